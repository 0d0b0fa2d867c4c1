// Firefox lets its user refuse the sites of the manifest: then nothing runs until the action is clicked.
import { afterAll, describe, expect, it } from 'vitest';
import { marksOn } from '../../../scripts/browser/marks';
import { never, until } from '../../../scripts/browser/wait';
import { ARTICLE_URL, panelClaims, settledMarks } from './look';
import { withLaut } from './setup';

export function refused(): void {
  describe('refused access to sites', () => {
    const setup = withLaut('firefox', { preferences: { 'extensions.originControls.grantByDefault': false } });

    afterAll(async () => {
      expect(await setup.laut.exceptions()).toEqual([]);
    });

    it('does nothing by itself, and reads the page after a click on the action', async () => {
      const page = await setup.laut.open(ARTICLE_URL);
      await never('marks', async () => (await marksOn(page)).length > 0, 2_500);
      const panel = await setup.laut.openPanel(page);
      await settledMarks(page);
      await until('claims in the panel', async () => (await panelClaims(panel)).length > 10);
    });
  });
}
