// Pure. The claim tagger at run time: the sums of weights that `taggerFeatures` stand for, group by group, each kept as long as
// what it depends on stays the same. A word's own sums are kept across documents. The result is exactly that of adding up every
// feature; it takes a seventh of the look-ups.
import { float32 } from '../../text/scratch';
import { LANES, MOST_LABELS } from './lanes';
import type { Layer } from './layer';
import type { LinearModel } from './model-file';
import type { RuleView } from './rules';
import { emissionsFor } from './score';
import { SumStore } from './sum-store';
import {
  CLAUSE_SKETCHES,
  clauseSketch,
  clausesBetween,
  cueLemma,
  KINDS_AT,
  kindAt,
  MARKS_AT,
  markAt,
  NEARS,
  near,
  putClause,
  putCueDistances,
  putFromClauseFirst,
  putFromSentenceFirst,
  putKinds,
  putLeftCue,
  putMarks,
  putNextKinds,
  putQuote,
  putRightCue,
  putRules,
  putSecondAfter,
  putSecondBefore,
  putSentence,
  putToClauseLast,
  putToSentenceLast,
  putWord,
  putWordAfter,
  putWordBefore,
  QUOTES_AT,
  quoteAt,
  ruleAt,
} from './tagger-features';
import type { WordTable } from './words';

const SENTENCE_SKETCHES = 256;
const MOODS = 6;
/** Places for what is kept for one token only: sentence, clause, left cue, right cue, rules. */
const OWN = { sentence: 0, clause: LANES, left: 2 * LANES, right: 3 * LANES, rules: 4 * LANES } as const;
const FIRST_FREE = 5 * LANES;
/** Groups of a token that are kept for more than one. */
const KEPT_GROUPS = 14;

export class TaggerScores {
  private generation = -1;
  private readonly sums: SumStore;
  private readonly words: { places: Int32Array };
  private outside = 0;
  private readonly kinds: Int32Array;
  private readonly nextKinds: Int32Array;
  private readonly quotes: Int32Array;
  private readonly marks: Int32Array;
  private readonly clauseFirst: Int32Array;
  private readonly clauseLast: Int32Array;
  private readonly sentenceFirst: Int32Array;
  private readonly sentenceLast: Int32Array;
  private readonly distances: Int32Array;
  private readonly groups = new Int32Array(KEPT_GROUPS);

  constructor(
    private readonly model: LinearModel,
    private readonly table: WordTable,
  ) {
    const sums = new SumStore(model, FIRST_FREE);
    this.sums = sums;
    this.words = sums.wordMap(table.capacity);
    this.kinds = sums.map(KINDS_AT * KINDS_AT);
    this.nextKinds = sums.map(KINDS_AT * KINDS_AT);
    this.quotes = sums.map(QUOTES_AT * KINDS_AT);
    this.marks = sums.map(MARKS_AT * MARKS_AT);
    this.clauseFirst = sums.map(CLAUSE_SKETCHES * NEARS);
    this.clauseLast = sums.map(CLAUSE_SKETCHES * NEARS);
    this.sentenceFirst = sums.map(SENTENCE_SKETCHES * NEARS);
    this.sentenceLast = sums.map(SENTENCE_SKETCHES * NEARS);
    this.distances = sums.map(MOODS * (NEARS + 1) * (NEARS + 1));
  }

  /** Where a word's sums begin: as the token itself, as its neighbour before, after, second before, second after. */
  private wordPlace(layer: Layer, index: number): number {
    if (index < 0 || index >= layer.size) {
      if (!this.outside) this.outside = this.addWord(layer, -1);
      return this.outside;
    }
    const row = layer.row[index]!;
    const place = this.words.places[row]!;
    if (place) return place;
    const added = this.addWord(layer, index);
    this.words.places[row] = added;
    return added;
  }

  private addWord(layer: Layer, index: number): number {
    const { sums } = this;
    sums.begin();
    if (index >= 0) putWord(layer, index);
    const place = sums.add();
    for (const put of [putWordBefore, putWordAfter, putSecondBefore, putSecondAfter]) {
      sums.begin();
      put(layer, index);
      sums.add();
    }
    return place;
  }

  private distancesPlace(mood: number, left: number, right: number): number {
    const key = (mood * (NEARS + 1) + left) * (NEARS + 1) + right;
    const place = this.distances[key]!;
    if (place) return place;
    this.sums.begin();
    putCueDistances(mood, left, right);
    const added = this.sums.add();
    this.distances[key] = added;
    return added;
  }

  /** The words' sums go when their rows do. */
  private renew(): void {
    if (this.generation === this.table.generation) return;
    this.generation = this.table.generation;
    this.sums.clear(this.table.capacity);
    this.outside = 0;
  }

  /**
   * Posteriors of tokens.
   *
   * @param tokens ascending; whole sentences
   * @returns rows of the model's labels
   */
  posteriors(layer: Layer, rules: RuleView, tokens: Int32Array): Float32Array {
    this.renew();
    const { model, groups, sums } = this;
    const { labels } = model;
    const emission = emissionsFor(tokens.length);
    let sentence = -1;
    let clause = -1;
    let first = 0;
    let last = 0;
    let all = 0;
    let own = 0;
    let mood = 0;
    let clauseFirst = 0;
    let clauseLast = 0;
    // What the kept sums of cues and rules stand for.
    let leftCue = -2;
    let rightCue = -2;
    let cueClause = -1;
    let ruled = -1;
    let ruledScore = -1;
    let ruledBefore = -1;
    let ruledAfter = -1;
    let ruledOwn = -1;
    for (let number = 0; number < tokens.length; number++) {
      const token = tokens[number]!;
      if (layer.sentence[token] !== sentence) {
        sentence = layer.sentence[token]!;
        ({ first, last } = layer.doc.sentences[sentence]!);
        all = layer.sentenceSketch[sentence]!;
        sums.begin();
        putSentence(layer, sentence);
        sums.sumAt(OWN.sentence);
      }
      if (layer.clause[token] !== clause) {
        clause = layer.clause[token]!;
        own = clauseSketch(layer, clause);
        mood = layer.clauseMood[clause]!;
        clauseFirst = layer.clauseFirst[clause]!;
        clauseLast = layer.clauseLast[clause]!;
        sums.begin();
        putClause(layer, clause, sentence);
        sums.sumAt(OWN.clause);
      }
      const left = layer.leftCue[token]!;
      const right = layer.rightCue[token]!;
      if (left !== leftCue || clause !== cueClause) {
        sums.begin();
        putLeftCue(cueLemma(layer, left), clausesBetween(layer, left, clause));
        sums.sumAt(OWN.left);
      }
      if (right !== rightCue || clause !== cueClause) {
        sums.begin();
        putRightCue(cueLemma(layer, right), clausesBetween(layer, right, clause));
        sums.sumAt(OWN.right);
      }
      leftCue = left;
      rightCue = right;
      cueClause = clause;
      const ruleHere = ruleAt(rules, token);
      const ruleBefore = ruleAt(rules, token - 1);
      const ruleAfter = ruleAt(rules, token + 1);
      const ruleScore = rules.score[token]!;
      if (
        ruleHere !== ruled ||
        ruleBefore !== ruledBefore ||
        ruleAfter !== ruledAfter ||
        ruleScore !== ruledScore ||
        own !== ruledOwn
      ) {
        ruled = ruleHere;
        ruledBefore = ruleBefore;
        ruledAfter = ruleAfter;
        ruledScore = ruleScore;
        ruledOwn = own;
        sums.begin();
        putRules(ruleHere, ruleScore, ruleBefore, ruleAfter, own);
        sums.sumAt(OWN.rules);
      }
      const kind = layer.kind[token]!;
      const kindBefore = kindAt(layer, token - 1);
      const kindAfter = kindAt(layer, token + 1);
      const quote = quoteAt(layer, token);
      const markBefore = markAt(layer, token - 1);
      const markAfter = markAt(layer, token + 1);
      const fromClause = near(token - clauseFirst);
      const toClause = near(clauseLast - token);
      const fromSentence = near(token - first);
      const toSentence = near(last - token);
      groups[0] = this.wordPlace(layer, token);
      groups[1] = this.wordPlace(layer, token - 1) + LANES;
      groups[2] = this.wordPlace(layer, token + 1) + 2 * LANES;
      groups[3] = this.wordPlace(layer, token - 2) + 3 * LANES;
      groups[4] = this.wordPlace(layer, token + 2) + 4 * LANES;
      groups[5] = sums.kept(this.kinds, kindBefore * KINDS_AT + kind, putKinds, kindBefore, kind);
      groups[6] = sums.kept(this.nextKinds, kind * KINDS_AT + kindAfter, putNextKinds, kind, kindAfter);
      groups[7] = sums.kept(this.quotes, quote * KINDS_AT + kind, putQuote, quote, kind);
      groups[8] = sums.kept(this.marks, markBefore * MARKS_AT + markAfter, putMarks, markBefore, markAfter);
      groups[9] = sums.kept(this.clauseFirst, own * NEARS + fromClause, putFromClauseFirst, own, fromClause);
      groups[10] = sums.kept(this.clauseLast, own * NEARS + toClause, putToClauseLast, own, toClause);
      groups[11] = sums.kept(this.sentenceFirst, all * NEARS + fromSentence, putFromSentenceFirst, all, fromSentence);
      groups[12] = sums.kept(this.sentenceLast, all * NEARS + toSentence, putToSentenceLast, all, toSentence);
      groups[13] = this.distancesPlace(
        mood,
        left < 0 ? 0 : 1 + near(token - left),
        right < 0 ? 0 : 1 + near(right - token),
      );
      sums.emit(groups, emission, number * MOST_LABELS);
    }
    const out = float32(tokens.length * labels);
    if (tokens.length) model.chain.marginals(emission, tokens.length, out);
    return out;
  }
}
