import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKey } from '../../../lib/clippings/address';
import { failureOf } from '../../../lib/clippings/failure';
import { readClipping } from '../../../lib/clippings/validate';
import { fold, indexWords, words } from '../../../lib/clippings/words';
import { sample } from './sample';

describe('fold', () => {
  it.each([
    ['Müller', 'mueller'],
    ['MÜLLER', 'mueller'],
    ['Mu\u0308ller', 'mueller'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['Škoda Łódź', 'skoda łodz'],
    ['ﬁnal', 'final'],
    ['Haus\u00adbau\u200b', 'hausbau'],
  ])('%s → %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('is the same when done twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('words', () => {
  it('splits at everything but letters and digits', () => {
    expect(words('„US-Diplomat“ (57), l’État')).toEqual(['us', 'diplomat', '57', 'l', 'etat']);
  });

  it('finds every word of a query of the text itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const index = indexWords(text);
        return words(text).every((word) => index.has(word));
      }),
    );
  });
});

describe('addressKey', () => {
  it.each([
    ['https://example.org/a?utm_source=x&id=3&fbclid=1#p', 'https://example.org/a?id=3'],
    ['https://EXAMPLE.org', 'https://example.org/'],
    ['no address', 'no address'],
  ])('%s → %s', (url, key) => expect(addressKey(url)).toBe(key));
});

describe('failureOf', () => {
  const named = (name: string, more = {}) => Object.assign(new Error('…'), { name, ...more });
  it.each([
    [named('QuotaExceededError'), 'quota'],
    [named('AbortError', { inner: named('QuotaExceededError') }), 'quota'],
    [named('BulkError', { failures: [named('QuotaExceededError')] }), 'quota'],
    [named('InvalidStateError'), 'unavailable'],
    [named('MissingAPIError'), 'unavailable'],
    [named('TypeError'), 'failed'],
    ['text', 'failed'],
  ])('%s is %s', (error, expected) => expect(failureOf(error).error).toBe(expected));

  it('ends on causes that go round in circles', () => {
    const loop = named('A');
    Object.assign(loop, { cause: loop });
    expect(failureOf(loop).error).toBe('failed');
  });
});

describe('readClipping', () => {
  it('never throws anything but a named refusal', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        try {
          readClipping(value);
        } catch (error) {
          expect(error).toHaveProperty('name', 'BadValue');
        }
      }),
    );
  });

  it('mends half characters, which no export could hold', () => {
    expect(readClipping(sample({ note: 'a\ud83d b' })).note).toBe('a\ufffd b');
  });
});
