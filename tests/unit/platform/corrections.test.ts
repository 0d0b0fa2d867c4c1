import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onCorrections, readCorrections, withCorrections, writeCorrections } from '@/lib/platform/corrections';
import type { Correction } from '@/lib/view/corrections';
import { analysis, article } from '../../fixtures/view';

const rename: Correction = { type: 'rename', actor: 'person:Anna Berg', name: 'Dr. Anna Berg' };

beforeEach(() => fakeBrowser.reset());

test('corrections are kept for the article, whatever a link has hung onto its address', async () => {
  await writeCorrections({ ...article, canonicalUrl: 'https://example.org/a' }, [rename]);
  expect(await readCorrections({ url: 'https://example.org/a?utm_source=x#top' })).toEqual([rename]);
  expect(await readCorrections({ url: 'https://example.org/b' })).toEqual([]);
});

test('none leave nothing behind', async () => {
  await writeCorrections(article, [rename]);
  await writeCorrections(article, []);
  expect(await browser.storage.local.get(null)).toEqual({});
});

test('what is stored broken counts as none', async () => {
  await browser.storage.local.set({ [`corrections:${article.url}`]: [{ type: 'rename' }, 7] });
  expect(await readCorrections(article)).toEqual([]);
});

test('every change is told, that of settings is not', async () => {
  const told = vi.fn();
  onCorrections(told);
  await browser.storage.local.set({ settings: {} });
  expect(told).not.toHaveBeenCalled();
  await writeCorrections(article, [rename]);
  expect(told).toHaveBeenCalledTimes(1);
});

test('the page is answered the corrected analysis; failures pass', async () => {
  const plain = await withCorrections(article, { ok: analysis });
  expect(plain).toEqual({ ok: analysis });
  await writeCorrections(article, [rename]);
  const corrected = await withCorrections(article, { ok: analysis });
  expect('ok' in corrected && corrected.ok.actors.map(({ name }) => name)).toContain('Dr. Anna Berg');
  expect(await withCorrections(article, { error: 'noText' })).toEqual({ error: 'noText' });
});
