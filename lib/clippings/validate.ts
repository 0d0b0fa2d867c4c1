// Pure: what may enter the database. Builds a fresh record from the known fields, so nothing else slips in.
import type { Anchor, ClaimKind, Clipping } from '../model';
import { BadValue, integer, list, number, oneOf, optional, record, text } from './fields';

const KINDS: readonly (ClaimKind | 'selection')[] = [
  'direct',
  'indirect',
  'reported',
  'freeIndirect',
  'indirectFreeIndirect',
  'hearsay',
  'selection',
];
const ACTOR_KINDS = ['person', 'organisation', 'state', 'media', 'group', 'anonymous', 'document'] as const;

/** Longest texts in UTF-16 units and longest lists. Ten times what articles were seen to need. */
export const LIMITS = { id: 100, line: 2_000, url: 8_192, quote: 100_000, context: 400_000, note: 100_000 } as const;
export const MOST = { tags: 100, authors: 200, chain: 100, anchors: 500 } as const;

/** Tags without doubles (in any spelling of case) and white space at their ends, in the order given. */
export function cleanTags(tags: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const tag of tags) {
    const clean = tag.trim().replace(/\s+/g, ' ').normalize('NFC');
    if (clean && !seen.has(clean.toLowerCase())) seen.set(clean.toLowerCase(), clean);
  }
  return [...seen.values()];
}

/**
 * The clipping in its clean form.
 * `at`: what stands before the field in the message.
 * @throws BadValue with the name of the first field that is wrong ("tags[2]: too long").
 */
export function readClipping(value: unknown, at = ''): Clipping {
  try {
    return clipping(value);
  } catch (error) {
    throw error instanceof BadValue && at ? new BadValue(`${at}${error.field}`, error.reason) : error;
  }
}

function clipping(value: unknown): Clipping {
  const from = record(value, 'clipping');
  const url = address(from.url, 'url');
  return {
    id: text(from.id, 'id', LIMITS.id, 1),
    url,
    canonicalUrl: from.canonicalUrl === undefined ? url : address(from.canonicalUrl, 'canonicalUrl'),
    title: text(from.title, 'title', LIMITS.line),
    ...optional('publisher', from.publisher, (it, at) => text(it, at, LIMITS.line)),
    authors: list(from.authors, 'authors', MOST.authors, (it, at) => text(it, at, LIMITS.line)),
    ...optional('date', from.date, (it, at) => text(it, at, 100)),
    language: text(from.language, 'language', 100),
    quote: text(from.quote, 'quote', LIMITS.quote, 1),
    context: text(from.context, 'context', LIMITS.context),
    anchors: list(from.anchors, 'anchors', MOST.anchors, anchor),
    kind: oneOf(from.kind, 'kind', KINDS),
    ...optional('speaker', from.speaker, speaker),
    ...optional('cue', from.cue, (it, at) => text(it, at, LIMITS.line)),
    ...optional('addressee', from.addressee, (it, at) => text(it, at, LIMITS.line)),
    chain: list(from.chain, 'chain', MOST.chain, (it, at) => text(it, at, LIMITS.line)),
    ...optional('confidence', from.confidence, (it, at) => number(it, at, 0, 1)),
    note: text(from.note, 'note', LIMITS.note),
    tags: cleanTags(list(from.tags, 'tags', MOST.tags, (it, at) => text(it, at, 200))),
    savedAt: integer(from.savedAt, 'savedAt'),
    updatedAt: integer(from.updatedAt, 'updatedAt'),
  };
}

function address(value: unknown, at: string): string {
  const url = text(value, at, LIMITS.url, 1);
  // Anything else (javascript:, data:) would become a link in our own pages.
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) throw new BadValue(at, 'no web address');
  return url;
}

function anchor(value: unknown, at: string): Anchor {
  const from = record(value, at);
  return {
    exact: text(from.exact, `${at}.exact`, LIMITS.quote),
    prefix: text(from.prefix, `${at}.prefix`, LIMITS.line),
    suffix: text(from.suffix, `${at}.suffix`, LIMITS.line),
    block: integer(from.block, `${at}.block`),
    begin: integer(from.begin, `${at}.begin`),
    end: integer(from.end, `${at}.end`),
    blockHash: text(from.blockHash, `${at}.blockHash`, 100),
  };
}

function speaker(value: unknown, at: string): NonNullable<Clipping['speaker']> {
  const from = record(value, at);
  return {
    name: text(from.name, `${at}.name`, LIMITS.line, 1),
    ...optional('role', from.role, (it) => text(it, `${at}.role`, LIMITS.line)),
    text: text(from.text, `${at}.text`, LIMITS.line),
    ...optional('kind', from.kind, (it) => oneOf(it, `${at}.kind`, ACTOR_KINDS)),
  };
}
