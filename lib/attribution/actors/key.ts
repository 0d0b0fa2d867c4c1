// A stable name for an actor across articles, for clippings: never a look-up on the net. Pure.
import type { ActorKind } from '../../model';
import { lexis } from './lexis';
import { sameOffice } from './synonyms';

/** Kinds that name somebody who is the same in another article. */
const LASTING: ReadonlySet<ActorKind> = new Set(['person', 'organisation', 'state', 'media']);

/**
 * Key under which clippings of one actor are gathered, e.g. "person:john kelley".
 * Persons count by their full name; one known by the surname alone counts with the role ("person:kelley:diplomat"), since
 * surnames are shared. Groups, anonymous voices and documents are never the same in two articles: their key is ''.
 *
 * @param name as the actor shows it; a genitive "s" of a lone surname is not known here and stays
 * @param role as the article words it, or ''
 */
export function actorKey(name: string, kind: ActorKind, role = ''): string {
  if (!LASTING.has(kind)) return '';
  const words = name.normalize('NFC').split(/\s+/u).filter(Boolean);
  if (words.length === 0) return '';
  if (kind === 'state') return `state:${stateCode(name) ?? folded(words)}`;
  if (kind !== 'person') return `${kind}:${folded(listed(name) ?? words)}`;
  if (words.length > 1) return `person:${folded(words)}`;
  return role ? `person:${folded(words)}:${sameOffice(role)}` : '';
}

/** Lower case without accents' variants that news text mixes up: typographic apostrophes and hyphens. */
const folded = (words: readonly string[]): string =>
  words
    .join(' ')
    .toLowerCase()
    .replace(/[’ʼ´`]/gu, "'")
    .replace(/[‐‑]/gu, '-');

function stateCode(name: string): string | null {
  for (const { code, names } of lexis().statesByCode.values()) if (names.includes(name)) return code;
  return null;
}

/** The name shown for any name of a list: "EZB" → "Europäische Zentralbank". */
function listed(name: string): string[] | null {
  const words = name.split(' ').map((norm) => ({ norm, begin: 0, end: 0, kind: 'word' as const }));
  const match = lexis().trie.match(words, 0);
  return match && match.last === words.length ? [match.entry.key] : null;
}
