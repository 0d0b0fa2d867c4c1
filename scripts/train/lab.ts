import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { crfPosteriors, FOLDS, indexOf, LABEL_COUNT, type openCorpus, type Sample, taggerSequence } from './corpus';
import { trainCrf } from './train-crf';
export const CACHE = '/tmp/laut-train';
mkdirSync(CACHE, { recursive: true });
export const crfOptions = { labels: LABEL_COUNT, epochs: 10, rate: 0.02, l1: 3e-3, least: 2, seed: 1 };
export function loadPosteriors(corpus: ReturnType<typeof openCorpus>, tag: string) {
  const file = `${CACHE}/post-${tag}.bin`;
  const all = [...corpus.train, ...corpus.dev];
  if (existsSync(file)) {
    const data = readFileSync(file);
    const f = new Float32Array(data.buffer.slice(data.byteOffset, data.byteOffset + data.length));
    let at = 0;
    for (const s of all) {
      const n = s.layer.size * LABEL_COUNT;
      s.posteriors = f.slice(at, at + n);
      at += n;
    }
    if (at !== f.length) throw new Error('stale');
    return;
  }
  const seqs = corpus.train.map(taggerSequence);
  for (let fold = 0; fold <= FOLDS; fold++) {
    const crf = trainCrf(
      seqs.filter((_, i) => corpus.train[i]!.fold !== fold),
      crfOptions,
    );
    const index = indexOf(crf);
    if (fold < FOLDS)
      corpus.train.forEach((s, i) => {
        if (s.fold === fold) s.posteriors = crfPosteriors(crf, index, seqs[i]!);
      });
    else for (const s of corpus.dev) s.posteriors = crfPosteriors(crf, index, taggerSequence(s));
    console.log('fold', fold);
  }
  const n = all.reduce((sum, s) => sum + s.posteriors.length, 0);
  const f = new Float32Array(n);
  let at = 0;
  for (const s of all) {
    f.set(s.posteriors, at);
    at += s.posteriors.length;
  }
  writeFileSync(file, new Uint8Array(f.buffer));
}
export type { Sample };
