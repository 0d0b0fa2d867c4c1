import { describe, expect, it } from 'vitest';
import { float32, float64, int32, uint8, uint16, withScratch } from '../../../lib/text/scratch';

describe('scratch tables', () => {
  it('are one’s own outside an analysis', () => {
    const one = int32(30).fill(7);
    expect([...int32(30)]).toEqual(Array(30).fill(0));
    expect(one[29]).toBe(7);
  });

  it('hold zeros in each text, and do not overlap', () => {
    for (let text = 0; text < 3; text++)
      withScratch(() => {
        const tables = [uint8(5), int32(9), uint16(3), float64(4), float32(7), uint8(0), uint8(1)];
        tables.forEach((table, number) => {
          expect([...table]).toEqual(Array(table.length).fill(0));
          table.fill(number + 1);
        });
        tables.forEach((table, number) => {
          expect([...table]).toEqual(Array(table.length).fill(number + 1));
        });
      });
  });

  it('serve texts longer than what is kept', () => {
    for (const length of [10, 3_000_000, 3_000_000, 10])
      withScratch(() => {
        const [one, other] = [int32(length), int32(length)];
        expect(one.every((value) => value === 0)).toBe(true);
        one.fill(1);
        expect(other.every((value) => value === 0)).toBe(true);
        other.fill(2);
        expect(one[length - 1]).toBe(1);
      });
  });

  it('come back clean after an analysis that threw', () => {
    expect(() =>
      withScratch(() => {
        int32(100).fill(1);
        throw new Error('broken');
      }),
    ).toThrow('broken');
    withScratch(() => expect(int32(100).some((value) => value !== 0)).toBe(false));
  });

  it('are shared by an analysis within an analysis', () => {
    withScratch(() => {
      const outer = int32(50).fill(3);
      withScratch(() => int32(50).fill(4));
      expect(outer[0]).toBe(3);
    });
  });
});
