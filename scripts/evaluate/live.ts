// npm run --silent evaluate -- live --in gold.jsonl --out missed.jsonl
// How many gold paragraphs come back as one block each, letter by letter, whose live nodes hold exactly this text. Prints
// shares by language and the pages that miss most; writes each page with what it missed and how.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { isDropped, isSpace } from '../../lib/article/fold';
import { type Extraction, extract, rangesOf } from '../../lib/article/index';
import { parsePage } from '../pages/jsdom';

interface GoldPage {
  id: string;
  file: string;
  url: string;
  lang: string;
  isArticle: boolean | null;
  goldTrust?: string;
  paragraphs?: string[];
}

/** absent: no block has it; part: it is a part of a block; parts: it holds whole blocks; other: a block with its beginning. */
type Miss = 'absent' | 'part' | 'parts' | 'other';

/** As blocks are folded: single spaces, no soft hyphens. */
function fold(text: string): string {
  let folded = '';
  for (const sign of text) {
    const code = sign.codePointAt(0)!;
    if (!isDropped(code)) folded += isSpace(code) ? ' ' : sign;
  }
  return folded.split(' ').filter(Boolean).join(' ');
}

const letters = (text: string): string => fold(text).replaceAll(' ', '');

/** Texts of the blocks whose nodes stand in the page and give the block's text. */
export function liveTexts({ article, nodes }: Extraction): string[] {
  const texts: string[] = [];
  for (const [index, { text }] of article.blocks.entries()) {
    const ranges = rangesOf(nodes[index]!, 0, text.length);
    const connected = ranges.every(({ startContainer }) => startContainer.isConnected);
    const parts = ranges.map(({ startContainer, startOffset, endOffset }) =>
      startContainer.data.slice(startOffset, endOffset),
    );
    if (connected && letters(parts.join('')) === letters(text)) texts.push(text);
  }
  return texts;
}

/** How a paragraph is missed, or null if it is live. A block serves one paragraph. */
export function missOf(paragraph: string, texts: string[]): Miss | null {
  const at = texts.indexOf(paragraph);
  if (at >= 0) {
    texts.splice(at, 1);
    return null;
  }
  if (texts.some((text) => text.includes(paragraph))) return 'part';
  if (texts.some((text) => text.length > 10 && paragraph.includes(text))) return 'parts';
  return texts.some((text) => text.slice(0, 30) === paragraph.slice(0, 30)) ? 'other' : 'absent';
}

const share = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
const WORST = 12;

/** `args`: arguments behind the task's name. */
export function run(args: string[]): undefined {
  const { values } = parseArgs({ args, options: { in: { type: 'string' }, out: { type: 'string' } } });
  const sums: Record<string, { all: number; live: number; misses: Record<string, number> }> = {};
  const pages: { id: string; paragraphs: number; missed: [Miss, string][] }[] = [];
  for (const line of readFileSync(values.in!, 'utf8').split('\n').filter(Boolean)) {
    const page = JSON.parse(line) as GoldPage;
    if (!page.isArticle || !page.paragraphs || page.goldTrust === 'low') continue;
    const { window } = parsePage(
      gunzipSync(readFileSync(resolve(dirname(values.in!), page.file))).toString('utf8'),
      page.url,
    );
    const texts = liveTexts(extract(window.document, page.url));
    window.close();
    const paragraphs = page.paragraphs.map(fold).filter(Boolean);
    const missed = paragraphs.flatMap((paragraph): [Miss, string][] => {
      const miss = missOf(paragraph, texts);
      return miss ? [[miss, paragraph]] : [];
    });
    pages.push({ id: page.id, paragraphs: paragraphs.length, missed });
    for (const key of [page.lang === 'de' || page.lang === 'en' ? page.lang : 'other', 'all']) {
      sums[key] ??= { all: 0, live: 0, misses: {} };
      sums[key].all += paragraphs.length;
      sums[key].live += paragraphs.length - missed.length;
      for (const [miss] of missed) sums[key].misses[miss] = (sums[key].misses[miss] ?? 0) + 1;
    }
  }
  writeFileSync(values.out!, pages.map((page) => `${JSON.stringify(page)}\n`).join(''));
  for (const [key, { all, live, misses }] of Object.entries(sums))
    console.log(`live ${key.padEnd(6)} ${share(live, all)}  ${live}/${all}  missed: ${JSON.stringify(misses)}`);
  pages.sort((one, other) => other.missed.length - one.missed.length);
  for (const { id, paragraphs, missed } of pages.slice(0, WORST))
    console.log(`  ${id} misses ${missed.length} of ${paragraphs}: ${missed.map(([miss]) => miss).join(' ')}`);
}
