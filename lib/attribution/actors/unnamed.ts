// Voices that do not want to be named, whatever their noun: "ein mit der Sache vertrauter Beamter", "two people familiar with the talks". Pure.
import type { Token } from '../../text/types';
import { MARK, type Marks } from './marks';

/** Tokens after the noun in which the wish stands. */
const REACH = 14;
const FAMILIAR = /^(?:vertraut|nahestehend|eingeweiht|informiert)e[nrsm]?$/u;
const ENGLISH_FAMILIAR = /^(?:familiar|briefed|close|knowledgeable)$/u;

/** German: "vertraute" before the noun, or "der nicht genannt werden will", "der anonym bleiben möchte" after it. */
export function unnamedByWish(tokens: readonly Token[], marks: Marks, head: number): boolean {
  if (head > 0 && marks[head - 1]! & MARK.modifier && FAMILIAR.test(tokens[head - 1]!.norm)) return true;
  if (tokens[head + 1]?.norm !== ',') return false;
  for (let index = head + 2; index < Math.min(tokens.length, head + REACH); index++) {
    const { norm } = tokens[index]!;
    if (norm.length === 1 && '.;:!?'.includes(norm)) return false;
    if (norm === 'anonym' || norm === 'ungenannt') return true;
    if (norm === 'nicht' && /^(?:genannt|namentlich)$/u.test(tokens[index + 1]?.norm ?? '')) return true;
    if (norm === 'namentlich' && tokens[index + 1]?.norm === 'nicht') return true;
  }
  return false;
}

/** English: "familiar with", "briefed on", "with knowledge of", "who asked not to be named", "on condition of anonymity". */
export function unnamedByWishEnglish(tokens: readonly Token[], head: number): boolean {
  const next = tokens[head + 1]?.norm ?? '';
  if (ENGLISH_FAMILIAR.test(next) && /^(?:with|on|to|about)$/u.test(tokens[head + 2]?.norm ?? ''))
    return next !== 'close' || tokens[head + 2]!.norm === 'to';
  if (next === 'with' && /^(?:direct|knowledge|first-hand|firsthand)$/u.test(tokens[head + 2]?.norm ?? '')) return true;
  for (let index = head + 1; index < Math.min(tokens.length, head + REACH); index++) {
    const { norm } = tokens[index]!;
    if (/^[.;!?]$/u.test(norm)) return false;
    if (/^(?:anonymity|anonymously|unnamed)$/u.test(norm)) return true;
    if (norm === 'not' && /^(?:authorized|authorised)$/u.test(tokens[index + 1]?.norm ?? '')) return true;
    if (norm === 'not' && /^(?:named|identified)$/u.test(tokens[index + 3]?.norm ?? '')) return true;
  }
  return false;
}
