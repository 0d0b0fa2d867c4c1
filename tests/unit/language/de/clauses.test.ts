// Clause structure of German sentences: kinds, verbs, moods, what depends on what.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../../lib/language/de/clauses';
import { openLexicon } from '../../../../lib/language/de/lexicon';
import { joinPrefix, readings } from '../../../../lib/language/de/morphology';
import { type WordRows, wordsOf } from '../../../../lib/language/de/rows';
import { documentFromText } from '../../../../lib/text/document';

const lexicon = openLexicon(
  new Uint8Array(readFileSync(new URL('../../../../assets/lexicon/de.bin', import.meta.url))),
);
const rows: WordRows = new WeakMap();

/** One line a clause: kind, lemma, own words, number of the clause it hangs on. */
function clauses(text: string): string[] {
  const doc = documentFromText(text, 'de');
  const words = wordsOf(doc, (form) => readings(lexicon, form), rows);
  const structure = clausesOf(doc, words, (lemma, prefix) => joinPrefix(lexicon, lemma, prefix));
  return structure.clauses.map(({ kind, lemmas, mood, passive, pieces, parent }) => {
    const own = pieces
      .map(({ first, last }) => text.slice(doc.tokens[first]!.begin, doc.tokens[last - 1]!.end))
      .join(' … ');
    const verb = [lemmas[0] ?? '-', mood.startsWith('konjunktiv') ? mood : '', passive ? 'passive' : '']
      .filter(Boolean)
      .join(' ');
    return `${kind} (${verb}) ${own}${parent >= 0 ? ` <${parent}` : ''}`;
  });
}

describe('clausesOf', () => {
  it('joins a separated prefix and hangs the infinitive on its verb', () => {
    expect(clauses('Die Stadt wirft dem Bauherrn vor, Bäume gefällt zu haben.')).toEqual([
      'main (vorwerfen) Die Stadt wirft dem Bauherrn vor',
      'infinitive (haben) Bäume gefällt zu haben <0',
    ]);
  });

  it('tells a content clause with its mood', () => {
    expect(clauses('Der Minister sagte, die Lage sei ernst.')).toEqual([
      'main (sagen) Der Minister sagte',
      'main (sein konjunktiv1) die Lage sei ernst <0',
    ]);
  });

  it('goes on in the main clause behind a relative clause', () => {
    expect(clauses('Der Sender, der den Vertrag geprüft hat, begründete die Absage damit, dass Geld fehle.')).toEqual([
      'main (begründen) Der Sender … begründete die Absage damit',
      'relative (prüfen) der den Vertrag geprüft hat <0',
      'sub (fehlen konjunktiv1) dass Geld fehle <0',
    ]);
  });

  it('hangs a preposed clause on the main clause behind it', () => {
    expect(clauses('Dass er kommt, bestätigte die Polizei.')).toEqual([
      'sub (kommen) Dass er kommt <1',
      'main (bestätigen) bestätigte die Polizei',
    ]);
  });

  it('sees the passive and its participle', () => {
    expect(clauses('Die Männer wurden am Montag festgenommen.')).toEqual([
      'main (festnehmen passive) Die Männer wurden am Montag festgenommen',
    ]);
  });

  it('keeps a reporting parenthesis apart', () => {
    expect(clauses('Die Quote, teilte die Leiterin mit, lag bei 60 Prozent.')).toEqual([
      'main (liegen) Die Quote … lag bei 60 Prozent',
      'main (mitteilen) teilte die Leiterin mit',
    ]);
  });

  it('splits two verbs at their conjunction', () => {
    expect(clauses('Er sprach kurz und verließ den Saal.')).toEqual([
      'main (sprechen) Er sprach kurz',
      'main (verlassen) und verließ den Saal',
    ]);
  });

  it('does not take an attribute for a verb', () => {
    expect(clauses('Laut einer am Montag veröffentlichten Studie schlafen Kinder zu wenig.')).toHaveLength(1);
  });

  it('leaves a quoted sentence a world of its own', () => {
    expect(clauses('„Wir gehen“, sagte die Wirtin.').sort()).toEqual([
      'main (gehen) Wir gehen',
      'main (sagen) sagte die Wirtin',
    ]);
  });

  it('survives marks only', () => {
    expect(clauses('„„„,;:')).toEqual([]);
    expect(clauses('')).toEqual([]);
  });
});
