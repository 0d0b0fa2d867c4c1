// npm run --silent evaluate -- pages --in gold.jsonl --out out.jsonl [--browser]
// Detection and extraction on stored pages, for tools/score-extraction.mjs. Sees a page's bytes and its address only.
import { createReadStream, createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { BlockKind } from '../../lib/model';
import type { Reading } from '../pages/reading';

/** What is read of a line of the gold file; everything else on it stays unseen. */
interface PageLine {
  /** Text or number, handed back as it came. */
  id: string | number;
  /** Path relative to the gold file; gzip if it ends so. */
  file: string;
  url: string;
}

type Reader = { read(html: string, url: string): Promise<Reading>; close(): Promise<void> };

/** Evaluates every page of `--in` and writes one line each to `--out`. `argv`: arguments behind the task's name. */
export async function run(argv: string[]): Promise<void> {
  const { values } = parseArgs({
    args: argv,
    options: { in: { type: 'string' }, out: { type: 'string' }, browser: { type: 'boolean', default: false } },
  });
  if (!values.in || !values.out)
    throw new Error('usage: evaluate -- pages --in gold.jsonl --out out.jsonl [--browser]');
  const reader: Reader = values.browser
    ? await (await import('../pages/chromium')).openChromium()
    : (await import('../pages/jsdom')).openJsdom();
  const out = createWriteStream(values.out);
  const lines = createInterface({ input: createReadStream(values.in), crlfDelay: Number.POSITIVE_INFINITY });
  try {
    for await (const line of lines) {
      if (!line.trim()) continue;
      const page = JSON.parse(line) as PageLine;
      const bytes = await readFile(resolve(dirname(values.in), page.file));
      const html = (page.file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
      out.write(`${JSON.stringify(answer(page.id, await reader.read(html, page.url)))}\n`);
    }
  } finally {
    await reader.close();
    await new Promise((done) => out.end(done));
  }
}

/** Beside the running text that gold holds: lead, subheadings, paragraphs. They stay blocks of the product. */
export const BESIDE: ReadonlySet<BlockKind> = new Set(['headline', 'caption', 'infobox']);

function answer(id: string | number, { detection, article }: Reading) {
  const { title, date, publisher, language: lang } = article;
  // Gold names the agency as author where the page names no person.
  const authors = article.authors.length > 0 ? article.authors : article.agencies;
  const blocks = article.blocks.filter(({ kind }) => !BESIDE.has(kind)).map(({ text }) => text);
  return { id, isArticle: detection.isArticle, title, authors, date, publisher, lang, blocks };
}
