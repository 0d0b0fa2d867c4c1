import type { KindGroup } from '../../lib/settings';

/** Line style and colour of a group of kinds, as in the text of the page. Decoration: the label says it too. */
export function LineSample({ group }: { group: KindGroup }) {
  return <span class={`line-sample line-${group}`} aria-hidden="true" />;
}
