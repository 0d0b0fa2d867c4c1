// Tags names with a linear-chain model: sums the weights of features, finds the best label sequence. Pure.
import type { TextDocument } from '../../../text/types';
import type { NameKind, NameTagger, TaggedName } from '../types';
import { type FactSources, LABEL_COUNT, LABELS, WINDOW } from './features';
import { openModel } from './model';
import { FLAG, WordScores } from './table';
import { Viterbi } from './viterbi';

/** Name class of words that are hardly ever names (scripts/train/name-classes.ts). */
const NEVER = 21;
/** Longer sentences are cut: hostile text only. */
const LONGEST = 400;

/** Most words that are not capitalised between two parts of a name. */
const LONGEST_GAP = 3;
const INSIDE = FLAG.inner | FLAG.capital;
/**
 * Opens the learned tagger.
 *
 * @param model content of assets/models/de-names.bin
 * @throws Error if it is no such model
 */
export function openNameTagger(model: Uint8Array, sources: FactSources): NameTagger {
  const opened = openModel(model);
  const words = new WordScores(opened, { ...sources, guess: opened.guess });
  const flags = new Uint8Array(LONGEST);
  const rows = new Int32Array(LONGEST);
  const emissions = new Float32Array(LONGEST * LABEL_COUNT);
  const viterbi = new Viterbi(LONGEST, opened.transitions);
  const { clusters } = sources;
  return {
    isCommon(word) {
      const entry = clusters ? clusters.find(word) : -1;
      return entry >= 0 && (clusters!.nameClass(entry) & 31) === NEVER;
    },
    tag(doc: TextDocument): TaggedName[] {
      const names: TaggedName[] = [];
      words.use(doc.vocabulary);
      for (const { first, last } of doc.sentences) {
        for (let from = first; from < last; from += LONGEST) {
          const length = Math.min(LONGEST, last - from);
          words.flagsOf(doc.forms, from, length, flags);
          for (let begin = 0; begin < length; begin++) {
            if (!(flags[begin]! & FLAG.capital)) continue;
            const end = runEnd(flags, length, begin);
            if (isCommonRun(flags, begin, end)) {
              begin = end - 1;
              continue;
            }
            words.rowsOf(doc.forms, from, Math.max(0, begin - WINDOW), Math.min(length, end + WINDOW), rows);
            for (let index = begin; index < end; index++)
              words.emit(rows, length, index, emissions, (index - begin) * LABEL_COUNT);
            viterbi.best(emissions, end - begin, begin > 0, end < length);
            namesIn(viterbi.labels, end - begin, from + begin, names);
            begin = end - 1;
          }
        }
      }
      return names;
    },
  };
}

/** End of a run of words that may hold a name: capitalised ones, and up to three words between them that names hold. */
function runEnd(flags: Uint8Array, length: number, begin: number): number {
  let end = begin + 1;
  for (;;) {
    let next = end;
    while (next < length && next - end < LONGEST_GAP && (flags[next]! & INSIDE) === FLAG.inner) next++;
    if (next >= length || !(flags[next]! & FLAG.capital)) {
      // "Schalke 04": a number may end a name.
      return end < length && flags[end]! & FLAG.digits ? end + 1 : end;
    }
    end = next + 1;
  }
}

/** Whether a run is no name, whatever stands around it. */
function isCommonRun(flags: Uint8Array, begin: number, end: number): boolean {
  if (end - begin === 1) return (flags[begin]! & FLAG.common) !== 0;
  for (let index = begin; index < end; index++)
    if ((flags[index]! & (FLAG.capital | FLAG.surelyCommon)) === FLAG.capital) return false;
  return true;
}

/** By label: the kind of name, and the label of the words that follow in it. */
const KIND_OF = LABELS.map((label) => (label === 'O' || label.endsWith('MISC') ? null : (label.slice(2) as NameKind)));
const INNER_OF = LABELS.map((label) => (LABELS as readonly string[]).indexOf(`I-${label.slice(2)}`));

/** Names of a run that begins at a token. */
function namesIn(labels: Uint8Array, length: number, from: number, names: TaggedName[]): void {
  for (let index = 0; index < length; index++) {
    if (labels[index] === 0) continue;
    const label = labels[index]!;
    const kind = KIND_OF[label];
    if (!kind) continue;
    const inner = INNER_OF[label]!;
    let last = index + 1;
    while (last < length && labels[last] === inner) last++;
    names.push({ first: from + index, last: from + last, kind });
    index = last - 1;
  }
}
