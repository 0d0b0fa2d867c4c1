// Pure. The model file: magic "LXAT", version, then the parts in a fixed order. Written by scripts/train/pack.ts.
import { HashIndex, ModelError, Reader } from './bytes';
import { Chain } from './crf';
import { MOST_LABELS, packLanes } from './lanes';
import type { HeadScores } from './rank-features';
import type { RuleWorth } from './rules';
import type { Forest } from './trees';

export const MODEL_MAGIC = 'LXAT';
export const MODEL_VERSION = 2;

/** A conditional random field over hashed features. */
export interface LinearModel {
  labels: number;
  index: HashIndex;
  /** Rows × labels, to be multiplied by `scale`. */
  weights: Int8Array;
  /** The same, packed for `posteriorsOf`. */
  lanes: Int32Array;
  scale: number;
  chain: Chain;
}

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
  tagger: LinearModel;
  roles: LinearModel;
  spans: Forest;
  nested: Forest;
  ranker: Forest;
  confidence: Forest;
  cues: { index: HashIndex; levels: Uint8Array };
  heads: HeadScores;
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
    tagger: readLinear(reader),
    roles: readLinear(reader),
    spans: readForest(reader),
    nested: readForest(reader),
    ranker: readForest(reader),
    confidence: readForest(reader),
    cues: readLevels(reader),
    heads: readHeads(reader),
    worth: readWorth(reader),
  };
  if (!reader.done) throw new ModelError('attribution model is longer than it says');
  return parts;
}

function readLinear(reader: Reader): LinearModel {
  const labels = reader.byte();
  if (labels > MOST_LABELS) throw new ModelError(`attribution model of ${labels} labels`);
  const rows = reader.count();
  const scale = reader.float();
  const transition = Float64Array.from(reader.floats(labels * labels), Math.exp);
  const start = Float64Array.from(reader.floats(labels), Math.exp);
  const hashes = reader.hashes(rows);
  const low = reader.block(rows);
  const high = reader.block(rows);
  const weights = new Int8Array(rows * labels);
  for (let row = 0; row < rows; row++) {
    // Bits say which labels have a weight; the weights follow one after the other.
    const present = low[row]! | (high[row]! << 8);
    for (let label = 0; label < labels; label++) {
      if (present & (1 << label)) weights[row * labels + label] = (reader.byte() << 24) >> 24;
    }
  }
  const lanes = packLanes(weights, labels);
  return { labels, index: new HashIndex(hashes), weights, lanes, scale, chain: new Chain(labels, transition, start) };
}

function readForest(reader: Reader): Forest {
  const base = reader.float();
  const columns = reader.count();
  const cuts: Float32Array[] = [];
  for (let column = 0; column < columns; column++) cuts.push(reader.floats(reader.byte()));
  const leafScale = reader.float();
  const trees = reader.count();
  const nodes = reader.count();
  const roots = new Int32Array(trees);
  for (let tree = 0, at = 0; tree < trees; tree++) {
    roots[tree] = at;
    at += reader.varint();
    if (at > nodes) throw new ModelError('attribution model has a tree beyond its nodes');
  }
  const columnsOf = reader.block(nodes);
  const feature = new Int16Array(nodes);
  const left = new Int32Array(nodes);
  const value = new Float32Array(nodes);
  let tree = 0;
  let next = 0;
  for (let node = 0; node < nodes; node++) {
    while (tree < trees && roots[tree]! === node) {
      tree++;
      next = node + 1;
    }
    const column = columnsOf[node]!;
    if (column === 255) {
      feature[node] = -1;
      value[node] = reader.short() * leafScale;
      continue;
    }
    const cut = cuts[column]?.[reader.byte()];
    if (cut === undefined || next + 2 > nodes) throw new ModelError('attribution model has a broken tree');
    feature[node] = column;
    value[node] = cut;
    left[node] = next;
    next += 2;
  }
  return { base, roots, feature, left, value };
}

function readLevels(reader: Reader): ModelParts['cues'] {
  const count = reader.count();
  return { index: new HashIndex(reader.hashes(count)), levels: reader.block(count) };
}

function readHeads(reader: Reader): HeadScores {
  const count = reader.count();
  const index = new HashIndex(reader.hashes(count));
  const values = reader.block(count);
  const find = (key: number): number => {
    const row = index.find(key);
    return row < 0 ? 0 : ((values[row]! << 24) >> 24) / 8;
  };
  return { word: find, suffix: find, fine: find };
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
export const UNKNOWN_WORTH = 0.5;
