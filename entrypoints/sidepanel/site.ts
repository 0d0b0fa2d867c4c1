// May Laut read the site of the tab's page by itself?
import { computed, effect, signal } from '@preact/signals';
import { mayReadSite, onPermissions } from '../../lib/platform/page-access';
import { pageUrl } from './actions';

/** true until the browser has answered: an offer that comes and goes would be noise. */
export const mayRead = signal(true);
const url = computed(pageUrl);

async function check(asked: string): Promise<void> {
  const answer = await mayReadSite(asked).catch(() => true);
  if (url.value === asked) mayRead.value = answer;
}

/** Follows the tab's address and the permissions. */
export function keepSiteCurrent(): void {
  effect(() => {
    const now = url.value;
    mayRead.value = true;
    void check(now);
  });
  onPermissions(() => void check(url.peek()));
}
