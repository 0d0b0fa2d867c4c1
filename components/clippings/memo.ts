import { type Component, type FunctionComponent, h } from 'preact';

/**
 * A component that is drawn again only when one of its props is another one. preact/compat has the same, but
 * importing it changes how focus and change events behave everywhere.
 */
export function memo<P extends object>(drawn: FunctionComponent<P>): FunctionComponent<P> {
  function Memo(this: Component<P>, props: P) {
    this.shouldComponentUpdate = (next) => differs(props, next);
    return h(drawn, props);
  }
  return Memo as FunctionComponent<P>;
}

function differs<P extends object>(before: P, after: P): boolean {
  const keys = Object.keys(after) as (keyof P)[];
  return keys.length !== Object.keys(before).length || keys.some((key) => before[key] !== after[key]);
}
