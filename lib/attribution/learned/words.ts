// Pure. What the models see of a word form, computed once per form and kept in flat arrays.

import { ARABIC_PART, OTHER_MEDIA, TIME_NOUNS } from '../../language/de/closed';
import type { Clusters } from '../../language/de/clusters';
import { VERB_CUES } from '../../language/de/cues/verbs';
import { isMedium, OCCASION } from '../../language/de/facts';
import { withoutGenderSign } from '../../language/de/gender-sign';
import type { Lexicon } from '../../language/de/lexicon';
import { readings } from '../../language/de/morphology';
import { NUMBER } from '../../language/de/types';
import type { FormTable, TextDocument } from '../../text/types';
import { useOf } from './function-words';
import { hashText, mix } from './hash';

/** Morphological possibilities of a form, as bits. */
export const FORM = {
  konjunktiv1: 1,
  konjunktiv2: 2,
  present: 4,
  past: 8,
  participle: 16,
  infinitive: 32,
  zuInfinitive: 64,
  noun: 128,
  adjective: 256,
  determiner: 512,
  pronoun: 1024,
  preposition: 2048,
  conjunction: 4096,
  adverb: 8192,
  name: 16384,
  /** Konjunktiv I that is no other verb form of the third person and no other part of speech. */
  plainKonjunktiv: 32768,
  /** All its noun readings are plurals: two of them are no one phrase ("nach eigenen Angaben Einladungen"). */
  plural: 0x10000,
  /** "Kongress-" */
  truncated: 0x20000,
  /** "örtlicher": may begin a genitive without an article. */
  strongGenitive: 0x40000,
  /** "RTL": a medium in capitals; behind a person's name the one that is spoken to ("sagte Holm RTL"). */
  broadcaster: 0x80000,
  /** "Anfrage", "Interview", "Freitag": when or how something is said. */
  occasion: 0x100000,
  /** "al-Scharaa": goes on with a name. */
  arabicPart: 0x200000,
  /** "Zeitung", "Welt": may be a medium that something is said to. */
  medium: 0x400000,
} as const;

/** The bits of parts of speech and verb forms: those beyond tell of single words. */
export const LABELLED = 0xffff;

export const FINITE = FORM.konjunktiv1 | FORM.konjunktiv2 | FORM.present | FORM.past;

/** Moods of finite verbs as the trees read them. */
export const MOOD = { konjunktiv1: 1, ambiguous: 2, konjunktiv2: 3, present: 4, past: 5 } as const;

/** MOOD of a form's bits; 0: no finite verb. */
export function moodOf(bits: number): number {
  if (!(bits & FINITE)) return 0;
  if (bits & FORM.plainKonjunktiv) return MOOD.konjunktiv1;
  if (bits & FORM.konjunktiv2 && !(bits & FORM.past)) return MOOD.konjunktiv2;
  if (bits & FORM.past) return MOOD.past;
  if (bits & FORM.konjunktiv1 && !(bits & FORM.present)) return MOOD.ambiguous;
  return MOOD.present;
}

/** Shapes: 0 mark, 1 lower case, 2 first letter upper, 3 all upper, 4 with digits. */
export function shapeOf(form: string): number {
  const first = form.charCodeAt(0);
  if (first >= 48 && first <= 57) return 4;
  const lower = form.toLowerCase();
  const upper = form.toUpperCase();
  if (lower === upper) return 0;
  if (form === lower) return 1;
  return form.length > 1 && form === upper ? 3 : 2;
}

/** Coarse class: one small number that stands for the bits (0–15), by what matters most for reported speech. */
export function classOf(bits: number, shape: number): number {
  if (shape === 0) return 0;
  if (shape === 4) return 1;
  if (shape >= 2) return bits & FORM.noun ? 2 : 3;
  if (bits & FORM.determiner) return 4;
  if (bits & FORM.pronoun) return 5;
  if (bits & FORM.preposition) return 6;
  if (bits & FORM.conjunction) return 7;
  if (bits & FORM.plainKonjunktiv) return 8;
  if (bits & FORM.konjunktiv1) return 9;
  if (bits & FORM.konjunktiv2) return bits & FORM.past ? 12 : 10;
  if (bits & FORM.past) return 12;
  if (bits & FORM.present) return 11;
  if (bits & FORM.zuInfinitive) return 13;
  if (bits & (FORM.participle | FORM.infinitive)) return 13;
  if (bits & FORM.adjective) return 14;
  return bits & FORM.adverb ? 15 : 1;
}

/** Forms whose dictionary readings as Konjunktiv or verb mislead (facts/language.md: `eine` is listed as a form of `einen`). */
const NO_VERB = new Set(
  'eine meine deine seine ihre unsere eure keine alle weite gute neue feste reife lange laut bar während seit bis hin her weise'.split(
    ' ',
  ),
);
/** Strength of a listed verb from which on it counts as a strong cue. */
const STRONG = 0.8;

/** How often a lemma reports speech: 0 never seen as a cue … 4 nearly always. Learned from the training set. */
export type Cueness = (lemma: number, word: number) => number;

/** Log odds that a head word (or its ending, or its word class) heads a speaker, and the like for verbs; learned. */
export type HeadScore = (key: number) => number;

/** Keys under which the head lexicon is counted: a word by its own hash, … */
export const suffixKey = (suffix: number): number => mix(3, suffix);
export const fineKey = (fine: number): number => mix(5, fine);
/** … and a verb's share in sentences that are reported claims, and in sentences that hold a claim at all. */
export const reportKey = (lemma: number): number => mix(7, lemma);
export const claimKey = (lemma: number): number => mix(8, lemma);

/** What is learned of words, apart from the models' weights. */
export interface WordScores {
  cue: Cueness;
  head: HeadScore;
}

/** Head scores by form number: of the word, its ending and its class; of verbs in reported sentences and in any that hold claims. */
export interface HeadColumns {
  head: Float32Array;
  suffixHead: Float32Array;
  fineHead: Float32Array;
  report: Float32Array;
  telling: Float32Array;
}

const headColumns = (capacity: number): HeadColumns => ({
  head: new Float32Array(capacity),
  suffixHead: new Float32Array(capacity),
  fineHead: new Float32Array(capacity),
  report: new Float32Array(capacity),
  telling: new Float32Array(capacity),
});

function scoreForm(table: WordTable, form: number, head: HeadScore, out: HeadColumns): void {
  out.head[form] = head(table.word[form]!);
  out.suffixHead[form] = head(suffixKey(table.suffix[form]!));
  out.fineHead[form] = head(fineKey(table.fine[form]!));
  out.report[form] = head(reportKey(table.lemma[form]!));
  out.telling[form] = head(claimKey(table.lemma[form]!));
}

/** Head scores of all forms that a word table knows, by other counts; for training. */
export function scoredHeads(table: WordTable, head: HeadScore): HeadColumns {
  const columns = headColumns(table.capacity);
  for (let form = 0; form < table.capacity; form++) scoreForm(table, form, head, columns);
  return columns;
}

/** Rows there is room for in the beginning. */
const SOME_ROWS = 8192;

/** Properties of forms in flat arrays; a form's row is its number in the vocabulary of the documents. */
export class WordTable {
  word!: Int32Array;
  suffix!: Int32Array;
  lemma!: Int32Array;
  bits!: Int32Array;
  shape!: Uint8Array;
  kind!: Uint8Array;
  fine!: Uint16Array;
  /** 2 for verbs that the cue lists hold as strong, 1 for weaker ones, 0 for all others. */
  listed!: Uint8Array;
  /** How likely a cue, 0–4, by the counts or the lists. */
  cue!: Uint8Array;
  /** Uses and codes of function words and marks (function-words.ts). */
  use!: Int32Array;
  /** MOOD of a finite verb, 0 of all else. */
  mood!: Uint8Array;
  heads!: HeadColumns;
  capacity = 0;
  private filled!: Uint8Array;
  private vocabulary: FormTable | null = null;

  constructor(
    private readonly lexicon: Lexicon | null,
    private readonly clusters: Clusters | null,
    private readonly scores: WordScores | null = null,
  ) {
    this.makeRoom(SOME_ROWS);
  }

  /** To be called before a document's rows are asked for. */
  open({ vocabulary }: TextDocument): void {
    const forms = vocabulary.norms.length;
    if (vocabulary === this.vocabulary && forms <= this.capacity) return;
    this.vocabulary = vocabulary;
    if (forms > this.capacity) this.makeRoom(forms * 2);
    else this.filled.fill(0);
  }

  private makeRoom(capacity: number): void {
    this.capacity = capacity;
    this.word = new Int32Array(capacity);
    this.suffix = new Int32Array(capacity);
    this.lemma = new Int32Array(capacity);
    this.bits = new Int32Array(capacity);
    this.shape = new Uint8Array(capacity);
    this.kind = new Uint8Array(capacity);
    this.fine = new Uint16Array(capacity);
    this.listed = new Uint8Array(capacity);
    this.cue = new Uint8Array(capacity);
    this.use = new Int32Array(capacity);
    this.mood = new Uint8Array(capacity);
    this.heads = headColumns(capacity);
    this.filled = new Uint8Array(capacity);
  }

  /** Makes sure that a form's row is there, by its number in the vocabulary of the document that was opened. */
  fill(form: number): void {
    if (this.filled[form]) return;
    this.filled[form] = 1;
    this.work(form, this.vocabulary!.norms[form]!);
  }

  private work(row: number, form: string): void {
    this.listed[row] = 0;
    this.fine[row] = 0;
    const lower = form.toLowerCase();
    const shape = shapeOf(form);
    this.word[row] = shape === 4 ? hashText('0') : hashText(lower);
    this.use[row] = useOf(lower);
    this.suffix[row] = hashText(`~${lower.slice(-4)}`);
    const [bits, lemma] = shape === 0 ? [0, ''] : this.morphology(row, form, lower, shape);
    this.lemma[row] = lemma ? hashText(`=${lemma}`) : this.word[row]!;
    this.bits[row] = bits;
    this.shape[row] = shape;
    this.kind[row] = classOf(bits, shape);
    this.mood[row] = shape === 1 ? moodOf(bits) : 0;
    this.classes(row, form, lower, shape);
    this.learned(row);
  }

  private classes(row: number, form: string, lower: string, shape: number): void {
    const { clusters } = this;
    if (!clusters || shape === 0) return;
    const plain = withoutGenderSign(form);
    let entry = clusters.find(plain);
    if (entry < 0 && lower !== form) entry = clusters.find(plain.toLowerCase());
    const fine = entry < 0 ? -1 : clusters.fine(entry);
    this.fine[row] = fine < 0 ? 0 : clusters.middle(fine) + 1;
  }

  private learned(row: number): void {
    const { scores } = this;
    this.cue[row] = this.listed[row]!;
    if (!scores) return;
    this.cue[row] = Math.max(scores.cue(this.lemma[row]!, this.word[row]!), this.listed[row]!);
    scoreForm(this, row, scores.head, this.heads);
  }

  private morphology(row: number, form: string, lower: string, shape: number): [number, string] {
    if (!this.lexicon) return [0, ''];
    let bits = 0;
    let lemma = '';
    let third = false;
    let singular = false;
    for (const reading of readings(this.lexicon, form)) {
      if (reading.pos === 'verb') {
        if (NO_VERB.has(lower) || (shape >= 2 && reading.form !== 'infinitive')) {
          if (shape === 1) continue;
        }
        switch (reading.form) {
          case 'konjunktiv1':
            if (reading.person & 4) bits |= FORM.konjunktiv1;
            break;
          case 'konjunktiv2':
            if (reading.person & 4) bits |= FORM.konjunktiv2;
            break;
          case 'present':
          case 'past':
            if (reading.person & 4) {
              bits |= reading.form === 'present' ? FORM.present : FORM.past;
              third = true;
            }
            break;
          case 'participle1':
            bits |= FORM.adjective;
            break;
          case 'participle2':
            bits |= FORM.participle;
            break;
          case 'infinitive':
            bits |= FORM.infinitive;
            break;
          case 'zuInfinitive':
            bits |= FORM.zuInfinitive;
            break;
          default:
        }
        const strength = VERB_CUES.get(reading.lemma)?.strength ?? 0;
        this.listed[row] = Math.max(this.listed[row]!, strength >= STRONG ? 2 : strength > 0 ? 1 : 0);
        if (!lemma) lemma = reading.lemma;
        else if (reading.lemma < lemma) lemma = reading.lemma;
      } else if (reading.pos === 'particle') bits |= FORM.adverb;
      else {
        bits |= FORM[reading.pos];
        if (reading.pos === 'noun' && reading.number !== NUMBER.plural) singular = true;
      }
    }
    const other = FORM.noun | FORM.determiner | FORM.pronoun | FORM.preposition | FORM.conjunction | FORM.adverb;
    if (bits & FORM.konjunktiv1 && !third && !(bits & other)) bits |= FORM.plainKonjunktiv;
    if (bits & FORM.noun && !singular) bits |= FORM.plural;
    if (shape === 1 && ARABIC_PART.test(form)) bits |= FORM.arabicPart;
    if (shape >= 2 && (OCCASION.test(lower) || TIME_NOUNS.has(lower))) bits |= FORM.occasion;
    if (shape >= 2 && isMedium(lower)) bits |= FORM.medium;
    if (shape === 3 && form.length > 2 && OTHER_MEDIA.has(lower)) bits |= FORM.broadcaster;
    if (form.endsWith('-')) bits |= FORM.truncated;
    if (shape === 1 && form.endsWith('er') && (!(bits & LABELLED) || bits & (FORM.adjective | FORM.participle)))
      bits |= FORM.strongGenitive;
    return [bits, lemma];
  }
}
