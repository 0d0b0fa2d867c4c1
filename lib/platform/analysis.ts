// Opens the analyser once per worker, when the first article comes, and keeps it.
import type { Analysis, Article } from '../model';

export interface ArticleAnalyser {
  analyse(article: Article): Analysis;
}

/** Fetches a file of the extension. */
export async function fetchAsset(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** `open` runs at most once at a time; after a failure the next article tries again. */
export function keptAnalyser(open: () => Promise<ArticleAnalyser>): () => Promise<ArticleAnalyser> {
  let kept: Promise<ArticleAnalyser> | undefined;
  return () => {
    kept ??= open().catch((error) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
}

/** UTF-16 units of running text that are analysed; the rest is left out and the analysis says `truncated`. */
export const LONGEST = 300_000;
/** The same for the number of blocks: 10,000 paragraphs are fine, a million lines of a log are not. */
export const MOST_BLOCKS = 20_000;

/** The article's beginning that fits the limits, and whether something was left out. */
export function withinLimits(article: Article): { article: Article; truncated: boolean } {
  const blocks: Article['blocks'] = [];
  let left = LONGEST;
  for (const block of article.blocks) {
    if (blocks.length === MOST_BLOCKS || block.text.length > left) {
      // Cut at a block's border where possible; one endless block is cut itself, its offsets stay true.
      if (blocks.length === 0) blocks.push({ ...block, text: block.text.slice(0, left) });
      return { article: { ...article, blocks }, truncated: true };
    }
    blocks.push(block);
    left -= block.text.length;
  }
  return { article, truncated: false };
}
