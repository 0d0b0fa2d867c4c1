// Words that a tagger takes for lone names, and that are none: compounds of things, adverbs that open a sentence. Pure.
import { ADVERBS } from '../../../language/de/closed';
import { SHORTEST_HEAD } from '../../../language/de/compounds';
import type { Lexicon } from '../../../language/de/lexicon';
import { GENDER, type NominalReading, NUMBER } from '../../../language/de/types';
import type { Token } from '../../../text/types';
import { lexis } from '../lexis';
import { firstNameGender } from '../words';

/** Letters of a last part that tells; shorter ones end surnames ("-bach", "-haus"). */
const SHORTEST_TAIL = 6;
/** The same of a plural in "-s", which few surnames look like. */
const SHORTEST_PLURAL = 5;
/** Letters of an adverb that is no surname: "Kurz" is one. */
const SHORTEST_ADVERB = 6;

/** Whether a lone capitalised word is an ordinary one: "Atemschutzmasken", "Indessen". */
export function isOrdinary(tokens: readonly Token[], index: number, lexicon: Lexicon | undefined): boolean {
  const { norm } = tokens[index]!;
  if (!lexicon || firstNameGender(norm) !== undefined || lexis().commonSurnames.has(norm)) return false;
  return isThing(norm, lexicon) || opensAsAdverb(tokens, index, lexicon);
}

/**
 * A compound whose last part is a feminine or a neuter or a plural: "Verbandskommunikation", "Serientests". Surnames end in
 * masculines ("Hofreiter", "Wagenknecht").
 */
function isThing(word: string, lexicon: Lexicon): boolean {
  const plural = word.endsWith('s');
  const shortest = plural ? SHORTEST_PLURAL : SHORTEST_TAIL;
  for (let begin = SHORTEST_HEAD; begin <= word.length - shortest; begin++) {
    const tail = word.charAt(begin).toUpperCase() + word.slice(begin + 1);
    const nouns = lexicon.lookUp(tail).filter((reading): reading is NominalReading => reading.pos === 'noun');
    if (nouns.length === 0) continue;
    const isPlural = ({ number }: NominalReading): boolean => number === NUMBER.plural;
    if (plural && nouns.some(isPlural)) return true;
    return (
      word.length - begin >= SHORTEST_TAIL &&
      nouns.every((noun) => isPlural(noun) || (noun.gender !== 0 && !(noun.gender & GENDER.masculine)))
    );
  }
  return false;
}

/** A compound whose last part is a noun of the lexicon, short ends of surnames ("-bach") left out. */
export function isCompound(word: string, lexicon: Lexicon): boolean {
  for (let begin = SHORTEST_HEAD; begin <= word.length - SHORTEST_PLURAL; begin++)
    if (lexicon.lookUp(word.charAt(begin).toUpperCase() + word.slice(begin + 1)).some(({ pos }) => pos === 'noun'))
      return true;
  return false;
}

/** "Ursprünglich wollte sie …": a word of the lexicon that is no noun begins the sentence, and its verb follows. */
function opensAsAdverb(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const before = tokens[index - 1];
  if (before && !/^[.!?:–]$/u.test(before.norm) && before.kind !== 'quote') return false;
  const { norm } = tokens[index]!;
  if (norm.length < SHORTEST_ADVERB) return false;
  const lower = norm.toLowerCase();
  const known =
    ADVERBS.has(lower) ||
    lexicon.lookUp(lower).some(({ pos, lemma }) => pos === 'adverb' || (pos === 'adjective' && lemma === lower));
  return known && lexicon.lookUp(tokens[index + 1]?.norm ?? '').some(({ pos }) => pos === 'verb');
}
