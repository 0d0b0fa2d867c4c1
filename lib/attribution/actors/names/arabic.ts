// Parts of Arabic names that begin with a small letter: "Achmed al-Scharaa", "Ayman Sheib ad-Din". Pure.
import { ARABIC_PART } from '../../../language/de/closed';
import type { Token } from '../../../text/types';
import type { Name } from './name';

/** Lengthens persons' names by such parts right behind them, in place. */
export function withArabicParts(tokens: readonly Token[], names: readonly Name[], taken: Uint8Array): void {
  for (const name of names) {
    if (name.kind !== 'PER') continue;
    for (
      let next = tokens[name.last];
      next && !taken[name.last] && ARABIC_PART.test(next.norm);
      next = tokens[name.last]
    ) {
      if (next.begin - tokens[name.last - 1]!.end > 1) break;
      taken[name.last++] = 1;
    }
  }
}
