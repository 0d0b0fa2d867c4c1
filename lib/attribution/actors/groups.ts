// Nouns of groups, forces and governments. Pure.
import { FORCE_NOUNS, GOVERNMENT_NOUNS, GROUP_NOUNS } from '../../language/de/lists/sources';
import { startsUpper } from '../../text/characters';

const forces = new Set(FORCE_NOUNS);
const governments = new Set(GOVERNMENT_NOUNS);
const groups = new Set(GROUP_NOUNS.map((noun) => noun.toLowerCase()));
const SHORTEST_FRONT = 3;
const SHORTEST_GROUP = 5;

/** "Streitkräfte(n)", "Armee", "Geheimdienst(s)": with a nationality before it an organisation of that state. */
export const forceNoun = (word: string): boolean => forms(word).some((form) => forces.has(form));

/** "Führung", "Regierung": with a nationality before it the state itself. */
export const governmentNoun = (word: string): boolean => governments.has(word);

/** "Anwohner", "Klimaexperten", "Experten": people who speak as a group. */
export function groupNoun(word: string): boolean {
  if (word.length < SHORTEST_GROUP || word.length > 60 || !startsUpper(word)) return false;
  for (const form of forms(word)) {
    const lower = form.toLowerCase();
    if (groups.has(lower)) return true;
    for (let begin = SHORTEST_FRONT; begin <= lower.length - SHORTEST_GROUP; begin++) {
      if (groups.has(lower.slice(begin))) return true;
    }
  }
  return false;
}

/** The word, and without a dative "n" or genitive "s". */
function forms(word: string): string[] {
  const last = word.charAt(word.length - 1);
  return last === 'n' || last === 's' ? [word, word.slice(0, -1)] : [word];
}
