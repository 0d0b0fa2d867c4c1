// Pure: all formats, and how clippings become a file.
import type { Clipping } from '../../model';
import { bibtex } from './bibtex';
import { csl } from './csl';
import { csv } from './csv';
import type { ExportInfo, Format } from './format';
import { json } from './json';
import { jsonld } from './jsonld';
import { markdown } from './markdown';
import { ris } from './ris';

export const FORMATS = { json, markdown, csv, jsonld, csl, bibtex, ris } satisfies Record<string, Format>;
export type FormatName = keyof typeof FORMATS;

/** The parts of a file, in order: of a Blob, so that no string has to hold it all. */
export async function exportParts(
  name: FormatName,
  pages: AsyncIterable<Clipping[]> | Iterable<Clipping[]>,
  info: ExportInfo,
): Promise<string[]> {
  const writer = FORMATS[name].writer(info);
  const parts = [writer.begin()];
  for await (const page of pages) parts.push(page.map((clipping) => writer.add(clipping)).join(''));
  parts.push(writer.end());
  return parts;
}

/** "laut-2026-05-03.json" in the reader's own day. */
export function fileName(name: FormatName, now: Date): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((it) => String(it).padStart(2, '0')).join('-');
  return `laut-${day}.${FORMATS[name].extension}`;
}

export { markdownOf } from './markdown';
