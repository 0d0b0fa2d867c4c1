// Finds the browsers of this machine.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const executable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const inPath = (names: string[]): string[] =>
  names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));

/** Path of Chromium or Chrome; CHROME_PATH wins. Null if there is none. */
export const findChromium = (): string | null =>
  [
    ...(process.env.CHROME_PATH ? [process.env.CHROME_PATH] : []),
    ...inPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ].find(executable) ?? null;

/** Path of Firefox; FIREFOX_PATH wins. Null if there is none. */
export const findFirefox = (): string | null =>
  [
    ...(process.env.FIREFOX_PATH ? [process.env.FIREFOX_PATH] : []),
    ...inPath(['firefox-esr', 'firefox']),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ].find(executable) ?? null;
