// Turns annotations into labels of the tagger, and counts how often lemmas are cues.
import { ADDRESSEE, CUE, FRAME, SPEAKER } from '../../lib/attribution/learned/labels';
import type { Cueness, WordTable } from '../../lib/attribution/learned/words';
import type { Article } from './data';

const TYPES = ['', 'Direct', 'Indirect', 'Reported', 'FreeIndirect', 'IndirectFreeIndirect'];
/** Label number of a type of the corpus. */
export const kindOfType = (type: string): number => TYPES.indexOf(type);

/** One label per token; outer claims win over nested ones, claims over roles of other claims. */
export function labelsOf(article: Article): Uint8Array {
  const labels = new Uint8Array(article.doc.tokens.length);
  const outer = article.claims.filter((claim) => !claim.nested);
  for (const claim of outer) {
    for (const token of claim.frame) labels[token] = FRAME;
  }
  for (const claim of outer) {
    const inFrame = new Set(claim.frame);
    for (const token of claim.addressee) if (inFrame.has(token)) labels[token] = ADDRESSEE;
    for (const token of claim.speaker) if (inFrame.has(token)) labels[token] = SPEAKER;
    for (const token of claim.cue) if (inFrame.has(token)) labels[token] = CUE;
  }
  for (const claim of outer) for (const token of claim.quote) labels[token] = kindOfType(claim.type);
  return labels;
}

/** Occurrences and cue occurrences of lemmas and forms. */
export class CueCounts {
  readonly total = new Map<number, number>();
  readonly cue = new Map<number, number>();

  add(article: Article, words: WordTable, sign: 1 | -1): void {
    const cues = new Set(article.claims.flatMap((claim) => claim.cue));
    words.open(article.doc);
    article.doc.forms.forEach((form, index) => {
      const row = words.row(form);
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
