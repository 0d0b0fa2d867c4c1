// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { actorMark, claimMark, litMark, marksOf, type Scheme, shownClaims } from '../../../lib/page/marks';
import { parseColour, schemeOf } from '../../../lib/page/scheme';
import { DEFAULT_SETTINGS, KIND_GROUPS } from '../../../lib/settings';
import { analysisOf, claim } from './sample';

const at = (block: number, begin = 0) => [{ block, begin, end: begin + 4 }];

describe('marksOf', () => {
  it('tells kinds and certainty apart, and leaves out what is hardly a claim', () => {
    const analysis = analysisOf([
      claim('direct', at(0), { kind: 'direct' }),
      claim('unsure', at(1), { kind: 'direct', confidence: 0.5 }),
      claim('free', at(2), { kind: 'freeIndirect' }),
      claim('hidden', at(3), { confidence: 0.1 }),
    ]);
    expect(marksOf(analysis, DEFAULT_SETTINGS, 'light')).toEqual([
      { name: claimMark('direct', true, 'light'), layer: 'claim', spans: at(0) },
      { name: claimMark('direct', false, 'light'), layer: 'claim', spans: at(1) },
      { name: claimMark('indirect', true, 'light'), layer: 'claim', spans: at(2) },
    ]);
  });

  it('follows the settings', () => {
    const actor = { id: 'a', name: 'Berg', kind: 'person' as const };
    const mentions = [
      { span: at(0)[0]!, form: 'name' as const },
      { span: at(1)[0]!, form: 'pronoun' as const },
    ];
    const analysis = analysisOf([claim('c', at(0), { kind: 'hearsay' })], [{ ...actor, mentions }]);
    const names = (settings: typeof DEFAULT_SETTINGS) => marksOf(analysis, settings, 'dark').map(({ name }) => name);
    expect(marksOf(analysis, DEFAULT_SETTINGS, 'dark')[0]).toMatchObject({ layer: 'actor', spans: at(0) });
    expect(names(DEFAULT_SETTINGS)).toEqual([actorMark('dark'), claimMark('hearsay', true, 'dark')]);
    expect(names({ ...DEFAULT_SETTINGS, actors: false })).toEqual([claimMark('hearsay', true, 'dark')]);
    const kinds = { ...DEFAULT_SETTINGS.kinds, hearsay: false };
    expect(names({ ...DEFAULT_SETTINGS, kinds })).toEqual([actorMark('dark')]);
  });

  it('puts claims in reading order, the outer one first', () => {
    const outer = claim('outer', [{ block: 1, begin: 0, end: 90 }]);
    const inner = claim('inner', [{ block: 1, begin: 0, end: 20 }]);
    const ids = shownClaims(analysisOf([inner, outer, claim('first', at(0))]), DEFAULT_SETTINGS).map(({ id }) => id);
    expect(ids).toEqual(['first', 'outer', 'inner']);
  });
});

describe('highlight.css', () => {
  it('has a rule for every mark, and none that is never painted', () => {
    const css = readFileSync('entrypoints/article.content/highlight.css', 'utf8');
    const rules = new Set([...css.matchAll(/::highlight\((\w+)\)/g)].map(([, name]) => name));
    const schemes: Scheme[] = ['light', 'dark'];
    const marks = schemes.flatMap((scheme) => [
      ...KIND_GROUPS.flatMap((group) => [claimMark(group, true, scheme), claimMark(group, false, scheme)]),
      actorMark(scheme),
      litMark(scheme),
    ]);
    expect([...rules].sort()).toEqual([...marks].sort());
  });
});

describe('schemeOf', () => {
  const element = (style: string, inner = '') => {
    document.body.replaceChildren();
    const outer = document.createElement('div');
    outer.setAttribute('style', style);
    const paragraph = document.createElement('p');
    paragraph.setAttribute('style', inner);
    outer.append(paragraph);
    document.body.append(outer);
    return paragraph;
  };

  it('asks the nearest background that covers', () => {
    expect(schemeOf(element('background-color: #111'))).toBe('dark');
    expect(schemeOf(element('background-color: rgb(250, 250, 250)'))).toBe('light');
    expect(schemeOf(element('background-color: #111', 'background-color: rgba(255, 255, 255, 0.2)'))).toBe('dark');
    expect(schemeOf(element('background-color: #111', 'background-color: #fff'))).toBe('light');
  });

  it('goes by the text where the background is a picture', () => {
    expect(schemeOf(element('background-image: url(data:,); color: #eee', 'color: #eee'))).toBe('dark');
    expect(schemeOf(element('background-image: url(data:,)', 'color: #222'))).toBe('light');
  });

  it('asks few of very many ancestors, and the page itself', () => {
    const paragraph = element('');
    const top = paragraph.parentElement!;
    let inner: Element = paragraph;
    for (let depth = 0; depth < 2_000; depth++) inner = inner.appendChild(document.createElement('div'));
    // jsdom's own call is recursive, and no deeper than the stack.
    const own = (of: Element) => (of as HTMLElement).style;
    const asked = vi.spyOn(window, 'getComputedStyle').mockImplementation(own);
    document.body.style.backgroundColor = 'rgb(17, 17, 17)';
    expect(schemeOf(inner)).toBe('dark');
    expect(asked.mock.calls.length).toBeLessThan(100);
    document.body.style.backgroundColor = '';
    top.remove();
    asked.mockRestore();
  });

  it('reads what browsers serialise', () => {
    expect(parseColour('rgb(1, 2, 3)')).toEqual([1, 2, 3, 1]);
    expect(parseColour('rgba(1, 2, 3, 0.5)')).toEqual([1, 2, 3, 0.5]);
    expect(parseColour('oklch(0.5 0.1 20)')).toBeNull();
  });
});
