// @ts-expect-error
import { score } from '../../../shared/tools/score-attribution.mjs';
import { lengthOf, poolOf, type Span } from '../../lib/attribution/learned/pool';
import { SPAN_FEATURES, spanFeatures } from '../../lib/attribution/learned/span-features';
import { Sums } from '../../lib/attribution/learned/sums';
import { forestScore, sigmoid } from '../../lib/attribution/learned/trees';
import { openCorpus } from './corpus';
import { loadPosteriors, type Sample } from './lab';
import { trainTrees } from './train-trees';

const t0 = Date.now();
const time = () => ((Date.now() - t0) / 1000).toFixed(1);
const corpus = openCorpus('../shared', 30000);
loadPosteriors(corpus, process.env.TAG ?? 'a');
console.log('posteriors', time());
const TYPES = ['', 'Direct', 'Indirect', 'Reported', 'FreeIndirect', 'IndirectFreeIndirect'];
function f1(span: Span, gold: number[]) {
  let both = 0;
  for (const t of gold) if (t >= span.first && t < span.last && !(t >= span.gapFirst && t < span.gapLast)) both++;
  return (2 * both) / (gold.length + lengthOf(span));
}
function build(samples: Sample[]) {
  const spans = samples.map((s) => {
    const sums = new Sums(s.posteriors, s.layer);
    return { sums, pool: poolOf(s.layer, sums, []) };
  });
  const n = spans.reduce((a, b) => a + b.pool.length, 0);
  const x = new Float32Array(n * SPAN_FEATURES),
    y = new Float32Array(n),
    kind = new Uint8Array(n);
  let row = 0;
  let oracle = 0,
    gold = 0;
  samples.forEach((s, i) => {
    const golds = s.article.claims.filter((c) => !c.nested);
    gold += golds.length;
    for (const g of golds) {
      let b = 0;
      for (const sp of spans[i]!.pool) b = Math.max(b, f1(sp, g.quote));
      oracle += b >= 0.5 ? 1 : 0;
    }
    for (const sp of spans[i]!.pool) {
      kind[row] = spanFeatures(s.layer, spans[i]!.sums, sp, [], x, row * SPAN_FEATURES);
      for (const g of golds) y[row] = Math.max(y[row]!, f1(sp, g.quote));
      row++;
    }
  });
  console.log('rows', n, 'oracle found', (oracle / gold).toFixed(4));
  return { spans, x, y, kind };
}
const A = build(corpus.train),
  B = build(corpus.dev);
console.log('built', time());
const forest = trainTrees(
  A.x,
  SPAN_FEATURES,
  A.y.map((v) => (v < 0.3 ? 0 : v)),
  new Float32Array(A.y.length).fill(1),
  { trees: 200, depth: 5, rate: 0.08, least: 5, lambda: 5, columns: 0.4, rows: 0.7, seed: 1 },
);
console.log('trained', time(), 'nodes', forest.feature.length);
for (const tau of [0.25, 0.3, 0.35, 0.4, 0.45, 0.5]) {
  let row = 0;
  const predicted = corpus.dev.map((s, i) => {
    const pool = B.spans[i]!.pool;
    const items = pool.map((span) => {
      const q = sigmoid(forestScore(forest, B.x, row * SPAN_FEATURES));
      const k = B.kind[row]!;
      row++;
      return { span, q, k };
    });
    // weighted interval scheduling
    const sorted = items.filter((it) => it.q > tau).sort((a, b) => a.span.last - b.span.last);
    const best = [0];
    const take: boolean[] = [];
    const prev: number[] = [];
    sorted.forEach((it, j) => {
      let p = j;
      while (p > 0 && sorted[p - 1]!.span.last > it.span.first) p--;
      prev[j] = p;
      const w = best[p]! + it.q - tau;
      take[j] = w > best[j]!;
      best[j + 1] = Math.max(w, best[j]!);
    });
    const chosen = [];
    for (let j = sorted.length - 1; j >= 0; ) {
      if (take[j]) {
        chosen.push(sorted[j]!);
        j = prev[j]! - 1;
      } else j--;
    }
    const ch = (a: number, b: number): [number, number] => [
      s.article.doc.tokens[a]!.begin,
      s.article.doc.tokens[b - 1]!.end,
    ];
    return {
      id: s.article.id,
      claims: chosen.map(({ span, k }) => ({
        type: TYPES[k],
        medium: 'Speech',
        quote:
          span.gapFirst < span.gapLast
            ? [ch(span.first, span.gapFirst), ch(span.gapLast, span.last)]
            : [ch(span.first, span.last)],
        speaker: [],
        cue: [],
        frame: [],
        addressee: [],
      })),
    };
  });
  const r = score(
    corpus.dev.map((s) => s.article.gold),
    predicted,
  );
  const f = (v: any) => `${(100 * v.f1).toFixed(1)} (${(100 * v.p).toFixed(1)}/${(100 * v.r).toFixed(1)})`;
  console.log(
    'tau',
    tau,
    'messages',
    f(r.paper.messages),
    'found',
    f(r.reader.found),
    'type',
    f(r.paper.type),
    Object.entries(r.reader.byType)
      .map(([k, v]: any) => `${k.slice(0, 12)} ${((100 * v.found) / v.gold).toFixed(0)}`)
      .join(' '),
  );
}
console.log(time());
