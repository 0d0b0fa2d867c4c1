// The articles as layers: every training article sees cue counts without those of its fold.

import { createAnalyser } from '../../lib/attribution/analyse';
import { Chain, emissionsOf } from '../../lib/attribution/learned/crf';
import { LABEL_COUNT } from '../../lib/attribution/learned/labels';
import { type Layer, layerOf } from '../../lib/attribution/learned/layer';
import { type RuleView, ruleView } from '../../lib/attribution/learned/rules';
import { TAGGER_FEATURES, taggedTokens, taggerFeatures } from '../../lib/attribution/learned/tagger-features';
import { WordTable } from '../../lib/attribution/learned/words';
import { openClusters } from '../../lib/language/de/clusters';
import { openLexicon } from '../../lib/language/de/lexicon';
import { readAssets } from '../assets';
import { CueCounts, labelsOf } from './annotate';
import { type Article, random, readArticles, shuffle } from './data';
import type { Sequence, TrainedCrf } from './train-crf';

export const FOLDS = 5;
/** How the tagger is trained. */
export const TAGGER = { labels: LABEL_COUNT, epochs: 10, rate: 0.02, l1: 6e-3, least: 2, seed: 1 };

export interface Sample {
  article: Article;
  layer: Layer;
  fold: number;
  /** Filled by the tagger's jackknife (train) or the full tagger (dev). */
  posteriors: Float32Array;
  rules: RuleView;
}

export interface Corpus {
  train: Sample[];
  dev: Sample[];
  cues: CueCounts;
  words: WordTable;
}

export function openCorpus(shared: string): Corpus {
  const assets = readAssets(false);
  const clusters = assets.clusters ? openClusters(assets.clusters) : null;
  const words = new WordTable(openLexicon(assets.lexicon), clusters);
  const train = readArticles(`${shared}/data/gqa/train.jsonl`);
  const dev = readArticles(`${shared}/data/gqa/dev.jsonl`);
  const cues = new CueCounts();
  for (const article of train) cues.add(article, words, 1);
  const order = shuffle(
    train.map((_, index) => index),
    random(7),
  );
  const folds = new Map(order.map((article, index) => [article, index % FOLDS]));
  const none = new Float32Array(0);
  const analyser = createAnalyser(assets);
  const view = (article: Article): RuleView => ruleView(article.doc, analyser.candidates(article.doc, 'de'));
  return {
    train: withoutFold(
      train.map((article, index) => ({ article, fold: folds.get(index)! })),
      [{ add: ({ article }, sign) => cues.add(article, words, sign) }],
      ({ article, fold }) => {
        const layer = layerOf(article.doc, words, cues.cueness);
        return { article, layer, fold, posteriors: none, rules: view(article) };
      },
    ),
    dev: dev.map((article) => ({
      article,
      layer: layerOf(article.doc, words, cues.cueness),
      fold: -1,
      posteriors: none,
      rules: view(article),
    })),
    cues,
    words,
  };
}

/**
 * Runs `use` for every sample while the counts lack all articles of its fold. To take out its own article alone would leak:
 * what a word's count then lacks tells whether the word was counted in this very place.
 *
 * @returns results in the order of the samples
 */
export function withoutFold<T, S extends { fold: number }>(
  samples: readonly S[],
  counts: { add(sample: S, sign: 1 | -1): void }[],
  use: (sample: S, index: number) => T,
): T[] {
  const results = new Array<T>(samples.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const own = samples.filter((sample) => sample.fold === fold);
    for (const table of counts) for (const sample of own) table.add(sample, -1);
    samples.forEach((sample, index) => {
      if (sample.fold === fold) results[index] = use(sample, index);
    });
    for (const table of counts) for (const sample of own) table.add(sample, 1);
  }
  return results;
}

export function taggerSequence(sample: Sample): Sequence {
  const { layer } = sample;
  const tokens = taggedTokens(layer, sample.rules);
  const all = labelsOf(sample.article);
  const buffer = new Int32Array(TAGGER_FEATURES);
  const offsets = new Int32Array(tokens.length + 1);
  const ids: number[] = [];
  tokens.forEach((token, number) => {
    const count = taggerFeatures(layer, sample.rules, token, buffer);
    for (let index = 0; index < count; index++) ids.push(buffer[index]!);
    offsets[number + 1] = ids.length;
  });
  return {
    length: tokens.length,
    offsets,
    ids: Int32Array.from(ids),
    labels: Uint8Array.from(tokens, (token) => all[token]!),
  };
}

/** Posteriors of a trained CRF on a sequence. */
export function crfPosteriors(crf: TrainedCrf, index: Map<number, number>, sequence: Sequence): Float32Array {
  const { labels, weights } = crf;
  const scores = new Float32Array(sequence.length * labels);
  for (let token = 0; token < sequence.length; token++) {
    for (let at = sequence.offsets[token]!; at < sequence.offsets[token + 1]!; at++) {
      const feature = index.get(sequence.ids[at]!);
      if (feature === undefined) continue;
      for (let label = 0; label < labels; label++)
        scores[token * labels + label]! += weights[feature * labels + label]!;
    }
  }
  const out = new Float32Array(sequence.length * labels);
  if (sequence.length)
    new Chain(labels, crf.transition.map(Math.exp), crf.start.map(Math.exp)).marginals(
      emissionsOf(scores, labels),
      sequence.length,
      out,
    );
  return out;
}

export const indexOf = (crf: TrainedCrf): Map<number, number> =>
  new Map([...crf.hashes].map((hash, row) => [hash, row]));
