import { describe, expect, it } from 'vitest';
import { ModelError } from '../../../../lib/attribution/learned/bytes';
import { readModel } from '../../../../lib/attribution/learned/model-file';
import { PRERANK_FEATURES } from '../../../../lib/attribution/learned/prerank';
import { DEPTH, type Forest, forestScore, LEAVES } from '../../../../lib/attribution/learned/trees';
import { packModel, type Trained } from '../../../../scripts/train/pack';

const NEVER = Number.POSITIVE_INFINITY;
const forest: Forest = {
  base: -0.75,
  trees: 2,
  columns: Uint8Array.of(0, 1, 0, 0, 0, 1, 0, 0, 0, 0),
  cuts: Float32Array.of(2.5, 0.125, NEVER, NEVER, NEVER, 9, NEVER, NEVER, NEVER, NEVER),
  leaves: Float32Array.from({ length: 2 * LEAVES }, (_, leaf) => Math.sin(leaf)),
};
const leaf: Forest = {
  base: 0.1,
  trees: 1,
  columns: new Uint8Array(DEPTH),
  cuts: new Float32Array(DEPTH).fill(NEVER),
  leaves: new Float32Array(LEAVES).fill(0.3),
};
const trained: Trained = {
  thresholds: { span: 0.38, reported: 0.3, nested: 0.45, speaker: 0.1 },
  spans: forest,
  nested: leaf,
  prerank: new Float32Array(PRERANK_FEATURES).fill(0.5),
  ranker: forest,
  confidence: leaf,
  cues: new Map([
    [-3, 4],
    [9, 1],
  ]),
  heads: new Map([
    [-8, -12],
    [5, 40],
  ]),
  worth: new Map([[6, 0.9]]),
};

describe('model file', () => {
  const bytes = packModel(trained);
  const parts = readModel(bytes);

  it('finds its tables by hash, those that are negative as numbers too', () => {
    expect(parts.cues.index.find(-3)).toBeGreaterThanOrEqual(0);
    expect(parts.cues.index.find(-4)).toBe(-1);
  });

  it('keeps trees exactly but for the rounding of leaves', () => {
    for (const x of [Float32Array.of(0, 0), Float32Array.of(3, 10), Float32Array.of(1, 0.2)]) {
      expect(forestScore(parts.spans, x, 0)).toBeCloseTo(forestScore(forest, x, 0), 3);
    }
  });

  it('keeps tables; unknown keys are neutral', () => {
    expect(parts.cues.levels[parts.cues.index.find(-3)]).toBe(4);
    expect(parts.heads(-8)).toBe(-1.5);
    expect(parts.heads(4)).toBe(0);
    expect(parts.worth.claim(6)).toBeCloseTo(0.9, 2);
    expect(parts.worth.claim(7)).toBe(0.5);
    expect(parts.thresholds.span).toBeCloseTo(0.38, 6);
  });

  it('refuses every cut-off beginning with a clear error', () => {
    for (let length = 0; length < bytes.length; length++) {
      expect(() => readModel(bytes.subarray(0, length))).toThrow(ModelError);
    }
  });

  it('refuses another file, another version, and what follows the end', () => {
    expect(() => readModel(new TextEncoder().encode('PK something else'))).toThrow('not an attribution model');
    const other = bytes.slice();
    other[4] = 99;
    expect(() => readModel(other)).toThrow('version 99');
    expect(() => readModel(Uint8Array.of(...bytes, 0))).toThrow(ModelError);
  });

  it('never throws anything but ModelError, and never hangs, on flipped bytes', () => {
    for (let at = 5; at < bytes.length; at++) {
      const broken = bytes.slice();
      broken[at]! ^= 0xff;
      try {
        readModel(broken);
      } catch (error) {
        expect(error).toBeInstanceOf(ModelError);
      }
    }
  });
});
