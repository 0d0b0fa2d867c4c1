// npm run bench -- hostile: huge and hostile pages in Chromium; milliseconds in one go, and the longest slice of the
// sliced extraction, which is what a reader feels.
import { fileURLToPath } from 'node:url';
import { bundle } from '../pages/bundle';
import { launch } from '../pages/chromium';

const TEXT = 'Der Rat streitet seit Wochen über die neue Brücke, sagte die Vorsitzende am Montag im Ausschuss. ';
const URL = 'https://www.beispiel.example/politik/rat-streitet-ueber-die-neue-bruecke-104711.html';

/** What each page adds to one article, run inside the page. */
const PAGES: Record<string, (text: string) => void> = {
  'ordinary page': () => {},
  '10,000 elements': (text) => {
    const article = document.querySelector('article')!;
    for (let index = 0; index < 2500; index++) {
      const box = article.appendChild(document.createElement('div'));
      box.className = `box box-${index % 40}`;
      const paragraph = box.appendChild(document.createElement('p'));
      paragraph.append(text, Object.assign(document.createElement('a'), { href: '/x', textContent: 'Verweis' }));
      paragraph.append(Object.assign(document.createElement('b'), { textContent: 'fett' }), text);
    }
  },
  'nesting 20,000 deep': (text) => {
    let inner: Element = document.querySelector('article')!;
    for (let depth = 0; depth < 20_000; depth++) inner = inner.appendChild(document.createElement('div'));
    inner.append(text);
  },
  'a million nodes': () => {
    const article = document.querySelector('article')!;
    for (let index = 0; index < 500_000; index++) article.appendChild(document.createElement('div')).append('x');
  },
  '50 MB of text': (text) => {
    const paragraph = document.querySelector('article')!.appendChild(document.createElement('p'));
    paragraph.textContent = text.repeat(Math.ceil(50_000_000 / text.length));
  },
  'JSON-LD of 10 MB': () => {
    const script = document.head.appendChild(document.createElement('script'));
    script.type = 'application/ld+json';
    script.textContent = `{"@type":"NewsArticle","headline":"${'x'.repeat(10_000_000)}"}`;
  },
};

type Door = typeof import('../../lib/article/index');

export async function run(): Promise<void> {
  const script = await bundle(
    fileURLToPath(new globalThis.URL('../../lib/article/index.ts', import.meta.url)),
    'LautArticle',
  );
  const html = `<!doctype html><html lang="de"><title>Rat streitet über die neue Brücke</title><article><h1>Rat streitet über die neue Brücke</h1>${`<p>${TEXT.repeat(3)}</p>`.repeat(6)}</article>`;
  const { browser, show } = await launch();
  console.log('page                     detect  extract  sliced  longest slice  blocks');
  try {
    for (const [name, spoil] of Object.entries(PAGES)) {
      const page = await show(html, URL);
      await page.evaluate(spoil, TEXT);
      await page.evaluate(script);
      const row = await page.evaluate(async (url) => {
        const { detect, extract, extractSliced } = (globalThis as unknown as { LautArticle: Door }).LautArticle;
        const time = async (work: () => unknown) => {
          const begin = performance.now();
          await work();
          return performance.now() - begin;
        };
        const detected = await time(() => detect(document, url));
        let longest = 0;
        let last = performance.now();
        // Between two slices other tasks get their turn: the gaps between their turns are the slices.
        const channel = new MessageChannel();
        let ticking = true;
        channel.port1.onmessage = () => {
          const now = performance.now();
          longest = Math.max(longest, now - last);
          last = now;
          if (ticking) channel.port2.postMessage(null);
        };
        channel.port2.postMessage(null);
        last = performance.now();
        const sliced = await time(() => extractSliced(document, url));
        ticking = false;
        let blocks = 0;
        const whole = await time(() => {
          blocks = extract(document, url).article.blocks.length;
        });
        return { detected, whole, sliced, longest, blocks };
      }, URL);
      const cells = [row.detected, row.whole, row.sliced, row.longest].map((value) => value.toFixed(1).padStart(8));
      console.log(`${name.padEnd(22)} ${cells.join(' ')} ${String(row.blocks).padStart(10)}`);
    }
  } finally {
    await browser.close();
  }
}
