// Nouns of media. Pure.
import { lexis } from './lexis';
import { withoutGenitive } from './trie';

/** "Nachrichtenagentur", "Fachmagazin": by its last part. */
export const isMediaNoun = (word: string): boolean => {
  const { mediaNouns } = lexis();
  if (mediaNouns.has(word) || mediaNouns.has(withoutGenitive(word))) return true;
  const part = word.slice(word.lastIndexOf('-') + 1);
  return mediaNouns.has(part) || /(?:zeitung|zeitschrift|magazin|sender|nachrichtenagentur|fernsehen)s?$/u.test(word);
};
