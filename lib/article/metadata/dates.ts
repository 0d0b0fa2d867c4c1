// Dates as publishers write them, as ISO 8601 with time zone. Pure.

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
  if (/^\d{10}(?:\d{3})?$/.test(source)) return isoOf(Number(source) * (source.length === 10 ? 1000 : 1));
  const match =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{0,2})?)?/i.exec(
      source,
    );
  if (match) {
    const [, year, month, day, hour, minute, second, zone] = match;
    if (!plausible(Number(year), Number(month), Number(day))) return undefined;
    const date = `${year}-${month}-${day}`;
    return hour === undefined ? date : `${date}T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}${zoneOf(zone)}`;
  }
  const written = writtenDate(source);
  if (written) return written;
  return /\d{4}/.test(source) ? isoOf(Date.parse(source)) : undefined;
}

function zoneOf(zone: string | undefined): string {
  if (!zone || /^(?:z|utc|gmt)$/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2, 4)}`;
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
