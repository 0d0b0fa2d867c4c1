// Trains the name tagger (assets/models/de-names.bin) on GermEval train: a linear-chain CRF, AdaGrad, fixed seed.
// Run: npx tsx scripts/train/names.ts [--out FILE] [--silver FILE] [--weight W] [--epochs N] [--least N] [--blind] [--data FOLDER]
//   --silver FILE   sentences tagged by a former model (silver.ts), weighted less
//   --blind         without word forms, for name-classes.ts
// From nothing, about half an hour:
//   clusters.ts; names.ts --blind --least 1 --out B; name-classes.ts --blind B; clusters.ts; names.ts --least 1;
//   name-classes.ts; clusters.ts; names.ts --least 1; silver.ts --out S; names.ts --silver S
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
  type FactSources,
  factsOf,
  JOINT_COUNT,
  joint,
  LABEL_COUNT,
  LABELS,
  WINDOW,
  type WordFacts,
} from '../../lib/attribution/actors/tagger/features';
import { GUESS_BYTES, openGuess } from '../../lib/attribution/actors/tagger/guess';
import { KEY_BITS, keyOf } from '../../lib/attribution/actors/tagger/model';
import { openClusters } from '../../lib/language/de/clusters';
import { openLexicon } from '../../lib/language/de/lexicon';
import { documentFromText } from '../../lib/text/document';
import { trainGuess } from './guess';

const L = LABEL_COUNT;
const RATE = 0.1;
const L2 = 1e-3;
const EPOCHS = 5;
/** Weight of a sentence that the model tagged itself. */
const SILVER = 0.2;
/** Added to the weight of beginning a name, and of none: chosen on dev, in the whole program. */
const BIAS: Readonly<Record<string, number>> = { O: 0.2, 'B-PER': -0.2, 'B-ORG': -0.4, 'B-LOC': 0.2 };
/** Features seen less often in training are left out. */
const LEAST = 15;
/** Steps of a weight on either side of zero: fewer compress better. */
const LEVELS = 127;
/** Weights below this (relative to the largest) are dropped with their feature. */
const PRUNE = 0.06;

const root = (path: string) => new URL(`../../${path}`, import.meta.url);
const option = (args: string[], name: string): string | undefined => {
  const at = args.indexOf(name);
  return at >= 0 ? args[at + 1] : undefined;
};

export function sources(): FactSources {
  const found: FactSources = {};
  const lexicon = root('assets/lexicon/de.bin');
  const clusters = root('assets/models/de-clusters.bin');
  if (existsSync(lexicon)) found.lexicon = openLexicon(new Uint8Array(readFileSync(lexicon)));
  if (existsSync(clusters)) found.clusters = openClusters(new Uint8Array(readFileSync(clusters)));
  return found;
}

interface Example {
  /** Feature rows of each word. */
  rows: Int32Array[];
  labels: Uint8Array;
  weight: number;
}

/** Numbers features while training; at the end they get their hashes back. */
class Features {
  readonly ids = new Map<number, number>();
  readonly counts: number[] = [];
  id(hash: number): number {
    const key = keyOf(hash);
    let id = this.ids.get(key);
    if (id === undefined) {
      id = this.counts.length;
      this.ids.set(key, id);
      this.counts.push(0);
    }
    this.counts[id]!++;
    return id;
  }
}

interface Row {
  text: string;
  tokens: [number, number][];
  tags: string[];
}

/** Gold spans of a row: [begin, end, kind]. */
export function goldSpans({ tokens, tags }: Row): [number, number, string][] {
  const spans: [number, number, string][] = [];
  for (let index = 0; index < tags.length; index++) {
    if (!tags[index]!.startsWith('B-')) continue;
    const kind = tags[index]!.slice(2);
    let last = index;
    while (tags[last + 1] === `I-${kind}`) last++;
    spans.push([tokens[index]![0], tokens[last]![1], kind]);
  }
  return spans;
}

export function examplesOf(rows: readonly Row[], features: Features, from: FactSources, weight: number): Example[] {
  const facts = new Map<string, WordFacts>();
  const factsFor = (norm: string): WordFacts => {
    let known = facts.get(norm);
    if (!known) {
      known = factsOf(norm, from);
      facts.set(norm, known);
    }
    return known;
  };
  const examples: Example[] = [];
  const joints = new Int32Array(JOINT_COUNT);
  for (const row of rows) {
    const doc = documentFromText(row.text, 'de');
    const spans = goldSpans(row);
    for (const { first, last } of doc.sentences) {
      const words = doc.tokens.slice(first, last);
      const wordFacts = words.map(({ norm }) => factsFor(norm));
      const labels = Uint8Array.from(words, ({ begin, end }) => {
        const span = spans.find(([from2, to]) => begin < to && from2 < end);
        if (!span) return 0;
        return LABELS.indexOf(`${begin <= span[0] ? 'B' : 'I'}-${span[2]}` as 'O');
      });
      const list = words.map((_, index) => {
        const ids: number[] = [];
        for (let offset = -WINDOW; offset <= WINDOW; offset++) {
          const at = wordFacts[index + offset]?.at[offset + WINDOW];
          if (at) for (const hash of at) ids.push(features.id(hash));
        }
        joint(wordFacts, index, joints);
        for (const hash of joints) ids.push(features.id(hash));
        return Int32Array.from(ids);
      });
      examples.push({ rows: list, labels, weight });
    }
  }
  return examples;
}

const readRows = (path: string): Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const logSum = (values: Float64Array, length: number): number => {
  let top = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < length; index++) if (values[index]! > top) top = values[index]!;
  let sum = 0;
  for (let index = 0; index < length; index++) sum += Math.exp(values[index]! - top);
  return top + Math.log(sum);
};

/** One trained model: weights by feature id, edges by label pair. */
export interface Weights {
  weights: Float32Array;
  edges: Float32Array;
}

export function train(
  examples: readonly Example[],
  count: number,
  epochs: number,
  log: (text: string) => void,
): Weights {
  const weights = new Float32Array(count * L);
  const squares = new Float32Array(count * L);
  const edges = new Float32Array((L + 1) * L);
  const edgeSquares = new Float32Array((L + 1) * L);
  const order = examples.map((_, index) => index);
  const next = random(7);
  const scratch = new Float64Array(L);
  // The mean of the later epochs' weights generalises better than the last ones.
  const mean = new Float32Array(count * L);
  const meanEdges = new Float32Array((L + 1) * L);
  const from = Math.floor(epochs / 3);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(next() * (index + 1));
      [order[index], order[other]] = [order[other]!, order[index]!];
    }
    let loss = 0;
    for (const number of order) {
      const { rows, labels, weight } = examples[number]!;
      const n = rows.length;
      const emit = new Float64Array(n * L);
      for (let t = 0; t < n; t++) {
        for (const id of rows[t]!) for (let y = 0; y < L; y++) emit[t * L + y]! += weights[id * L + y]!;
      }
      const alpha = new Float64Array(n * L);
      const beta = new Float64Array(n * L);
      for (let y = 0; y < L; y++) alpha[y] = emit[y]! + edges[L * L + y]!;
      for (let t = 1; t < n; t++) {
        for (let y = 0; y < L; y++) {
          for (let x = 0; x < L; x++) scratch[x] = alpha[(t - 1) * L + x]! + edges[x * L + y]!;
          alpha[t * L + y] = logSum(scratch, L) + emit[t * L + y]!;
        }
      }
      for (let t = n - 2; t >= 0; t--) {
        for (let x = 0; x < L; x++) {
          for (let y = 0; y < L; y++) scratch[y] = edges[x * L + y]! + emit[(t + 1) * L + y]! + beta[(t + 1) * L + y]!;
          beta[t * L + x] = logSum(scratch, L);
        }
      }
      for (let y = 0; y < L; y++) scratch[y] = alpha[(n - 1) * L + y]!;
      const total = logSum(scratch, L);
      const edgeGradient = new Float64Array((L + 1) * L);
      for (let t = 0; t < n; t++) {
        const gold = labels[t]!;
        const gradient = new Float64Array(L);
        for (let y = 0; y < L; y++)
          gradient[y] = (y === gold ? 1 : 0) - Math.exp(alpha[t * L + y]! + beta[t * L + y]! - total);
        loss -= Math.log(1 - gradient[gold]! + 1e-12);
        if (t === 0) for (let y = 0; y < L; y++) edgeGradient[L * L + y]! += gradient[y]!;
        else {
          for (let x = 0; x < L; x++) {
            for (let y = 0; y < L; y++) {
              const p = Math.exp(
                alpha[(t - 1) * L + x]! + edges[x * L + y]! + emit[t * L + y]! + beta[t * L + y]! - total,
              );
              edgeGradient[x * L + y]! += (x === labels[t - 1] && y === gold ? 1 : 0) - p;
            }
          }
        }
        for (const id of rows[t]!) {
          for (let y = 0; y < L; y++) {
            const at = id * L + y;
            const g = weight * gradient[y]! - L2 * weights[at]!;
            if (g > -1e-4 && g < 1e-4) continue;
            squares[at]! += g * g;
            weights[at]! += (RATE * g) / (Math.sqrt(squares[at]!) + 1e-3);
          }
        }
      }
      for (let at = 0; at < edges.length; at++) {
        const g = weight * edgeGradient[at]!;
        edgeSquares[at]! += g * g;
        edges[at]! += (RATE * g) / (Math.sqrt(edgeSquares[at]!) + 1e-3);
      }
    }
    if (epoch >= from) {
      for (let at = 0; at < mean.length; at++) mean[at]! += weights[at]! / (epochs - from);
      for (let at = 0; at < edges.length; at++) meanEdges[at]! += edges[at]! / (epochs - from);
    }
    log(`epoch ${epoch + 1} loss ${loss.toFixed(0)}`);
  }
  return { weights: mean, edges: meanEdges };
}

/** Writes the format that tagger/model.ts reads. */
export function encode({ weights, edges }: Weights, features: Features, prune: number, guess: Uint8Array): Uint8Array {
  let top = 0;
  for (const weight of weights) top = Math.max(top, Math.abs(weight));
  const clip = Math.min(top, 4);
  const scale = clip / LEVELS;
  let edgeTop = 0;
  for (const weight of edges) edgeTop = Math.max(edgeTop, Math.abs(weight));
  const edgeScale = edgeTop / 127;
  const small = (value: number) => Math.max(-LEVELS, Math.min(LEVELS, Math.round(value / scale)));
  const kept: { key: number; row: number[] }[] = [];
  for (const [key, id] of features.ids) {
    const row: number[] = [];
    let largest = 0;
    for (let y = 0; y < L; y++) {
      const value = weights[id * L + y]!;
      largest = Math.max(largest, Math.abs(value));
      row.push(small(value));
    }
    if (largest >= prune && row.some((value) => value !== 0)) {
      const cut = prune / 3 / scale;
      kept.push({ key, row: row.map((value) => (Math.abs(value) < cut ? 0 : value)) });
    }
  }
  kept.sort((one, other) => one.key - other.key);
  const keys: number[] = [];
  let before = 0;
  for (const { key } of kept) {
    let rest = key - before;
    before = key;
    while (rest > 127) {
      keys.push((rest & 127) | 128);
      rest >>>= 7;
    }
    keys.push(rest);
  }
  const bytes = new Uint8Array(20 + edges.length + guess.length + keys.length + kept.length * L);
  bytes.set([...Buffer.from('LXNE'), 1, L]);
  const view = new DataView(bytes.buffer);
  view.setUint32(8, kept.length, true);
  view.setFloat32(12, scale, true);
  view.setFloat32(16, edgeScale, true);
  let at = 20;
  for (const value of edges) bytes[at++] = Math.round(value / edgeScale) & 255;
  bytes.set(guess, at);
  at += guess.length;
  bytes.set(keys, at);
  at += keys.length;
  for (let y = 0; y < L; y++) for (const { row } of kept) bytes[at++] = row[y]! & 255;
  if (KEY_BITS > 31) throw new Error('varints here hold 31 bits');
  return bytes;
}

export function run(args: string[]): number {
  const out = option(args, '--out') ?? root('assets/models/de-names.bin').pathname;
  const data = option(args, '--data') ?? root('../shared/data/ner').pathname;
  const epochs = Number(option(args, '--epochs') ?? EPOCHS);
  const prune = Number(option(args, '--prune') ?? PRUNE);
  const silver = option(args, '--silver');
  const from = sources();
  if (args.includes('--blind')) from.blind = true;
  const classes = root('node_modules/.cache/laut/name-classes.tsv').pathname;
  const guess =
    existsSync(classes) && !from.blind ? trainGuess(classes, (text) => console.log(text)) : new Uint8Array(GUESS_BYTES);
  if (!from.blind) from.guess = openGuess(guess);
  const features = new Features();
  const examples = examplesOf(readRows(`${data}/germeval-train.jsonl`), features, from, 1);
  const gold = examples.length;
  if (silver)
    examples.push(...examplesOf(readRows(silver), features, from, Number(option(args, '--weight') ?? SILVER)));
  console.log(`${gold} sentences, ${examples.length - gold} silver, ${features.counts.length} features`);
  const least = Number(option(args, '--least') ?? LEAST);
  for (const example of examples) {
    for (let t = 0; t < example.rows.length; t++) {
      example.rows[t] = example.rows[t]!.filter((id) => features.counts[id]! >= least);
    }
  }
  const trained = train(examples, features.counts.length, epochs, (text) => console.log(text));
  for (const [name, bias] of Object.entries(BIAS)) {
    const to = LABELS.indexOf(name as 'O');
    for (let label = 0; label <= L; label++) trained.edges[label * L + to]! += bias;
  }
  const bytes = encode(trained, features, prune, guess);
  writeFileSync(out, bytes);
  console.log(`${bytes.length} bytes → ${out}`);
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = run(process.argv.slice(2));
