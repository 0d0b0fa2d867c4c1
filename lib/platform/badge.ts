// The action's badge and title: how many claims the article of a tab has.
import { browser } from 'wxt/browser';
import { manifestText } from '../../assets/locales/manifest';
import type { TabState } from '../messaging/protocol';
import { type Claim, SHOWN } from '../model';

/** Ink of assets/icon.svg; white on it has a contrast of 9:1. */
const INK = '#1f4e5f';
/** No claims: the badge says so without calling for attention (4.8:1). */
const MUTED = '#5f6f76';

/** Claims that are shown at all. */
export function shownClaims(claims: readonly Claim[]): number {
  return claims.filter((claim) => claim.confidence >= SHOWN).length;
}

/** Text of the badge: at most four characters fit. */
export function badgeText(state: TabState | undefined): string {
  if (state?.state === 'working') return '…';
  if (state?.state !== 'ready') return '';
  const count = shownClaims(state.analysis.claims);
  return count > 999 ? '999+' : String(count);
}

/** Shows the state on the tab's action. A tab that has gone away in the meantime is no error. */
export async function showBadge(tabId: number, state: TabState | undefined): Promise<void> {
  const text = badgeText(state);
  const title =
    state?.state === 'ready'
      ? manifestText('actionTitleCount', { count: shownClaims(state.analysis.claims) })
      : manifestText('actionTitle');
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: text === '0' || text === '…' ? MUTED : INK }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
