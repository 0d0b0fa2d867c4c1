// Where the reader's corrections of actors are kept: storage.local, one entry for each article. Never sent anywhere.
import { browser } from 'wxt/browser';
import { addressKey } from '../clippings/address';
import type { Result } from '../messaging/protocol';
import type { Analysis, Article } from '../model';
import { applyCorrections, type Correction, parseCorrections } from '../view/corrections';

const PREFIX = 'corrections:';

const keyOf = (article: Pick<Article, 'url' | 'canonicalUrl'>): string =>
  PREFIX + addressKey(article.canonicalUrl ?? article.url);

export async function readCorrections(article: Pick<Article, 'url' | 'canonicalUrl'>): Promise<Correction[]> {
  const key = keyOf(article);
  return parseCorrections((await browser.storage.local.get(key))[key]);
}

/** An empty list leaves nothing behind. */
export async function writeCorrections(
  article: Pick<Article, 'url' | 'canonicalUrl'>,
  corrections: Correction[],
): Promise<void> {
  const key = keyOf(article);
  if (corrections.length === 0) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: corrections });
}

/** Calls back when the corrections of any article were changed, in whatever window. */
export function onCorrections(callback: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(PREFIX))) callback();
  });
}

/**
 * What the page is answered: the analysis with the reader's corrections, so that its card and what it saves name the
 * right actor. The tab's state keeps the analysis as it was; the panel lays the corrections over it itself.
 */
export async function withCorrections(article: Article, result: Result<Analysis>): Promise<Result<Analysis>> {
  if (!('ok' in result)) return result;
  const corrections = await readCorrections(article);
  return corrections.length === 0 ? result : { ok: applyCorrections(article, result.ok, corrections).analysis };
}
