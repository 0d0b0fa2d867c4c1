// npm run bench -- hostile: huge and hostile pages in Chromium; milliseconds in one go, and the longest slice of the
// sliced extraction, which is what a reader feels.
import { fileURLToPath } from 'node:url';
import { bundle } from '../../pages/bundle';
import { launch } from '../../pages/chromium';
import type { Row } from './page';

const TEXT = 'Der Rat streitet seit Wochen über die neue Brücke, sagte die Vorsitzende am Montag im Ausschuss. ';
const ADDRESS = 'https://www.beispiel.example/politik/rat-streitet-ueber-die-neue-bruecke-104711.html';
const TITLE = 'Rat streitet über die neue Brücke';
const HTML = `<!doctype html><html lang="de"><title>${TITLE}</title><article><h1>${TITLE}</h1>${`<p>${TEXT.repeat(3)}</p>`.repeat(6)}</article>`;

interface Page {
  names: string[];
  measure(name: string, text: string, url: string): Promise<Row>;
}

export async function run(): Promise<void> {
  const script = await bundle(fileURLToPath(new URL('./page.ts', import.meta.url)), 'LautHostile');
  const { browser, show } = await launch(true);
  console.log('page                     detect  extract   sliced  longest   blocks');
  try {
    let names = ['ordinary page'];
    for (let index = 0; index < names.length; index++) {
      const page = await show(HTML, ADDRESS);
      await page.evaluate(script);
      const answer = await page.evaluate(
        async (name, text, url) => {
          const bench = (globalThis as unknown as { LautHostile: Page }).LautHostile;
          return { names: bench.names, row: await bench.measure(name, text, url) };
        },
        names[index]!,
        TEXT,
        ADDRESS,
      );
      names = answer.names;
      const { detected, whole, sliced, longest, blocks } = answer.row;
      const cells = [detected, whole, sliced, longest].map((value) => value.toFixed(1).padStart(8));
      console.log(`${names[index]!.padEnd(22)} ${cells.join(' ')} ${String(blocks).padStart(8)}`);
    }
  } finally {
    await browser.close();
  }
}
