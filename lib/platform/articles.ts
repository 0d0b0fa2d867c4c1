// Checks what a page's script sends as an article: a page's process may be taken over, so nothing is believed. Pure.
import type { Article, Block, BlockKind } from '../model';

const KINDS: readonly string[] = [
  'headline',
  'lead',
  'subheading',
  'paragraph',
  'list',
  'quotation',
  'caption',
  'infobox',
] satisfies BlockKind[];
/** Longest of title, names and addresses; real ones stay below 2,000. */
const LONGEST_FIELD = 8_192;
/** Twice what `lib/article` ever sends. */
const MOST_BLOCKS = 100_000;
const MOST_CHARACTERS = 6_000_000;

const isField = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_FIELD;
const isFieldOrNone = (value: unknown): boolean => value === undefined || isField(value);
const areFields = (value: unknown): boolean => Array.isArray(value) && value.length <= 1_000 && value.every(isField);

function isBlock(value: unknown): value is Block {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, text, language } = value as Partial<Block>;
  return typeof kind === 'string' && KINDS.includes(kind) && typeof text === 'string' && isFieldOrNone(language);
}

export function isArticle(value: unknown): value is Article {
  if (typeof value !== 'object' || value === null) return false;
  const it = value as Partial<Article>;
  if (!isField(it.url) || !isField(it.title) || !isField(it.language)) return false;
  if (!areFields(it.authors) || !areFields(it.agencies)) return false;
  const optional = [it.canonicalUrl, it.kicker, it.date, it.modified, it.publisher, it.section];
  if (!optional.every(isFieldOrNone)) return false;
  if (!Array.isArray(it.blocks) || it.blocks.length > MOST_BLOCKS || !it.blocks.every(isBlock)) return false;
  return it.blocks.reduce((sum, block) => sum + block.text.length, 0) <= MOST_CHARACTERS;
}
