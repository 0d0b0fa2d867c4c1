import { describe, expect, it } from 'vitest';
import {
  ARTICLE,
  openerCode,
  prepositionCode,
  pronounCode,
  useOf,
  WORD_USE,
} from '../../../../lib/attribution/learned/function-words';

describe('useOf', () => {
  it('holds all uses of a word at once', () => {
    expect(useOf('der') & WORD_USE.definite).toBeTruthy();
    expect(useOf('der') & WORD_USE.genitive).toBeTruthy();
    expect(useOf('der') & WORD_USE.pronoun).toBeTruthy();
    expect(useOf('eine') & ARTICLE).toBe(WORD_USE.indefinite);
    expect(useOf('haus')).toBe(0);
  });

  it('keeps codes apart from uses and from each other', () => {
    expect([prepositionCode(useOf('laut')), pronounCode(useOf('laut')), openerCode(useOf('laut'))]).toEqual([3, 0, 0]);
    expect([prepositionCode(useOf('vom')), useOf('vom') & WORD_USE.attribute]).toEqual([29, WORD_USE.attribute]);
    expect([pronounCode(useOf('danach')), openerCode(useOf('dass')), openerCode(useOf('?'))]).toEqual([17, 1, 11]);
    expect(useOf(',') & WORD_USE.comma).toBeTruthy();
    expect(useOf(',') & WORD_USE.clauseEnd).toBeTruthy();
    expect(useOf('.') & WORD_USE.clauseEnd).toBe(0);
  });
});
