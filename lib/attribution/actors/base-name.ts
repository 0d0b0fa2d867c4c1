// The base form of an organisation's name. Pure.
import { organisationBase, organisationNoun, strong } from './words';

/**
 * "Deutschen Tennis Bundes" → "Deutscher Tennis Bund", "Technischen Hochschule Elbmünde" → "Technische Hochschule Elbmünde":
 * where a word of the name is known as an organisation's noun, its gender tells the adjective before it.
 */
export function baseName(words: readonly string[]): string[] {
  let head = words.length - 1;
  while (head >= 0 && !organisationNoun(words[head]!)) head--;
  if (head < 0) return [...words];
  const gender = organisationNoun(words[head]!)!;
  return words.map((word, index) => {
    if (index === head) return organisationBase(word);
    if (index > head || !ADJECTIVE.test(word) || organisationNoun(word)) return word;
    return strong(word.charAt(0).toLowerCase() + word.slice(1), gender).replace(/^./u, word.charAt(0));
  });
}

const ADJECTIVE = /(?:sch|lich|al|ell|ig|iv|ial|ent|[^n]eu|rei|rot|vereint|[Oo]berst|öchst)e[nrsm]?$/u;
