// `npm start`: builds Laut and opens the browser that is there on a demo article. `npm start -- firefox` chooses.
// Without a display it writes pictures to ./screenshots and prints the article's claims with their sources.
import { execFileSync } from 'node:child_process';
import { chromium } from './browser/chromium.ts';
import { findChromium, findFirefox } from './browser/find.ts';
import { firefox } from './browser/firefox.ts';
import { startServer } from './browser/server.ts';
import type { Laut } from './browser/types.ts';
import { until } from './browser/wait.ts';
import { takeShots } from './demo/shots.ts';
import { ADDRESS, demoSite } from './demo/site.ts';
import { readyState } from './demo/state.ts';
import { rowsOf, table } from './demo/table.ts';

const asked = process.argv[2];
if (asked !== undefined && asked !== 'chromium' && asked !== 'firefox') {
  console.error('npm start -- chromium | firefox');
  process.exit(2);
}
const name = asked ?? (findChromium() ? 'chromium' : findFirefox() ? 'firefox' : null);
if (!name) {
  console.error('No Chromium, Chrome or Firefox was found. Install one, or set CHROME_PATH or FIREFOX_PATH.');
  process.exit(1);
}

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  !!process.env.DISPLAY ||
  !!process.env.WAYLAND_DISPLAY;

console.log(`Building Laut for ${name} …`);
execFileSync('node_modules/.bin/wxt', name === 'firefox' ? ['build', '-b', 'firefox', '--mv3'] : ['build'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});

const server = await startServer(demoSite);
const options = {
  extension: `.output/${name === 'firefox' ? 'firefox' : 'chrome'}-mv3`,
  port: server.port,
  headless: !hasDisplay,
};
const laut: Laut = name === 'firefox' ? await firefox(options) : await chromium(options);
const stop = async () => {
  await laut.close();
  await server.close();
};
process.once('SIGINT', () => void stop());

try {
  const page = await laut.open(`https://${ADDRESS}`);
  if (hasDisplay) {
    // The welcome page, which an installation opens, would stand in front of the article.
    const welcome = async () => (await laut.browser.pages()).some((it) => it.url().endsWith('/welcome.html'));
    await until('the welcome page', welcome, 5_000).catch(() => {});
    await page.bringToFront();
    console.log('The demo article is open. Rest the pointer on an underlined claim;');
    console.log('click Laut’s icon (behind the puzzle piece) or press Alt+Shift+U for the panel.');
    console.log('Close the browser or press Ctrl+C to end.');
    await new Promise<void>((resolve) => laut.browser.once('disconnected', () => resolve()));
  } else {
    const { article, analysis } = await until('the analysis', () => readyState(laut, page), 30_000);
    const rows = rowsOf(article, analysis);
    console.log(`\n${article.title}\n`);
    console.log(table(['kind', 'who says so', 'by these words', 'claim'], rows, process.stdout.columns || 140));
    console.log(`\n${rows.length} claims, ${analysis.actors.length} actors, ${Math.round(analysis.duration)} ms\n`);
    const paths = await takeShots(laut, page, 'screenshots');
    console.log(`No display here: pictures of it are in\n  ${paths.join('\n  ')}`);
  }
} finally {
  await stop();
}
