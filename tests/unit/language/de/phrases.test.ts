// Noun phrases: how far they reach, their head, and which case they can have.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openLexicon } from '../../../../lib/language/de/lexicon';
import { readings } from '../../../../lib/language/de/morphology';
import { phrasesIn } from '../../../../lib/language/de/phrases';
import { type WordRows, wordsOf } from '../../../../lib/language/de/rows';
import { CASE } from '../../../../lib/language/de/types';
import { documentFromText } from '../../../../lib/text/document';

const lexicon = openLexicon(
  new Uint8Array(readFileSync(new URL('../../../../assets/lexicon/de.bin', import.meta.url))),
);
const rows: WordRows = new WeakMap();

/** "phrase|head" of each phrase; prepositional ones begin with their preposition in brackets. */
function phrases(text: string) {
  const doc = documentFromText(text, 'de');
  const words = wordsOf(doc, (form) => readings(lexicon, form), rows);
  const { length } = doc.tokens;
  const reader = { doc, words, verbal: new Uint8Array(length), partner: new Int32Array(length + 1).fill(-1) };
  return phrasesIn(reader, 0, doc.tokens.length).map((phrase) => {
    const slice = text.slice(doc.tokens[phrase.first]!.begin, doc.tokens[phrase.last - 1]!.end);
    const preposition = phrase.preposition >= 0 ? `(${words[phrase.preposition]!.lower}) ` : '';
    return { text: `${preposition}${slice}`, head: doc.tokens[phrase.head]!.norm, case: phrase.case };
  });
}

describe('phrasesIn', () => {
  it.each([
    ['der hochrangige Diplomat Karl Wolf', 'Diplomat'],
    ['Präsident Karl Wolf', 'Präsident'],
    ['ein Sprecher des Ministeriums', 'Sprecher'],
    ['Angaben von Fachleuten', 'Angaben'],
    ['Ministerin Clara Vogt (SPD)', 'Ministerin'],
    ['einer am Montag veröffentlichten Studie', 'Studie'],
    ['Englands Premier Karl Wolf', 'Premier'],
    ['der 81-jährige', '81-jährige'],
    ['eine der größten Gruppen', 'eine'],
    ['Angaben norwegischer Medien', 'Angaben'],
    ['Zoll- und Polizeikreise', 'Polizeikreise'],
    ['des 12. Januar', 'Januar'],
    ['der erst 29-jährige Vorsitzende', 'Vorsitzende'],
  ])('takes "%s" as one phrase', (text, head) => {
    expect(phrases(text)).toMatchObject([{ text, head }]);
  });

  it('ends before a second article that is no genitive', () => {
    expect(phrases('der Minister den Plan').map((phrase) => phrase.text)).toEqual(['der Minister', 'den Plan']);
  });

  it('marks prepositions and leaves times out of attributes', () => {
    expect(phrases('der Leiter am Montag').map((phrase) => phrase.text)).toEqual(['der Leiter', '(am) Montag']);
  });

  it.each([
    ['der Sprecher', CASE.nominative],
    ['den Sprecher', CASE.accusative],
    ['dem Sprecher', CASE.dative],
    ['des Sprechers', CASE.genitive],
    ['der Regierung', CASE.genitive | CASE.dative],
    ['die Regierung', CASE.nominative | CASE.accusative],
  ])('gives "%s" its cases', (text, cases) => {
    expect(phrases(text)[0]!.case & cases).toBe(cases);
    expect(phrases(text)[0]!.case & CASE.nominative).toBe(cases & CASE.nominative);
  });
});
