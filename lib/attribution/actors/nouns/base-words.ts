// A noun phrase as it is shown: adjectives in their form without article, the noun in its base form. Pure.
import type { Token } from '../../../text/types';
import { isArticle } from '../drafts';
import { documentBase, groupBase } from '../groups';
import type { Gender } from '../types';
import { gluedPrefix, organisationBase, strong } from '../words';

/** Adjectives in their form without article, and the noun without genitive "s". */
export function baseWords(tokens: readonly Token[], first: number, head: number, gender: Gender | 'p'): string[] {
  const words: string[] = [];
  for (let index = first; index <= head; index++) {
    const { norm } = tokens[index]!;
    if (index === first && isArticle(norm) && first < head) continue;
    if (index < head && POINTING.test(norm)) continue;
    if (index < head) words.push(strong(norm.slice(index === first ? gluedPrefix(norm) : 0), gender));
    else if (gender === 'p') words.push(documentBase(groupBase(norm)).replace(/kreisen$/u, 'kreise'));
    else words.push(organisationBase(norm));
  }
  return words;
}

/** Adjectives that tell which one is meant, not what it is called. */
const POINTING =
  /^(?:dortig|hiesig|zuständig|betroffen|genannt|beteiligt|jeweilig|besagt|verantwortlich|betreffend)e[nrsm]?$/u;
