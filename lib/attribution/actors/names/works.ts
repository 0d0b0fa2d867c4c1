// Names of works, products and languages, which the tagger takes for somebody's: "das Lied Fireflies", "die R-27R", "auf Algerisch". Pure.
import { startsUpper } from '../../../text/characters';
import type { Token } from '../../../text/types';
import { lexis } from '../lexis';
import { MARK, type Marks } from '../marks';
import type { NameKind } from '../types';

/** Nouns before the title of a work. */
const WORK =
  /(?:film|song|lied|album|single|hit|roman|buch|(?:computer|video|brett|hör|online|karten|rollen)spiel|(?:theater|musik|bühnen|klavier)stück|oper|operette|musical|drama|komödie|thriller|ballade|sinfonie|symphonie|gemälde|titel|serie|show|krimi|doku|LP|CD|EP)(?:s|es|n)?$/iu;
/** A type's number: "R-27R", "M10"; not "G7", "U2". */
const TYPE = /^\p{Lu}{1,4}-?\d+\p{L}{0,2}$/u;
const NO_TYPE = /^(?:G-?\d+|U2|E3|K\d+|S04|C&A)$/u;
/** "im Ungarischen", "auf Algerisch". */
const LANGUAGE = /^\p{Lu}\p{Ll}{2,}i?sch(?:en?)?$/u;

/** Before a currency that is a region too. */
const MONEY = /^(?:Schweizer|Millionen?|Milliarden?|Tausend|tausend|hundert|\d.*)$/u;

/** "zehn Schweizer Franken": not the region. */
export const isMoney = (tokens: readonly Token[], first: number): boolean =>
  tokens[first]!.norm === 'Franken' && MONEY.test(tokens[first - 1]?.norm ?? '');

/** Whether the words tagged as a name are none of a person, organisation or place. */
export function isWork(tokens: readonly Token[], marks: Marks, first: number, last: number, kind: NameKind): boolean {
  const opening = tokens[first]!;
  const single = last - first === 1;
  const unlisted = !(marks[first]! & MARK.listedAlone);
  if (single && kind === 'LOC' && unlisted && LANGUAGE.test(opening.norm) && !lexis().trie.match(tokens, first))
    return true;
  if (single && kind === 'ORG' && TYPE.test(opening.norm) && !NO_TYPE.test(opening.norm)) return true;
  if (single && isMoney(tokens, first)) return true;
  const quoted = tokens[first - 1]?.kind === 'quote';
  const noun = tokens[quoted ? first - 2 : first - 1];
  if (!noun || !(marks[quoted ? first - 2 : first - 1]! & MARK.capital) || !WORK.test(noun.norm)) return false;
  // "Roman Polanski", "Emil Buch": a part of a person's name, not a noun.
  const before = tokens[quoted ? first - 3 : first - 2];
  return before?.kind === 'word' && !startsUpper(before.norm);
}
