// Pure. The claim tagger at run time: the sums of weights that `taggerFeatures` stand for, group by group, each kept as long as
// what it depends on stays the same. A word's own sums are kept across documents. The result is exactly that of adding up every
// feature; it takes a seventh of the look-ups.
import { float32 } from '../../text/scratch';
import { LANES, MOST_LABELS } from '../lanes';
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
/** Places for what is kept as long as it stays the same: sentence, clause, rules. */
const OWN = { sentence: LANES, clause: 2 * LANES, rules: 3 * LANES } as const;
const FIRST_FREE = 4 * LANES;
/** Sums of a token: its own three, and those by what they depend on. */
const GROUPS = 15;
const CLAUSES_BETWEEN = 4;

export class TaggerScores {
  private generation = -1;
  private readonly sums: SumStore;
  private readonly words: { places: Int32Array };
  private outside = 0;
  // What depends on few values has one table for all of them together: fewer sums to add up a token.
  private readonly kinds: Int32Array;
  private readonly marks: Int32Array;
  private readonly inClause: Int32Array;
  private readonly inSentence: Int32Array;
  private readonly distances: Int32Array;
  private readonly leftCues: { places: Int32Array };
  private readonly rightCues: { places: Int32Array };
  private noLeftCue = 0;
  private noRightCue = 0;
  /** Where no rule has a claim: by the clause. */
  private readonly unruled: Int32Array;
  private readonly groups = new Int32Array(GROUPS);

  constructor(
    private readonly model: LinearModel,
    private readonly table: WordTable,
  ) {
    const sums = new SumStore(model, FIRST_FREE);
    this.sums = sums;
    this.words = sums.wordMap(table.capacity);
    this.kinds = sums.map(KINDS_AT * KINDS_AT * KINDS_AT);
    this.marks = sums.map(QUOTES_AT * KINDS_AT * MARKS_AT * MARKS_AT);
    this.inClause = sums.map(CLAUSE_SKETCHES * NEARS * NEARS);
    this.inSentence = sums.map(SENTENCE_SKETCHES * NEARS * NEARS);
    this.distances = sums.map(MOODS * (NEARS + 1) * (NEARS + 1));
    this.leftCues = sums.wordMap(table.capacity, CLAUSES_BETWEEN);
    this.rightCues = sums.wordMap(table.capacity, CLAUSES_BETWEEN);
    this.unruled = sums.map(CLAUSE_SKETCHES);
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

  private kindsPlace(before: number, kind: number, after: number): number {
    const key = (before * KINDS_AT + kind) * KINDS_AT + after;
    const place = this.kinds[key]!;
    if (place) return place;
    this.sums.begin();
    putKinds(before, kind);
    putNextKinds(kind, after);
    return this.sums.addTo(this.kinds, key);
  }

  private marksPlace(quote: number, kind: number, before: number, after: number): number {
    const key = ((quote * KINDS_AT + kind) * MARKS_AT + before) * MARKS_AT + after;
    const place = this.marks[key]!;
    if (place) return place;
    this.sums.begin();
    putQuote(quote, kind);
    putMarks(before, after);
    return this.sums.addTo(this.marks, key);
  }

  private clausePlace(own: number, from: number, to: number): number {
    const key = (own * NEARS + from) * NEARS + to;
    const place = this.inClause[key]!;
    if (place) return place;
    this.sums.begin();
    putFromClauseFirst(own, from);
    putToClauseLast(own, to);
    return this.sums.addTo(this.inClause, key);
  }

  private sentencePlace(all: number, from: number, to: number): number {
    const key = (all * NEARS + from) * NEARS + to;
    const place = this.inSentence[key]!;
    if (place) return place;
    this.sums.begin();
    putFromSentenceFirst(all, from);
    putToSentenceLast(all, to);
    return this.sums.addTo(this.inSentence, key);
  }

  private distancesPlace(mood: number, left: number, right: number): number {
    const key = (mood * (NEARS + 1) + left) * (NEARS + 1) + right;
    const place = this.distances[key]!;
    if (place) return place;
    this.sums.begin();
    putCueDistances(mood, left, right);
    return this.sums.addTo(this.distances, key);
  }

  private leftPlace(layer: Layer, cue: number, clause: number): number {
    if (cue < 0) {
      if (this.noLeftCue) return this.noLeftCue;
    } else {
      const place = this.leftCues.places[layer.row[cue]! * CLAUSES_BETWEEN + clausesBetween(layer, cue, clause)]!;
      if (place) return place;
    }
    const { sums } = this;
    const between = clausesBetween(layer, cue, clause);
    sums.begin();
    putLeftCue(cueLemma(layer, cue), between);
    if (cue >= 0) return sums.addTo(this.leftCues.places, layer.row[cue]! * CLAUSES_BETWEEN + between);
    this.noLeftCue = sums.add();
    return this.noLeftCue;
  }

  private rightPlace(layer: Layer, cue: number, clause: number): number {
    if (cue < 0) {
      if (this.noRightCue) return this.noRightCue;
    } else {
      const place = this.rightCues.places[layer.row[cue]! * CLAUSES_BETWEEN + clausesBetween(layer, cue, clause)]!;
      if (place) return place;
    }
    const { sums } = this;
    const between = clausesBetween(layer, cue, clause);
    sums.begin();
    putRightCue(cueLemma(layer, cue), between);
    if (cue >= 0) return sums.addTo(this.rightCues.places, layer.row[cue]! * CLAUSES_BETWEEN + between);
    this.noRightCue = sums.add();
    return this.noRightCue;
  }

  /** Where the rules have no claim here nor beside, the clause alone counts. */
  private unruledPlace(own: number): number {
    const place = this.unruled[own]!;
    if (place) return place;
    this.sums.begin();
    putRules(0, 0, 0, 0, own);
    return this.sums.addTo(this.unruled, own);
  }

  /** The words' sums go when their rows do. */
  private renew(): void {
    if (this.generation === this.table.generation) return;
    this.generation = this.table.generation;
    this.sums.clear(this.table.capacity);
    this.outside = 0;
    this.noLeftCue = 0;
    this.noRightCue = 0;
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
    groups[12] = OWN.sentence;
    groups[13] = OWN.clause;
    // Places of the words around the last token.
    let previous = -2;
    let secondBefore = 0;
    let before = 0;
    let here = 0;
    let after = 0;
    let secondAfter = 0;
    let sentence = -1;
    let clause = -1;
    let first = 0;
    let last = 0;
    let all = 0;
    let own = 0;
    let mood = 0;
    let clauseFirst = 0;
    let clauseLast = 0;
    // What the kept sums of rules stand for.
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
      const ruleHere = ruleAt(rules, token);
      const ruleBefore = ruleAt(rules, token - 1);
      const ruleAfter = ruleAt(rules, token + 1);
      const ruleScore = rules.score[token]!;
      const unruled = (ruleHere | ruleBefore | ruleAfter | ruleScore) === 0;
      if (unruled) groups[14] = this.unruledPlace(own);
      else if (
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
      if (!unruled) groups[14] = OWN.rules;
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
      if (token === previous + 1) {
        secondBefore = before;
        before = here;
        here = after;
        after = secondAfter;
      } else {
        secondBefore = this.wordPlace(layer, token - 2);
        before = this.wordPlace(layer, token - 1);
        here = this.wordPlace(layer, token);
        after = this.wordPlace(layer, token + 1);
      }
      secondAfter = this.wordPlace(layer, token + 2);
      previous = token;
      groups[0] = here;
      groups[1] = before + LANES;
      groups[2] = after + 2 * LANES;
      groups[3] = secondBefore + 3 * LANES;
      groups[4] = secondAfter + 4 * LANES;
      groups[5] = this.kindsPlace(kindBefore, kind, kindAfter);
      groups[6] = this.marksPlace(quote, kind, markBefore, markAfter);
      groups[7] = this.clausePlace(own, fromClause, toClause);
      groups[8] = this.sentencePlace(all, fromSentence, toSentence);
      groups[9] = this.leftPlace(layer, left, clause);
      groups[10] = this.rightPlace(layer, right, clause);
      groups[11] = this.distancesPlace(
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
