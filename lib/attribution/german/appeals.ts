// "unter Berufung auf X", "mit Verweis auf X": whom the one who reports names in turn. Pure.
import { FACT } from '../../language/de/facts';
import { phraseAt } from '../../language/de/phrases';
import type { TextSpan } from '../../text/types';
import type { ClaimCandidate } from '../candidates';
import { type GermanContext, spanOf } from './context';

const BEFORE = new Set(['unter', 'mit', 'in']);

/** Adds the second voice to claims whose frame holds such a phrase. Changes them in place. */
export function addAppeals(context: GermanContext, candidates: readonly ClaimCandidate[]): void {
  if (!(context.facts & FACT.appeal)) return;
  const appeals = appealsOf(context);
  if (!appeals.length) return;
  for (const claim of candidates) {
    if (claim.chain.length || !claim.speaker.length || !claim.frame.length) continue;
    const found = appealIn(appeals, claim.frame);
    if (!found) continue;
    const [begin] = claim.speaker[0]!;
    const end = claim.speaker[claim.speaker.length - 1]![1];
    claim.chain.push(
      { text: context.doc.text.slice(begin, end), span: [begin, end] },
      { text: context.doc.text.slice(found[0], found[1]), span: found },
    );
  }
}

/** Spans of the phrases behind "unter Berufung auf", in text order. */
function appealsOf(context: GermanContext): TextSpan[] {
  const { words, doc } = context;
  const found: TextSpan[] = [];
  for (let token = 1; token + 2 < words.length; token++) {
    if (
      !(words[token]!.facts & FACT.appeal) ||
      !BEFORE.has(words[token - 1]!.lower) ||
      words[token + 1]!.lower !== 'auf'
    )
      continue;
    const limit = doc.sentences[context.sentenceOf[token]!]!.last;
    const phrase = phraseAt(context, token + 1, limit, false);
    const span = phrase && spanOf(context, phrase.first, phrase.last);
    if (span) found.push(span);
  }
  return found;
}

/** The first appeal that lies in one of the spans; both lists are in text order. */
function appealIn(appeals: readonly TextSpan[], spans: readonly TextSpan[]): TextSpan | null {
  for (const [from, to] of spans) {
    let low = 0;
    let high = appeals.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (appeals[middle]![0] < from) low = middle + 1;
      else high = middle;
    }
    const appeal = appeals[low];
    if (appeal && appeal[1] <= to) return appeal;
  }
  return null;
}
