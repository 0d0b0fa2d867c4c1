import { expect, test } from 'vitest';
import { WIDTH, WORDS } from '../../../lib/article/blocks/features';
import { COLUMNS, FEATURES } from '../../../scripts/train/article/feature-names';

test('every feature that a model asks for has a name', () => {
  expect(COLUMNS).toHaveLength(WIDTH);
  expect(FEATURES).toHaveLength(WIDTH + 32 * WORDS);
  expect(new Set(COLUMNS).size).toBe(WIDTH);
});
