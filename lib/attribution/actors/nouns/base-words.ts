// A noun phrase as it is shown: adjectives in their form without article, the noun in its base form. Pure.
import type { Token } from '../../../text/types';
import { isArticle, isDefinite, isIndefinite } from '../drafts';
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
    if (index < head)
      words.push(NO_ADJECTIVE.test(norm) ? norm : strong(norm.slice(index === first ? gluedPrefix(norm) : 0), gender));
    else if (gender === 'p') words.push(documentBase(groupBase(norm)).replace(/kreisen$/u, 'kreise'));
    else words.push(documentBase(organisationBase(norm)));
  }
  return words;
}

/** Adverbs and prepositions in "-er": "die bisher größte Studie". */
const NO_ADJECTIVE = /^(?:bisher|seither|daher|immer|wieder|weiter|eher|über|unter|hinter)$/u;

/** Adjectives that tell which one is meant, not what it is called. */
const POINTING =
  /^(?:dortig|hiesig|zuständig|betroffen|genannt|beteiligt|jeweilig|besagt|verantwortlich|betreffend)e[nrsm]?$/u;

/** Of a document's noun, as far as its article and ending tell: "einem internen Bericht" m, "Ein neues Papier" n. */
export function documentGender(article: string, noun: string): Gender | 'p' {
  if (!isDefinite(article) && !isIndefinite(article)) return 'p';
  if (/^(?:eine|die|diese)$/iu.test(article) || /^(?:einer|dieser)$/iu.test(article)) return 'f';
  if (/^(?:einen|diesen)$/iu.test(article)) return 'm';
  if (/^(?:das|dieses)$/iu.test(article)) return 'n';
  if (/(?:e|ung|ie|ion|ik|heit|keit|schaft)$/u.test(noun)) return 'f';
  return /(?:en|papier|dokument|urteil|protokoll|interview|video|buch|konzept|programm|memo|um|modell|ranking|manifest|kommuniqué|lagebild|werk)s?$/iu.test(
    noun,
  )
    ? 'n'
    : 'm';
}
