// Finds listed names of several words in a token sequence, longest first. Pure.
import { tokenise } from '../../text/tokens';
import type { Token } from '../../text/types';

export type ListClass = 'state' | 'seat' | 'place' | 'media' | 'organisation' | 'party' | 'authority' | 'company';

/** What a listed name means. `key` gathers synonyms: the name shown, or a state's code. */
export interface Entry {
  list: ListClass;
  key: string;
  /** The name is an ordinary word too and needs a hint from its surroundings. */
  common: boolean;
}

interface Node {
  entry?: Entry;
  next?: Map<string, Node>;
}

/** Names by their words. Words are compared as written, a final genitive "s" or "’" of the last one aside. */
export class NameTrie {
  private readonly root: Node = {};

  add(name: string, entry: Entry): void {
    let node = this.root;
    for (const { norm: word } of tokenise(name)) {
      node.next ??= new Map();
      let next = node.next.get(word);
      if (!next) {
        next = {};
        node.next.set(word, next);
      }
      node = next;
    }
    // The first list that names it wins.
    node.entry ??= entry;
  }

  /** Whether a listed name may begin with this word. */
  begins(norm: string): boolean {
    const { next } = this.root;
    return (
      next !== undefined &&
      (next.has(norm) || next.has(withoutGenitive(norm)) || longGenitive(next, norm) !== undefined)
    );
  }

  /** Longest entry that begins at token `first`, with the number of the token after it; null if none. */
  match(tokens: readonly Token[], first: number): { entry: Entry; last: number } | null {
    let node = this.root;
    let found: { entry: Entry; last: number } | null = null;
    for (let index = first; index < tokens.length && node.next; index++) {
      const { norm } = tokens[index]!;
      const exact: Node | undefined = node.next?.get(norm);
      const genitive = exact?.entry
        ? undefined
        : (node.next.get(withoutGenitive(norm)) ?? longGenitive(node.next, norm));
      if (genitive?.entry && norm.length > 3) found = { entry: genitive.entry, last: index + 1 };
      if (!exact) break;
      if (exact.entry) found = { entry: exact.entry, last: index + 1 };
      node = exact;
    }
    return found;
  }
}

/** "Bundeskriminalamtes" → "Bundeskriminalamt". */
const longGenitive = (next: ReadonlyMap<string, Node>, word: string): Node | undefined =>
  word.length > 7 && word.endsWith('es') ? next.get(word.slice(0, -2)) : undefined;

const SMALL_S = 0x73;
/** ’ or ' */
const isApostrophe = (code: number): boolean => code === 0x2019 || code === 0x27;

/** "Putins" → "Putin", "Merz’" → "Merz". */
export function withoutGenitive(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  if (isApostrophe(last)) return word.slice(0, -1);
  if (last !== SMALL_S || word.length < 3) return word;
  return isApostrophe(word.charCodeAt(word.length - 2)) ? word.slice(0, -2) : word.slice(0, -1);
}
