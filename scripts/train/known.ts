// Which words a dictionary knows.
import type { Lexicon } from '../../lib/language/de/lexicon';

/** In the lexicon, whole or by the end of a compound. */
export function knownWord(word: string, lexicon: Lexicon): boolean {
  if (word.length < 2 || lexicon.lookUp(word).length) return true;
  for (let begin = 3; begin <= word.length - 3; begin++)
    if (lexicon.lookUp(word.charAt(begin).toUpperCase() + word.slice(begin + 1)).length) return true;
  return false;
}
