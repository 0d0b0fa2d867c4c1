// What the options page's buttons do.
import { browser } from 'wxt/browser';
import type { OptionsActions, Stock } from '../../components/options/types';
import { allClippings, attempt } from '../../lib/clippings';
import { exportParts, FORMATS, fileName } from '../../lib/clippings/export';
import { ask } from '../../lib/messaging/client';
import { downloadFile } from '../../lib/platform/download';
import { requestSite } from '../../lib/platform/page-access';
import { openShortcutSettings } from '../../lib/platform/shortcuts';

const openPage = (path: string): void => {
  void browser.tabs.create({ url: browser.runtime.getURL(path as never) });
};

export const actions: Omit<OptionsActions, 'change'> = {
  allow: (site) => requestSite(`https://${site}`).catch(() => false),
  forget: (pattern) => void browser.permissions.remove({ origins: [pattern] }).catch(() => false),
  openShortcuts: () => void openShortcutSettings(),
  openClippings: () => openPage('/clippings.html'),
  openNotices: () => openPage('/third-party-notices.txt'),
  async backUp() {
    const saved = await attempt(async () => {
      const now = new Date();
      const parts = await exportParts('json', allClippings(), { exportedAt: now.toISOString(), kindName: String });
      downloadFile(new Blob(parts, { type: FORMATS.json.mime }), fileName('json', now));
      return null;
    });
    return 'ok' in saved;
  },
};

/** Number of clippings and bytes; null where the database cannot be read. */
export async function readStock(): Promise<Stock | null> {
  const counts = await ask('clippingCounts', {}, { tries: 3 }).catch(() => null);
  if (counts === null || !('ok' in counts)) return null;
  const estimate = await navigator.storage?.estimate?.().catch(() => undefined);
  return { total: counts.ok.total, used: estimate?.usage ?? null };
}
