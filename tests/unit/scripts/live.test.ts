import { expect, test } from 'vitest';
import { missOf } from '../../../scripts/evaluate/live';

test('a paragraph is live if one block is it, and each block serves once', () => {
  const texts = ['Ada schwieg.', 'Bo sagte nein. Er ging.', 'Am Markt stand der Wagen, sagte Cy.'];
  expect(missOf('Ada schwieg.', texts)).toBeNull();
  expect(missOf('Ada schwieg.', texts)).toBe('absent');
  expect(missOf('Er ging.', texts)).toBe('part');
  expect(missOf('Zuerst: Bo sagte nein. Er ging.', texts)).toBe('parts');
  expect(missOf('Am Markt stand der Wagen, sagte Cyrus.', texts)).toBe('other');
});
