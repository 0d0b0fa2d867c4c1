// The content script: wires lib/page to this document.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { setLanguage } from '../../lib/i18n';
import { Page } from '../../lib/page/page';
import { browserParts, servePage } from '../../lib/platform/page-parts';
import { onSettings, readSettings } from '../../lib/platform/settings';
import { cardView } from './card';
import './highlight.css';

export default defineContentScript({
  // wxt.config.ts puts the list of news sites here: imported, it would be in the script that every page loads.
  matches: ['*://*.news.de/*'],
  runAt: 'document_idle',
  async main(context) {
    const { signal } = context;
    const end = () => {
      if (signal.aborted) return;
      context.abort(new DOMException('extension gone', 'AbortError'));
      console.info('Laut was updated or switched off. Reload the page to go on.');
    };
    // The card speaks the language that the reader chose; before settings are read, the browser's.
    onSettings((settings) => setLanguage(settings.language), signal);
    readSettings().then(
      (settings) => setLanguage(settings.language),
      () => {},
    );
    const page = new Page({ window, signal, ...browserParts(signal, end), card: cardView });
    servePage(page, window, signal);
    await page.start();
  },
});
