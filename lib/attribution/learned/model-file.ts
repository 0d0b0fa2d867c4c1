// Pure. The model file: magic "LXAT", version, then the parts in a fixed order. Written by scripts/train/pack.ts.

import { HashIndex, ModelError, Reader } from './bytes';
import { PRERANK_FEATURES } from './prerank';
import type { RuleWorth } from './rules';
import { DEPTH, type Forest, LEAVES } from './trees';
import type { HeadScore } from './words';

export const MODEL_MAGIC = 'LXAT';
export const MODEL_VERSION = 5;

/** Decision thresholds, chosen on the development set. */
export interface Thresholds {
  /** Least score of a span … */
  span: number;
  /** … and of one that would be a reported claim. */
  reported: number;
  /** Least score of a quotation within a claim. */
  nested: number;
  /** Least probability of a speaker; below it nobody is named. */
  speaker: number;
}

export interface ModelParts {
  spans: Forest;
  nested: Forest;
  /** Weights of the quick look at a claim's candidates (prerank.ts). */
  prerank: Float32Array;
  ranker: Forest;
  confidence: Forest;
  cues: { index: HashIndex; levels: Uint8Array };
  heads: HeadScore;
  worth: RuleWorth;
  thresholds: Thresholds;
}

/**
 * Reads a model file.
 *
 * @throws ModelError if the bytes are no model of this version, or cut short
 */
export function readModel(bytes: Uint8Array): ModelParts {
  if (bytes.length < 5 || String.fromCharCode(...bytes.subarray(0, 4)) !== MODEL_MAGIC) {
    throw new ModelError('not an attribution model');
  }
  if (bytes[4] !== MODEL_VERSION)
    throw new ModelError(`attribution model of version ${bytes[4]}, not ${MODEL_VERSION}`);
  const reader = new Reader(bytes.subarray(5));
  const parts: ModelParts = {
    thresholds: { span: reader.float(), reported: reader.float(), nested: reader.float(), speaker: reader.float() },
    spans: readForest(reader),
    nested: readForest(reader),
    prerank: reader.floats(PRERANK_FEATURES),
    ranker: readForest(reader),
    confidence: readForest(reader),
    cues: readLevels(reader),
    heads: readHeads(reader),
    worth: readWorth(reader),
  };
  if (!reader.done) throw new ModelError('attribution model is longer than it says');
  return parts;
}

function readForest(reader: Reader): Forest {
  const base = reader.float();
  const width = reader.count();
  const tables: Float32Array[] = [];
  for (let column = 0; column < width; column++) tables.push(reader.floats(reader.byte()));
  const scale = reader.float();
  const trees = reader.count();
  const columns = reader.block(trees * DEPTH);
  const codes = reader.block(trees * DEPTH);
  const cuts = Float32Array.from(codes, (code, node) => {
    const cut = tables[columns[node]!]?.[code];
    if (cut === undefined) throw new ModelError('attribution model has a broken tree');
    return cut;
  });
  const leaves = reader.shorts(trees * LEAVES).map((leaf) => leaf * scale);
  return { base, trees, columns, cuts, leaves };
}

function readLevels(reader: Reader): ModelParts['cues'] {
  const count = reader.count();
  return { index: new HashIndex(reader.hashes(count)), levels: reader.block(count) };
}

function readHeads(reader: Reader): HeadScore {
  const count = reader.count();
  const index = new HashIndex(reader.hashes(count));
  const values = reader.block(count);
  return (key) => {
    const row = index.find(key);
    return row < 0 ? 0 : ((values[row]! << 24) >> 24) / 8;
  };
}

function readWorth(reader: Reader): RuleWorth {
  const count = reader.count();
  const index = new HashIndex(reader.hashes(count));
  const values = reader.block(count);
  const find = (key: number): number => {
    const row = index.find(key);
    return row < 0 ? UNKNOWN_WORTH : values[row]! / 250;
  };
  return { claim: find, speaker: find };
}

/** A rule that the training set has not seen. */
const UNKNOWN_WORTH = 0.5;
