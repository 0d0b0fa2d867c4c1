// The built assets, read from disk for the command lines.
import { existsSync, readFileSync } from 'node:fs';
import { type Analyser, type AnalyserAssets, createAnalyser } from '../lib/attribution/analyse';

const read = (path: string): Uint8Array | undefined => {
  const url = new URL(`../assets/${path}`, import.meta.url);
  return existsSync(url) ? new Uint8Array(readFileSync(url)) : undefined;
};

/**
 * @param learned false: rules alone, as in the build without models trained on GQA
 * @throws Error if the lexicon has not been built
 */
export function readAssets(learned = true): AnalyserAssets {
  const lexicon = read('lexicon/de.bin');
  if (!lexicon) throw new Error('assets/lexicon/de.bin is missing: npm run build-lexicon');
  const assets: AnalyserAssets = { lexicon };
  const model = learned ? read('models/de-attribution.bin') : undefined;
  const names = read('models/de-names.bin');
  const clusters = read('models/de-clusters.bin');
  if (model) assets.model = model;
  if (names) assets.names = names;
  if (clusters) assets.clusters = clusters;
  return assets;
}

export const openAnalyser = (learned = true): Analyser => createAnalyser(readAssets(learned));
