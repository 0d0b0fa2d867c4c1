// A browser with Laut for the tests of one file.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { chromium } from '../../../scripts/browser/chromium';
import { firefox } from '../../../scripts/browser/firefox';
import type { BrowserName } from '../../../scripts/browser/launch';
import { type LocalServer, type Pages, startServer } from '../../../scripts/browser/server';
import type { Laut } from '../../../scripts/browser/types';
import { demoSite } from '../../../scripts/demo/site';

/** Pictures that tests make. */
export const OUT = 'tests/e2e/out';

export interface Setup {
  laut: Laut;
  /** Ends the browser and starts it with the same profile. */
  restart(): Promise<void>;
}

interface Options {
  pages?: Pages;
  language?: string;
  /** Firefox only. */
  preferences?: Record<string, unknown>;
}

/** Call in a `describe`; what is returned is filled before its first test. */
export function withLaut(
  name: BrowserName,
  { pages = demoSite, language = 'de', preferences = {} }: Options = {},
): Setup {
  const setup = {} as Setup;
  let server: LocalServer;
  let profile: string;

  const start = async () => {
    const options = { port: server.port, headless: true, profile, language, width: 1360, height: 900 };
    setup.laut =
      name === 'chromium'
        ? await chromium({ ...options, extension: '.output/chrome-mv3' })
        : await firefox({ ...options, extension: '.output/firefox-mv3', preferences });
  };

  beforeAll(async () => {
    mkdirSync(OUT, { recursive: true });
    profile = mkdtempSync(join(tmpdir(), 'laut-'));
    server = await startServer(pages);
    await start();
    await setup.laut.closeWelcome(30_000);
    setup.restart = async () => {
      await setup.laut.close();
      await start();
      // To some browsers it is a new installation.
      await setup.laut.closeWelcome(3_000).catch(() => {});
    };
  });
  afterAll(async () => {
    await setup.laut?.close().catch(() => {});
    await server?.close();
    // The browser may still write for a moment.
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });
  return setup;
}
