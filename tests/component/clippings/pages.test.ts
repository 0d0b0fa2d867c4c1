import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  groups,
  newestFirst,
  refreshed,
  withInserted,
  without,
  withReplaced,
} from '../../../components/clippings/pages';
import type { Clipping } from '../../../lib/model';
import { sample, samples } from '../../unit/clippings/sample';

const list = samples(10).reverse();
const paged = (clippings: Clipping[], size: number): Clipping[][] =>
  Array.from({ length: Math.ceil(clippings.length / size) }, (_, index) =>
    clippings.slice(index * size, (index + 1) * size),
  );

describe('pages', () => {
  it('keep their identity unless something of theirs changes', () => {
    const pages = paged(list, 3);
    const next = without(pages, new Set([list[4]!.id]));
    expect(next.map((page, index) => page === pages[index])).toEqual([true, false, true, true]);
    const changed = { ...list[0]!, note: 'x' };
    expect(withReplaced(pages, changed)[0]?.[0]).toBe(changed);
    expect(withReplaced(pages, changed)[1]).toBe(pages[1]);
  });

  it('lose and regain any clippings', () => {
    fc.assert(
      fc.property(fc.subarray(list), fc.integer({ min: 1, max: 11 }), (some, size) => {
        const pages = paged(list, size);
        const ids = new Set(some.map(({ id }) => id));
        const back = withInserted(without(pages, ids), some, false);
        expect(back.flat()).toEqual(list);
      }),
    );
  });

  it('leave out what is older than all that is loaded while more is to come', () => {
    const old = sample({ id: 'old', savedAt: 1 });
    expect(withInserted(paged(list, 3), [old], true).flat()).toEqual(list);
    expect(withInserted(paged(list, 3), [old], false).flat()).toEqual([...list, old]);
  });

  it('take over what was fetched again, and keep what lies beyond it', () => {
    const pages = paged(list, 3);
    const added = sample({ id: 'new', savedAt: 2_000_000_000_000 });
    const fresh = [added, ...list.slice(0, 5).filter(({ id }) => id !== list[2]!.id)];
    expect(
      refreshed(pages, fresh, true, 3)
        .flat()
        .map(({ id }) => id),
    ).toEqual([added, ...list.filter((it) => it !== list[2])].map(({ id }) => id));
    expect(refreshed(pages, fresh, false, 3).flat()).toEqual(fresh);
  });

  it('are not drawn again when nothing has changed', () => {
    const pages = paged(list, 3);
    const copy = list.map((it) => ({ ...it }));
    expect(refreshed(pages, copy, false, 3).every((page, index) => page === pages[index])).toBe(true);
  });

  it('order as the database does', () => {
    const [a, b] = [sample({ id: 'a', savedAt: 5 }), sample({ id: 'b', savedAt: 5 })];
    expect([a, b].sort(newestFirst)).toEqual([b, a]);
  });
});

describe('groups', () => {
  it('are runs of one article, going on over pages', () => {
    const of = (id: string, canonicalUrl: string) => sample({ id, canonicalUrl });
    const page = [of('1', 'x'), of('2', 'x'), of('3', 'y'), of('4', 'x')];
    const shape = groups(page, 'x').map(({ heading, clippings }) => [
      heading?.id ?? null,
      clippings.map(({ id }) => id),
    ]);
    expect(shape).toEqual([
      [null, ['1', '2']],
      ['3', ['3']],
      ['4', ['4']],
    ]);
  });
});
