// What the annotations tell of kinds and words: numbers of kinds, how often lemmas are cues.
import type { Cueness, WordTable } from '../../lib/attribution/learned/words';
import type { Article } from './data';

const TYPES = ['', 'Direct', 'Indirect', 'Reported', 'FreeIndirect', 'IndirectFreeIndirect'];
/** Number of a kind (lib/attribution/learned/labels.ts) by the corpus's type. */
export const kindOfType = (type: string): number => TYPES.indexOf(type);

/** Occurrences and cue occurrences of lemmas and forms. */
export class CueCounts {
  readonly total = new Map<number, number>();
  readonly cue = new Map<number, number>();

  add(article: Article, words: WordTable, sign: 1 | -1): void {
    const cues = new Set(article.claims.flatMap((claim) => claim.cue));
    words.open(article.doc);
    article.doc.forms.forEach((row, index) => {
      words.fill(row);
      if (words.shape[row] === 0) return;
      for (const key of new Set([words.lemma[row]!, words.word[row]!])) {
        this.total.set(key, (this.total.get(key) ?? 0) + sign);
        if (cues.has(index)) this.cue.set(key, (this.cue.get(key) ?? 0) + sign);
      }
    });
  }

  readonly cueness: Cueness = (lemma, word) => Math.max(this.level(lemma), this.level(word));

  /** All keys above level 0. */
  levels(): Map<number, number> {
    const table = new Map<number, number>();
    for (const key of this.cue.keys()) if (this.level(key)) table.set(key, this.level(key));
    return table;
  }

  level(key: number): number {
    const cue = this.cue.get(key) ?? 0;
    if (cue < 1) return 0;
    const share = (cue + 0.2) / ((this.total.get(key) ?? 0) + 1);
    return share < 0.08 ? 0 : share < 0.25 ? 1 : share < 0.5 ? 2 : share < 0.75 ? 3 : 4;
  }
}
