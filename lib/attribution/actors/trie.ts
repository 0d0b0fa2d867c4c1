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
  match(tokens: readonly Token[], first: number): Match | null {
    const { norm } = tokens[first] ?? NOTHING;
    return this.matchFrom(this.opening(norm), tokens, first);
  }

  /** What begins with a word, for `matchFrom`; callers may keep it. */
  opening(norm: string): Opening {
    return openingOf(this.root, norm);
  }

  /** The same as `match` where what begins with the token's word is known. */
  matchFrom({ alone, exact }: Opening, tokens: readonly Token[], first: number): Match | null {
    let entry = alone;
    let last = first + 1;
    let node = exact;
    for (let index = first + 1; node?.next && index < tokens.length; index++) {
      const step = openingOf(node, tokens[index]!.norm);
      if (step.alone) {
        entry = step.alone;
        last = index + 1;
      }
      node = step.exact;
    }
    return entry ? { entry, last } : null;
  }
}

/** An entry with the number of the token after it. */
export interface Match {
  entry: Entry;
  last: number;
}

/** What begins with a word: the entry that ends with it, and what goes on behind it. */
export interface Opening {
  alone: Entry | undefined;
  exact: Node | undefined;
}

const NOTHING = { norm: '' };

function openingOf({ next }: Node, norm: string): Opening {
  const exact = next?.get(norm);
  if (!next || exact?.entry) return { alone: exact?.entry, exact };
  const genitive = norm.length > 3 ? (next.get(withoutGenitive(norm)) ?? longGenitive(next, norm)) : undefined;
  return { alone: genitive?.entry, exact };
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
