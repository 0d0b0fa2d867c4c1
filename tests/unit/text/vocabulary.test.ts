import { describe, expect, it } from 'vitest';
import { normalise } from '../../../lib/text/characters';
import { documentFromText } from '../../../lib/text/document';
import { Vocabulary, vocabularyForDocument } from '../../../lib/text/vocabulary';

describe('Vocabulary', () => {
  it('gives one number to a form, wherever it stands', () => {
    const vocabulary = new Vocabulary();
    const number = vocabulary.at('Der Minister', 4, 12);
    expect(vocabulary.norms[number]).toBe('Minister');
    expect(vocabulary.lowers[number]).toBe('minister');
    expect(vocabulary.at('Ministerin', 0, 8)).toBe(number);
    expect(vocabulary.at('minister', 0, 8)).not.toBe(number);
    expect(vocabulary.of('Minister')).toBe(number);
  });

  it('normalises', () => {
    const vocabulary = new Vocabulary();
    expect(vocabulary.at('Mi\u00adnister', 0, 9)).toBe(vocabulary.of('Minister'));
    expect(vocabulary.at('fu\u0308r', 0, 4)).toBe(vocabulary.of('für'));
  });

  it('says what a form is', () => {
    const vocabulary = new Vocabulary();
    const kinds = ['Rat', '1.000,50', '2b', '-Rat', '-', '„', "'", ',', '...'].map(
      (form) => vocabulary.kinds[vocabulary.of(form)],
    );
    expect(kinds).toEqual([
      'word',
      'number',
      'word',
      'word',
      'punctuation',
      'quote',
      'quote',
      'punctuation',
      'punctuation',
    ]);
  });

  it('keeps many forms apart, and long ones', () => {
    const vocabulary = new Vocabulary();
    const numbers = new Set<number>();
    for (let count = 0; count < 200_000; count++) {
      const text = `wort${count.toString(36)}`;
      const number = vocabulary.at(text, 0, text.length);
      if (vocabulary.norms[number] !== text) throw new Error(text);
      numbers.add(number);
    }
    expect(numbers.size).toBe(200_000);
    const long = 'Donau'.repeat(3000);
    expect(vocabulary.norms[vocabulary.at(long, 0, long.length)]).toBe(normalise(long));
  });

  it('is right where all forms want the same place', () => {
    const vocabulary = new Vocabulary();
    const forms = Array.from({ length: 300 }, (_, count) => `form${count}`);
    const numbers = forms.map((form) => vocabulary.find(form, 0, form.length, 7));
    expect(new Set(numbers).size).toBe(300);
    expect(forms.map((form) => vocabulary.find(form, 0, form.length, 7))).toEqual(numbers);
  });

  it('starts anew when it is full, and the old numbers go on to hold for their document', () => {
    const before = documentFromText('Der Minister', 'de');
    documentFromText(Array.from({ length: 70_000 }, (_, count) => `w${count.toString(36)}x`).join(' '), 'de');
    const after = documentFromText('Der Minister', 'de');
    expect(after.vocabulary).not.toBe(before.vocabulary);
    expect(vocabularyForDocument()).toBe(after.vocabulary);
    for (const doc of [before, after])
      expect(doc.forms.map((form) => doc.vocabulary.norms[form])).toEqual(['Der', 'Minister']);
  });
});
