// Pure: CSV (RFC 4180) with a byte order mark, without which Excel takes UTF-8 for Latin-1.
import type { Clipping } from '../../model';
import type { Format } from './format';

type Column = [name: string, cell: (clipping: Clipping) => string | number | undefined];

const COLUMNS: Column[] = [
  ['quote', ({ quote }) => quote],
  ['kind', ({ kind }) => kind],
  ['speaker', ({ speaker }) => speaker?.name],
  ['speaker_role', ({ speaker }) => speaker?.role],
  ['speaker_words', ({ speaker }) => speaker?.text],
  ['cue', ({ cue }) => cue],
  ['addressee', ({ addressee }) => addressee],
  ['chain', ({ chain }) => chain.join(' > ')],
  ['confidence', ({ confidence }) => confidence],
  ['title', ({ title }) => title],
  ['publisher', ({ publisher }) => publisher],
  ['authors', ({ authors }) => authors.join('; ')],
  ['published', ({ date }) => date],
  ['url', ({ url }) => url],
  ['note', ({ note }) => note],
  ['tags', ({ tags }) => tags.join('; ')],
  ['saved', ({ savedAt }) => isoTime(savedAt)],
  ['id', ({ id }) => id],
];

export const csv: Format = {
  extension: 'csv',
  mime: 'text/csv;charset=utf-8',
  writer: () => ({
    begin: () => `\ufeff${row(COLUMNS.map(([name]) => name))}`,
    add: (clipping) => row(COLUMNS.map(([, cell]) => cell(clipping))),
    end: () => '',
  }),
};

function row(cells: (string | number | undefined)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** Beginnings that spreadsheets run as a formula (OWASP, "CSV Injection"), full-width forms included. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/;

/** A quoted cell. An apostrophe in front keeps a spreadsheet from running text as a formula. */
export function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** ISO 8601; empty where the number is beyond what a date can hold. */
export function isoTime(milliseconds: number): string {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}
