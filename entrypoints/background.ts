// The background: wires lib/platform to clippings and analysis.
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { type AnalyserAssets, createAnalyser } from '../lib/attribution/analyse';
import * as clippings from '../lib/clippings';
import { fetchAsset } from '../lib/platform/analysis';
import { startBackground } from '../lib/platform/background';

/** Files of assets/models in this build (wxt.config.ts); none in a build without models. */
const MODELS = import.meta.env.LAUT_MODELS as unknown as string[];

const asset = (path: string) => fetchAsset(browser.runtime.getURL(path as never));

/** A model that cannot be read leaves the rules to work alone, which is better than nothing. */
async function model(name: string): Promise<Uint8Array | undefined> {
  if (!MODELS.includes(name)) return undefined;
  return asset(`/models/${name}`).catch((error) => {
    console.error('Laut: model', error);
    return undefined;
  });
}

async function openAnalyser() {
  const [lexicon, attribution, names, clusters] = await Promise.all([
    asset('/lexicon/de.bin'),
    model('de-attribution.bin'),
    model('de-names.bin'),
    model('de-clusters.bin'),
  ]);
  const assets: AnalyserAssets = { lexicon };
  if (attribution) assets.model = attribution;
  if (names) assets.names = names;
  if (clusters) assets.clusters = clusters;
  return createAnalyser(assets);
}

export default defineBackground(() => {
  startBackground({ clippings, openAnalyser, welcomePage: browser.runtime.getURL('/welcome.html' as never) });
});
