import { describe, expect, it } from 'vitest';
import { sortedBy } from '@/lib/attribution/actors/order';

describe('sortedBy', () => {
  it.each([0, 1, 2, 5, 39, 40, 41, 200])('sorts %s in place, equal ones as they stood', (length) => {
    const list = Array.from({ length }, (_, index) => ({ number: (index * 37) % 11, index }));
    const expected = [...list].sort((one, other) => one.number - other.number || one.index - other.index);
    expect(sortedBy(list, ({ number }) => number)).toBe(list);
    expect(list).toEqual(expected);
  });
});
