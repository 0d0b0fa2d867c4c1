// Dates as publishers write them, as ISO 8601 with time zone. Pure.

import { isDigit } from '../words';

const MONTHS: Record<string, number> = {};
for (const [index, names] of [
  'januar january jan jänner jän',
  'februar february feb',
  'märz march mar mär maerz mrz',
  'april apr',
  'mai may',
  'juni june jun',
  'juli july jul',
  'august aug',
  'september sept sep',
  'oktober october okt oct',
  'november nov',
  'dezember december dez dec',
].entries()) {
  for (const name of names.split(' ')) MONTHS[name] = index + 1;
}

const pad = (value: number) => String(value).padStart(2, '0');

function plausible(year: number, month: number, day: number): boolean {
  return year >= 1990 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/**
 * ISO 8601 of a machine-written date. A time without a zone is read as UTC, as publishers' content systems mean it more
 * often than not; a date without a time stays a date.
 */
export function machineDate(value: string | undefined): string | undefined {
  const source = value?.trim();
  if (!source) return undefined;
  const { length } = source;
  if ((length === 10 || length === 13) && numberAt(source, 0, length) >= 0)
    return isoOf(Number(source) * (length === 10 ? 1000 : 1));
  const dashed = source[4] === '-' ? 5 : 4;
  const year = numberAt(source, 0, 4);
  const month = numberAt(source, dashed, 2);
  const after = source[dashed + 2] === '-' ? dashed + 3 : dashed + 2;
  const day = numberAt(source, after, 2);
  if (year >= 0 && month >= 0 && day >= 0) {
    if (!plausible(year, month, day)) return undefined;
    return `${year}-${pad(month)}-${pad(day)}${timeAt(source, after + 2)}`;
  }
  const written = writtenDate(source);
  if (written) return written;
  return YEAR.test(source) ? isoOf(Date.parse(source)) : undefined;
}

const YEAR = /\d{4}/;

/** The number that `count` digits at `at` make; -1 if others stand there. */
function numberAt(text: string, at: number, count: number): number {
  let value = 0;
  for (let index = at; index < at + count; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** "T14:26:01+02:00" of what stands behind a date ("T14:26:01.123+0200", " 14:26"); empty without a time. */
function timeAt(source: string, start: number): string {
  let at = start;
  while (source[at] === ' ' || source[at] === 'T' || source[at] === 't') at++;
  const width = numberAt(source, at, 2) >= 0 ? 2 : 1;
  const hour = numberAt(source, at, width);
  at += width;
  if (source[at] === ':') at++;
  const minute = numberAt(source, at, 2);
  if (at === start || hour < 0 || minute < 0) return '';
  at += 2;
  let second = numberAt(source, source[at] === ':' ? at + 1 : at, 2);
  if (second >= 0) at += source[at] === ':' ? 3 : 2;
  else second = 0;
  if (source[at] === '.' || source[at] === ',')
    do at++;
    while (isDigit(source.charCodeAt(at)));
  return `T${pad(hour)}:${pad(minute)}:${pad(second)}${zoneAt(source.slice(at).trim())}`;
}

/** Hours and minutes from UTC as ISO writes them; Z for UTC and for what is no zone. */
function zoneAt(zone: string): string {
  const hours = numberAt(zone, 1, 2);
  if ((zone[0] !== '+' && zone[0] !== '-') || hours < 0) return 'Z';
  const minutes = numberAt(zone, zone[3] === ':' ? 4 : 3, 2);
  return `${zone[0]}${pad(hours)}:${pad(Math.max(0, minutes))}`;
}

function isoOf(time: number): string | undefined {
  if (Number.isNaN(time)) return undefined;
  const date = new Date(time);
  return plausible(date.getUTCFullYear(), 1, 1) ? date.toISOString().replace('.000Z', 'Z') : undefined;
}

/** A date in running text: "12.03.2024, 14:05 Uhr", "3. März 2024", "March 3, 2024", "3 March 2024". */
export function writtenDate(text: string): string | undefined {
  const source = text.slice(0, 300);
  if (!/\d/.test(source)) return undefined;
  const dotted = /(?:^|[^\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\d)/.exec(source);
  if (dotted) return assemble(fullYear(dotted[3]!), Number(dotted[2]), Number(dotted[1]));
  const iso = /(?:^|\D)(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(source);
  if (iso) return assemble(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = /(?:^|\D)(\d{1,2})(?:\.|st|nd|rd|th)?\s{0,2}([A-Za-z\u00c0-\u024f]{3,9})\.?,?\s{0,2}(\d{4})/.exec(
    source,
  );
  const month = MONTHS[dayFirst?.[2]?.toLowerCase() ?? ''];
  if (dayFirst && month) return assemble(Number(dayFirst[3]), month, Number(dayFirst[1]));
  const monthFirst = /([A-Za-z\u00c0-\u024f]{3,9})\.?\s{0,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{0,2}(\d{4})/.exec(source);
  const other = MONTHS[monthFirst?.[1]?.toLowerCase() ?? ''];
  if (monthFirst && other) return assemble(Number(monthFirst[3]), other, Number(monthFirst[2]));
  return undefined;
}

const fullYear = (year: string) => (year.length === 2 ? 2000 + Number(year) : Number(year));

function assemble(year: number, month: number, day: number): string | undefined {
  if (!plausible(year, month, day)) return undefined;
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** The date in an address like /2024/04/29/ or /2024-04-29-title; undefined without a day. */
export function dateInAddress(url: string): string | undefined {
  const match = /[/_.-]((?:19|20)\d\d)[/_-]?(\d\d)[/_-]?(\d\d)(?:\D|$)/.exec(url);
  return match ? assemble(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}
