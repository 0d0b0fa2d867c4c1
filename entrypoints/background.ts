// The background: wires lib/platform to clippings and analysis.
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createAnalyser } from '../lib/attribution/analyse';
import * as clippings from '../lib/clippings';
import { fetchAsset } from '../lib/platform/analysis';
import { startBackground } from '../lib/platform/background';

const asset = (path: string) => fetchAsset(browser.runtime.getURL(path as never));

export default defineBackground(() => {
  startBackground({
    clippings,
    welcomePage: browser.runtime.getURL('/welcome.html' as never),
    openAnalyser: async () => createAnalyser({ lexicon: await asset('/lexicon/de.bin') }),
  });
});
