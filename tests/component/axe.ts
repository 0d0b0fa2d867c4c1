// axe-core in happy-dom: structure, names, roles. Colours need a real browser; tokens.test.ts checks theirs.
import axe from 'axe-core';
import { expect } from 'vitest';

/** Fails with the names of the rules that are broken and the elements that break them. */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))).toEqual([]);
}
