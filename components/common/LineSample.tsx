import type { KindFamily } from '../../lib/view/articleView';

/** Line style and colour of a family of kinds, as in the text of the page. Decoration: the label says it too. */
export function LineSample({ family }: { family: KindFamily }) {
  return <span class={`line-sample line-${family}`} aria-hidden="true" />;
}
