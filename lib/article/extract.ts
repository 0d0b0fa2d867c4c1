// The article of a page: plain data, and the way back to the live nodes. Reads the page, never changes or copies it.
import type { Article, Block, BlockKind } from '../model';
import { choose } from './blocks/choose';
import { collect } from './blocks/collect';
import { captionLength } from './blocks/credits';
import { partsOf } from './blocks/lines';
import { type Dom, openDom } from './dom/access';
import type { BlockNodes } from './fold';
import { hintsOf } from './hints';
import { articleLanguage, identify } from './language';
import { declaredDate, readMetadata, readPageData } from './metadata/index';
import { dataFor, headlinesOf } from './metadata/part';
import { visibleData } from './metadata/visible';
import { leaveOutUnseen } from './sight';
import { drain, type SliceOptions, sliced } from './steps';

/** Blocks between two places where the work may be interrupted. */
const PER_STEP = 50;

/** Kinds that a line break may part. */
const PARTED: ReadonlySet<BlockKind> = new Set(['paragraph', 'quotation', 'infobox']);

export interface Extraction {
  article: Article;
  /** `nodes[i]` ties `article.blocks[i]` to the page. */
  nodes: BlockNodes[];
}

export interface ExtractOptions {
  /** The part of the page that holds the article; without it the whole page is searched. */
  within?: Element;
  /** The part is the page's first: what the head says is about it, whatever its headline. */
  first?: boolean;
}

/** Reads the article in one go. A page without text gives an article without blocks. */
export function extract(document: Document, url: string, options: ExtractOptions = {}): Extraction {
  return drain(extractSteps(document, url, options));
}

/** Reads the article in slices, so that the page stays responsive. Rejects with the signal's reason when aborted. */
export function extractSliced(
  document: Document,
  url: string,
  options: SliceOptions & ExtractOptions = {},
): Promise<Extraction> {
  return sliced(extractSteps(document, url, options), options);
}

function* extractSteps(
  document: Document,
  url: string,
  { within, first: own = !within }: ExtractOptions,
): Generator<void, Extraction> {
  const dom = openDom(document);
  const start = within ?? dom.body ?? dom.root;
  const data = yield* readPageData(dom, url);
  const page = within && !own ? dataFor(data, headlinesOf(within)) : data;
  yield;
  const candidates = start && isHtml(dom) ? (yield* collect(dom, start)).candidates : [];
  yield;
  const { chosen, structure, first } = yield* choose(candidates, hintsOf(page));
  yield;
  const dated = declaredDate(page) !== undefined;
  const end = chosen.at(-1)?.candidate.text ?? '';
  const visible = visibleData({ dom, candidates, structure, first, dated, end });
  const { languages, ...facts } = readMetadata(dom, url, page, visible);
  yield;
  const blocks: Block[] = [];
  const nodes: BlockNodes[] = [];
  for (const { kind, candidate } of yield* leaveOutUnseen(dom, chosen)) {
    if (blocks.length % PER_STEP === PER_STEP - 1) yield;
    const { element } = candidate;
    for (const { text, pieces } of PARTED.has(kind) ? partsOf(candidate) : [candidate]) {
      const cut = kind === 'caption' ? text.slice(0, captionLength(text)) : text;
      if (!cut) continue;
      blocks.push({ kind, text: cut });
      nodes.push({ element, pieces });
    }
  }
  const sample = blocks
    .slice(0, SAMPLE_BLOCKS)
    .map((block) => block.text)
    .join(' ')
    .slice(0, 5000);
  const language = articleLanguage(sample, languages);
  for (const [index, block] of blocks.entries()) {
    if (index % PER_STEP === PER_STEP - 1) yield;
    markLanguage(block, language);
  }
  return { article: { url, ...facts, language, blocks }, nodes };
}

/** SVG, XML feeds and the viewers of images and text have no article. */
function isHtml(dom: Dom): boolean {
  return dom.root !== null && dom.name(dom.root) === 'html';
}

/** Blocks whose text tells the article's language. */
const SAMPLE_BLOCKS = 40;
/** Characters of one block that tell its language. */
const ENOUGH = 300;

/** A block is marked only if it is long enough to be sure of. */
function markLanguage(block: Block, language: string): void {
  if (block.text.length < 120) return;
  const own = identify(block.text.slice(0, ENOUGH));
  if (own !== 'und' && own !== language) block.language = own;
}
