// Who spoke or acted in the sentences before a place. Pure.
import { nounCueOf, type Word } from '../../language/de/words';
import { tokenAt } from '../../text/document';
import type { TextSpan } from '../../text/types';
import { organisationNoun, roleOf } from '../actors/words';
import type { Voice, VoiceFinder } from '../antecedents';
import type { ClaimCandidate } from '../candidates';
import { firstToken, type GermanContext, spanOf, spansOf } from './context';
import { maySpeak } from './speakers';
import { phrasesOf, subjectOf } from './subject';

const IN = new Set(['in', 'im', 'aus']);

/** How many voices back are offered. */
const OFFERED = 6;

/**
 * Voices of a document: speakers of all candidates, chosen or not, and subjects of main clauses that may speak.
 *
 * @param isActor whether a passage names a person, a body or a state
 */
export function voiceFinder(
  context: GermanContext,
  candidates: readonly ClaimCandidate[],
  isActor: (span: TextSpan) => boolean,
): VoiceFinder {
  const { doc, sentenceOf } = context;
  const sentenceAt = (offset: number): number =>
    sentenceOf[Math.min(tokenAt(doc.tokens, offset), doc.tokens.length - 1)] ?? 0;
  const voices: Voice[] = [];
  const add = (speaker: TextSpan[], end: number, spoke: boolean): void => {
    const sentence = sentenceAt(end - 1);
    voices.push({ speaker, sentence, end, spoke, block: doc.sentences[sentence]?.block ?? 0 });
  };
  // "Im Bericht wird das Lager als sicher bezeichnet.": papers speak from any place in their sentence.
  const papers = (number: number): void => {
    if (!namesPaper(context, number)) return;
    for (const phrase of phrasesOf(context, number)) {
      if (phrase.preposition < 0 || !IN.has(context.words[phrase.preposition]!.lower)) continue;
      if (!isPaper(context.words[phrase.head]!)) continue;
      const span = spanOf(context, phrase.first, phrase.last);
      if (span) add([span], span[1], true);
    }
  };
  for (const { speaker, frame, quote, speakerRule, score } of candidates) {
    if (!speaker.length || speakerRule === 'relative' || speakerRule === 'back' || score < 0.15) continue;
    let end = 0;
    for (const [, to] of frame) end = Math.max(end, to);
    for (const [, to] of quote) end = Math.max(end, to);
    add(speaker, end, true);
  }
  for (let number = 0; number < context.clauses.length; number++) {
    const clause = context.clauses[number]!;
    if (clause.kind !== 'main' || clause.verb < 0 || clause.quotation >= 0) continue;
    papers(number);
    const subject = subjectOf(context, number);
    if (!subject || subject.rule === 'inherited' || subject.phrase.pronoun || !maySpeak(context, subject.phrase))
      continue;
    const { begin, end } = doc.tokens[subject.phrase.head]!;
    if (!isActor([begin, end]) && !isVoiceNoun(doc.tokens[subject.phrase.head]!.norm)) continue;
    const spans = spansOf(context, subject.ranges);
    if (spans[0]) add(spans, doc.tokens[Math.max(firstToken(clause), subject.phrase.last - 1)]!.end, false);
  }
  voices.sort((one, other) => one.end - other.end || Number(one.spoke) - Number(other.spoke));
  return {
    sentenceAt,
    blockOf: (sentence) => doc.sentences[sentence]?.block ?? -1,
    isTopic({ speaker }, offset) {
      const [begin, end] = speaker[speaker.length - 1]!;
      const head = lastName(doc.text.slice(begin, end));
      return head !== '' && doc.text.slice(offset, offset + TOPIC).includes(head);
    },
    before(offset) {
      let low = 0;
      let high = voices.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (voices[middle]!.end <= offset) low = middle + 1;
        else high = middle;
      }
      return voices.slice(Math.max(0, low - OFFERED), low).reverse();
    },
  };
}

const isPaper = (word: Word): boolean => nounCueOf(word)?.medium === 'speechOrWriting';

/** true if a clause has some word for a paper: only then its phrases are worth a look. */
function namesPaper({ words, clauses }: GermanContext, number: number): boolean {
  for (const { first, last } of clauses[number]!.pieces)
    for (let token = first; token < last; token++) if (isPaper(words[token]!)) return true;
  return false;
}

/** A role ("Trainerin") or a body ("Verband"). */
const isVoiceNoun = (norm: string): boolean => roleOf(norm) !== null || organisationNoun(norm) !== null;

/** What a Konjunktiv sentence begins with is what it is about, not who says it; UTF-16 units. */
const TOPIC = 70;

/** Last word with a capital letter, without a genitive's s; "" if there is none. */
function lastName(text: string): string {
  const words = text.split(' ').filter((word) => /^\p{Lu}/u.test(word) && word.length > 3);
  return (words[words.length - 1] ?? '').replace(/[^\p{L}-]/gu, '').replace(/s$/u, '');
}
