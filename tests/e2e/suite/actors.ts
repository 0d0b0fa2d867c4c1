// Actors in the panel, the reader's corrections, and all passages of one source (issue 5, points 5 and 7).
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../../scripts/browser/launch';
import { marksOn } from '../../../scripts/browser/marks';
import type { Surface } from '../../../scripts/browser/types';
import { pause, until } from '../../../scripts/browser/wait';
import { openArticle, panelClaim, panelClaims } from './look';
import { OUT, withLaut } from './setup';

interface ActorRow {
  id: string;
  name: string;
  role: string;
  kind: string;
  counts: string;
  icon: boolean;
}

const actorRows = (panel: Surface): Promise<ActorRow[]> =>
  panel.evaluate((document) =>
    [...document.querySelectorAll<HTMLElement>('.actor')].map((row) => ({
      id: row.dataset.actor ?? '',
      name: row.querySelector('.name')?.textContent ?? '',
      role: row.querySelector('.role')?.textContent ?? '',
      kind: row.querySelector('.actor-kind')?.textContent ?? '',
      counts: row.querySelector('.counts')?.textContent ?? '',
      icon: row.querySelector('.actor-icon svg') !== null,
    })),
  );

const ACTORS_TAB = '[role="tab"]:nth-of-type(2)';
const CLAIMS_TAB = '[role="tab"]:nth-of-type(1)';

export function actorsOf(name: BrowserName): void {
  describe('actors', () => {
    const setup = withLaut(name);
    let page: Page;
    let panel: Surface;

    const rowOf = (actor: string) =>
      until(`${actor} in the list`, async () => {
        const row = (await actorRows(panel)).find((it) => it.name === actor);
        if (!row) throw new Error(`the panel shows: ${await panel.evaluate(({ body }) => body.textContent)}`);
        return row;
      });
    // After a correction the page is analysed anew and the list drawn again: a click in that moment may go nowhere.
    const openActor = (actor: string) =>
      until(`the page of ${actor}`, async () => {
        const row = (await actorRows(panel)).find((it) => it.name === actor);
        if (row) await panel.click(`.actor[data-actor="${row.id}"]`);
        return panel.evaluate((document, name) => document.querySelector('#actor-name')?.textContent === name, actor);
      });
    const back = async (): Promise<void> => {
      await panel.click('.actor-page .back');
      await until('the list', async () => (await actorRows(panel)).length > 0);
    };
    const set = (selector: string, value: string) =>
      panel.evaluate(
        (document, where, what) => {
          const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(where)!;
          field.value = what;
          // An event of the document's own: Firefox keeps one made by the test from the page.
          const event = document.createEvent('Event');
          event.initEvent(field.tagName === 'SELECT' ? 'change' : 'input', true, false);
          field.dispatchEvent(event);
        },
        selector,
        value,
      );
    const corrections = () => panel.evaluate((document) => document.querySelectorAll('.correction-list li').length);
    /** The button of the last correction; a click that went nowhere is repeated, as a reader would. */
    const takeBackLast = async (): Promise<void> => {
      const before = await corrections();
      await until('one correction less', async () => {
        if ((await corrections()) === before) await panel.click('.correction-list li:last-child button');
        return until('the click to work', async () => (await corrections()) === before - 1, 2_500);
      });
    };
    const openCorrections = () =>
      panel.evaluate((document) => {
        document.querySelector<HTMLDetailsElement>('details.corrections')!.open = true;
      });

    beforeAll(async () => {
      mkdirSync(`${OUT}/${name}`, { recursive: true });
      page = await openArticle(setup.laut);
      panel = await setup.laut.openPanel(page);
      await until('claims', async () => (await panelClaims(panel)).length > 0);
      await panel.click(ACTORS_TAB);
      await until('actors', async () => (await actorRows(panel)).length > 5);
    });
    afterAll(async () => {
      expect(await setup.laut.exceptions()).toEqual([]);
    });

    it('are listed with role, kind in words beside its icon, and counts; sources without a name are marked', async () => {
      const rows = await actorRows(panel);
      const brandt = rows.find((row) => row.name === 'Helga Brandt')!;
      expect(brandt.role).toContain('Verkehrsministerin');
      expect(brandt.kind).toBe('Person');
      expect(brandt.counts).toMatch(/\d+ Aussagen · \d+ Nennungen/u);
      expect(rows.every((row) => row.icon && row.kind !== '' && row.counts !== '')).toBe(true);
      expect(rows.find((row) => row.name === 'Regierungskreise')?.kind).toMatch(/nonym/u);
      expect(rows.find((row) => /Gutachten/u.test(row.name))?.kind).toMatch(/Dokument|Schriftst/u);
      expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    });

    it('show themselves in base form', async () => {
      const names = (await actorRows(panel)).map((row) => row.name);
      expect(names).toContain('Technische Hochschule Elbmünde');
      expect(names).not.toContain('Bauwerk');
    });

    it('light all their mentions under the pointer', async () => {
      const row = await rowOf('Helga Brandt');
      await panel.hover(`.actor[data-actor="${row.id}"]`);
      const mentions = Number(/(\d+) Nennungen/u.exec(row.counts)?.[1]);
      await until('lit mentions', async () => {
        const lit = (await marksOn(page)).filter(({ kind }) => kind === 'lit');
        return lit.length >= Math.min(mentions, 3) && lit.some(({ text }) => text.includes('Brandt'));
      });
      await panel.hover('.article-head');
      await until('no light', async () => (await marksOn(page)).every(({ kind }) => kind !== 'lit'));
    });

    it('have a page with their claims and every mention', async () => {
      const row = await rowOf('Helga Brandt');
      await openActor('Helga Brandt');
      const shown = await panel.evaluate((document) => ({
        heading: document.querySelector('#actor-name')?.textContent,
        claims: document.querySelectorAll('.actor-page .claim').length,
        mentions: document.querySelectorAll('.mentions > li').length,
        focused: document.activeElement?.id,
      }));
      expect(shown.heading).toBe('Helga Brandt');
      expect(row.counts).toContain(`${shown.claims} Aussagen`);
      expect(row.counts).toContain(`${shown.mentions} Nennungen`);
      expect(shown.focused).toBe('actor-name');
      await panel.screenshot(`${OUT}/${name}/actor-page.png`);
      await back();
      await panel.screenshot(`${OUT}/${name}/actors.png`);
      await setup.laut.setScheme('dark', page, panel);
      await pause(300);
      await panel.screenshot(`${OUT}/${name}/actors-dark.png`);
      await setup.laut.setScheme('light', page, panel);
    });

    it('can be renamed, merged, split, and each of it be taken back', async () => {
      await openActor('Jonas Wehrle');
      await openCorrections();
      await set('.corrections input', 'Jonas J. Wehrle');
      await panel.click('.corrections form:first-of-type button');
      await until('the new name', () =>
        panel.evaluate((document) => document.querySelector('#actor-name')?.textContent === 'Jonas J. Wehrle'),
      );
      await back();
      await rowOf('Jonas J. Wehrle');

      const before = await actorRows(panel);
      const into = before.find((row) => row.name === 'Helga Brandt')!;
      await openActor('Jonas J. Wehrle');
      await openCorrections();
      await set('.corrections select', into.id);
      await panel.click('.corrections form:nth-of-type(2) button');
      await until('the other one', () =>
        panel.evaluate((document) => document.querySelector('#actor-name')?.textContent === 'Helga Brandt'),
      );
      await back();
      await until('one actor less', async () => (await actorRows(panel)).length === before.length - 1);

      // The last correction is taken back, then the first.
      await takeBackLast();
      await rowOf('Jonas J. Wehrle');
      await takeBackLast();
      await rowOf('Jonas Wehrle');
      expect(await panel.evaluate((document) => document.querySelector('.correction-list'))).toBeNull();

      await openActor('Jonas Wehrle');
      await panel.click('.mentions > li:last-child .icon-button');
      await back();
      await until('one actor more', async () => (await actorRows(panel)).length === before.length + 1);
      await takeBackLast();
      await until('as before', async () => (await actorRows(panel)).length === before.length);
    });

    it('keep their new name in what is saved, in the panel that opens anew, and the clippings page gathers them', async () => {
      await openActor('Helga Brandt');
      await openCorrections();
      await set('.corrections input', 'Helga M. Brandt');
      await panel.click('.corrections form:first-of-type button');
      await back();
      await rowOf('Helga M. Brandt');
      await panel.click(CLAIMS_TAB);
      for (const words of ['Wir sind über den Zustand', 'am Donnerstag einen Zeitplan', 'eine Behelfsbrücke']) {
        const claim = await panelClaim(panel, words);
        const isSaved = () =>
          panel.evaluate((document, where) => document.querySelector(`${where} .save-saved`) !== null, claim);
        await until('saved', async () => {
          if (!(await isSaved())) await panel.click(`${claim} .save`);
          await pause(300);
          return isSaved();
        });
      }
      await setup.laut.closePanel(page);
      panel = await setup.laut.openPanel(page);
      await until('claims', async () => (await panelClaims(panel)).length > 0);
      await panel.click(ACTORS_TAB);
      await rowOf('Helga M. Brandt');

      const clippings = await setup.laut.extensionPage('clippings.html');
      await until('three clippings', async () => (await clippings.$$('.item')).length === 3);
      const sources = await clippings.$$eval('.gather', (names) => names.map((one) => one.textContent));
      expect(sources.filter((one) => one === 'Helga M. Brandt')).toHaveLength(2);
      await clippings.screenshot({ path: `${OUT}/${name}/clippings-sources.png` });
      await clippings.evaluate(() => {
        [...document.querySelectorAll<HTMLElement>('.gather')]
          .find((one) => one.textContent === 'Helga M. Brandt')!
          .click();
      });
      await until('hers alone', async () => (await clippings.$$('.item')).length === 2);
      await clippings.close();
    });
  });
}
