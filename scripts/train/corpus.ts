// The articles as layers: every training article sees cue counts without those of its fold.

import { createAnalyser } from '../../lib/attribution/analyse';
import { type Layer, layerOf } from '../../lib/attribution/learned/layer';
import { type RuleView, ruleView } from '../../lib/attribution/learned/rules';
import { WordTable } from '../../lib/attribution/learned/words';
import { openClusters } from '../../lib/language/de/clusters';
import { openLexicon } from '../../lib/language/de/lexicon';
import { readAssets } from '../assets';
import { CueCounts } from './annotate';
import { type Article, random, readArticles, shuffle } from './data';

export const FOLDS = 5;

export interface Sample {
  article: Article;
  layer: Layer;
  fold: number;
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
  // What is known of a form is kept by its number: all texts must share one vocabulary.
  const vocabularies = new Set([...train, ...dev].map(({ doc }) => doc.vocabulary));
  if (vocabularies.size > 1) throw new Error('the training texts have more word forms than one vocabulary holds');
  const cues = new CueCounts();
  for (const article of train) cues.add(article, words, 1);
  const order = shuffle(
    train.map((_, index) => index),
    random(7),
  );
  const folds = new Map(order.map((article, index) => [article, index % FOLDS]));
  const analyser = createAnalyser(assets);
  const view = (article: Article): RuleView => ruleView(article.doc, analyser.candidates(article.doc, 'de'));
  return {
    train: withoutFold(
      train.map((article, index) => ({ article, fold: folds.get(index)! })),
      [{ add: ({ article }, sign) => cues.add(article, words, sign) }],
      ({ article, fold }) => {
        const layer = layerOf(article.doc, words, cues.cueness);
        return { article, layer, fold, rules: view(article) };
      },
    ),
    dev: dev.map((article) => ({
      article,
      layer: layerOf(article.doc, words, cues.cueness),
      fold: -1,
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
 * @param prepare called once a fold, for what all of its samples share
 * @returns results in the order of the samples
 */
export function withoutFold<T, S extends { fold: number }, O = void>(
  samples: readonly S[],
  counts: { add(sample: S, sign: 1 | -1): void }[],
  use: (sample: S, index: number, own: O) => T,
  prepare: () => O = () => undefined as O,
): T[] {
  const results = new Array<T>(samples.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const left = samples.filter((sample) => sample.fold === fold);
    for (const table of counts) for (const sample of left) table.add(sample, -1);
    const own = prepare();
    samples.forEach((sample, index) => {
      if (sample.fold === fold) results[index] = use(sample, index, own);
    });
    for (const table of counts) for (const sample of left) table.add(sample, 1);
  }
  return results;
}
