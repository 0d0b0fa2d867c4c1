// Which candidates of a page belong to its gold text: by shingles of four words, as tools/score-extraction.mjs counts.

/** What is used of a line of pages/gold.jsonl. */
export interface GoldPage {
  id: string;
  file: string;
  url: string;
  lang: string;
  family?: string;
  source: string;
  isArticle: boolean | null;
  goldTrust?: string;
  sequence?: string[];
  bodyText?: string;
  mustContain?: string[];
  mustNotContain?: string[];
}

export interface Labelled {
  labels: Uint8Array;
  /** Words at stake; 0 where the gold says nothing. */
  weights: Float32Array;
}

const MOST_WORDS = 60;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}_\p{M}]+/gu) ?? [];

function shinglesOf(words: readonly string[]): string[] {
  if (words.length === 0) return [];
  return Array.from({ length: Math.max(1, words.length - 3) }, (_, index) => words.slice(index, index + 4).join(' '));
}

const countAll = (items: Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
};

/** Labels from the whole gold text. A passage of the gold is used up by the first candidate that has it. */
export function labelByText(texts: readonly string[], gold: readonly string[]): Labelled {
  const shingles = countAll(shinglesOf(wordsOf(gold.join('\n'))));
  const lines = countAll(gold.map((line) => wordsOf(line).join(' ')).filter(Boolean));
  const flat = ` ${wordsOf(gold.join('\n')).join(' ')} `;
  const labels = new Uint8Array(texts.length);
  const weights = new Float32Array(texts.length);
  for (const [index, text] of texts.entries()) {
    const words = wordsOf(text);
    const joined = words.join(' ');
    if (words.length === 0) weights[index] = 0.1;
    else if (words.length < 4) {
      const left = lines.get(joined) ?? 0;
      labels[index] = left > 0 ? 1 : 0;
      if (left > 0) lines.set(joined, left - 1);
      // Two or three words that stand somewhere in the text say little.
      weights[index] = left === 0 && words.length >= 2 && flat.includes(` ${joined} `) ? 0.3 : words.length;
    } else {
      const own = shinglesOf(words);
      const share = own.filter((shingle) => (shingles.get(shingle) ?? 0) > 0).length / own.length;
      if (share >= 0.5) for (const shingle of own) shingles.set(shingle, (shingles.get(shingle) ?? 0) - 1);
      labels[index] = share >= 0.5 ? 1 : 0;
      weights[index] = Math.min(MOST_WORDS, own.length + 3) * Math.abs(2 * share - 1);
    }
  }
  return { labels, weights };
}

/** Labels where only snippets are known that the text must or must not hold. */
export function labelBySnippets(texts: readonly string[], page: GoldPage): Labelled {
  const fold = (text: string) => wordsOf(text.toLowerCase()).join(' ');
  const wanted = (page.mustContain ?? []).map(fold).filter(Boolean);
  const unwanted = (page.mustNotContain ?? []).map(fold).filter(Boolean);
  const labels = new Uint8Array(texts.length);
  const weights = new Float32Array(texts.length);
  for (const [index, text] of texts.entries()) {
    const folded = fold(text);
    const yes = wanted.some((snippet) => folded.includes(snippet));
    const no = unwanted.some((snippet) => folded.includes(snippet));
    labels[index] = yes ? 1 : 0;
    if (yes !== no) weights[index] = 15;
  }
  return { labels, weights };
}
