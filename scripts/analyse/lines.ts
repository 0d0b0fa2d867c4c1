// Streams analyses: one JSON object a line in, one out.
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Analyser } from '../../lib/attribution/analyse';
import { type Article, SHOWN } from '../../lib/model';
import { readPage, readText } from './read';

/** A line that cannot be used, with its number from 1. */
export class BadLine extends Error {}

export interface LineOptions {
  all: boolean;
  language?: string;
}

/** @throws BadLine; what came before it has been written */
export async function analyseLines(
  input: Readable,
  output: Writable,
  analyser: Analyser,
  options: LineOptions,
): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim()) output.write(`${JSON.stringify(answer(parse(line, number), analyser, options))}\n`);
  }
}

type Row = { id: string; text: string; lang?: string } | { id?: string; url: string; html: string };

function parse(line: string, number: number): Row {
  let row: Record<string, unknown>;
  try {
    row = JSON.parse(line) as Record<string, unknown>;
  } catch {
    throw new BadLine(`line ${number} is not JSON`);
  }
  if (typeof row !== 'object' || row === null) throw new BadLine(`line ${number} is not an object`);
  if (typeof row.html === 'string' && typeof row.url === 'string') return row as Row;
  if (typeof row.text === 'string' && typeof row.id === 'string') return row as Row;
  throw new BadLine(`line ${number} has neither "id" and "text" nor "url" and "html"`);
}

function answer(row: Row, analyser: Analyser, options: LineOptions) {
  if ('html' in row) {
    const { detection, article } = readPage(row.html, row.url);
    const { blocks, ...rest } = article;
    return {
      ...(row.id ? { id: row.id } : {}),
      ...rest,
      isArticle: detection.isArticle,
      blocks,
      ...analysed(article, analyser, options),
    };
  }
  const article = readText(row.text, row.lang ?? options.language);
  return { id: row.id, language: article.language, blocks: article.blocks, ...analysed(article, analyser, options) };
}

/** null where the language is not one that is analysed. */
function analysed(article: Article, analyser: Analyser, { all }: LineOptions) {
  if (article.language !== 'de' && article.language !== 'en') return { analysis: null };
  const analysis = analyser.analyse(article);
  return { analysis: { ...analysis, claims: analysis.claims.filter(({ confidence }) => all || confidence >= SHOWN) } };
}
