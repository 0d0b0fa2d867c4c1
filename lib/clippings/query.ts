// Pure: from what the reader asks for to terms of the index.
import type { Clipping } from '../model';
import { actorTerm, addressTerm, kindTerm, tagTerm, wordTerm } from './terms';
import { words } from './words';

export interface Filter {
  /** Words that must all be there; the last may be unfinished. */
  query?: string;
  tag?: string;
  /** A speaker, as `sourceLabel` names one. */
  actor?: string;
  kind?: Clipping['kind'];
  /** Address of an article. */
  url?: string;
}

export interface Terms {
  exact: string[];
  /** Beginnings: a word that is still being typed. */
  prefixes: string[];
}

export function termsOfFilter({ query = '', tag, actor, kind, url }: Filter): Terms {
  const typed = words(query);
  // A space after the last word says that it is finished.
  const finished = /[^\p{L}\p{N}]$/u.test(query);
  const open = finished ? undefined : typed.pop();
  const exact = new Set(typed.map(wordTerm));
  if (tag) exact.add(tagTerm(tag));
  if (actor) exact.add(actorTerm(actor));
  if (kind) exact.add(kindTerm(kind));
  if (url) exact.add(addressTerm(url));
  return { exact: [...exact], prefixes: open === undefined ? [] : [wordTerm(open)] };
}
