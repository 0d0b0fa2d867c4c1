// Puts segments together to clauses, left to right with a stack of clauses that still wait for their verb. Pure.

import type { TokenRange } from '../../../text/types';
import { FACT } from '../facts';
import { WORD, type Word } from '../words';
import { complexOf } from './complex';
import type { Segment } from './segments';
import type { Clause, ClauseKind, VerbPlace } from './types';
import { isQuotation, quotationOf, type Unit } from './units';
import { finiteOf, hasNonfinite, hasStrong, zuOf } from './verbs';

const KINDS: Record<Segment['opening'], ClauseKind> = {
  sub: 'sub',
  interrogative: 'interrogative',
  relative: 'relative',
  infinitive: 'infinitive',
  none: 'main',
};

const NO_VERBS: readonly VerbPlace[] = [];
const NO_PIECES: Clause['pieces'] = [];
const NO_NUMBERS: readonly number[] = [];
const NO_LEMMAS: readonly string[] = [];
const NO_UNIT: Unit = { items: null, first: -1, last: -1, sentence: -1, quotation: -1 };

function firstFinite(places: readonly VerbPlace[]): VerbPlace | undefined {
  for (const place of places) if (place.finite) return place;
  return undefined;
}

function hasOtherNonfinite(places: readonly VerbPlace[], token: number): boolean {
  for (const place of places) if (place.nonfinite && place.token !== token) return true;
  return false;
}

// Lists of the right length: one that grows by itself takes room for seventeen, and nearly all clauses have one piece.
function addPiece(clause: Clause, piece: TokenRange): void {
  clause.pieces = clause.pieces.length ? [...clause.pieces, piece] : [piece];
}

/** Items with quotations among them, which end one piece and begin another. */
function addAround(clause: Clause, items: readonly number[]): void {
  let first = -1;
  let last = -1;
  for (const item of items) {
    if (isQuotation(item)) {
      if (first >= 0) addPiece(clause, { first, last: last + 1 });
      first = -1;
      clause.quotations = [...clause.quotations, quotationOf(item)];
      continue;
    }
    if (first < 0) first = item;
    last = item;
  }
  if (first >= 0) addPiece(clause, { first, last: last + 1 });
}

/** Builds the clauses of a document's units one after the other: `begin`, `add` for each segment, `finish`. */
export class ClauseBuilder {
  readonly clauses: Clause[] = [];
  /** Open clauses from the outermost to the innermost, numbers into `clauses`: the first `depth` entries. */
  private readonly stack: number[] = [];
  private depth = 0;
  /** Verbs of each clause. */
  private readonly verbs: (readonly VerbPlace[])[] = [];
  private unit = NO_UNIT;
  private unitNumber = -1;
  /** The unit's first clause. */
  private start = 0;
  /** A verbless piece after a comma that may turn out to begin a clause. */
  private pending = -1;

  constructor(
    private readonly words: readonly Word[],
    private readonly joinPrefix: (lemma: string, prefix: string) => string | null,
  ) {}

  begin(unit: Unit, number: number): void {
    this.unit = unit;
    this.unitNumber = number;
    this.start = this.clauses.length;
    this.depth = 0;
    this.pending = -1;
  }

  /**
   * @param next the segment behind it, if there is one: shows whether this one is put in between
   */
  add(segment: Segment, next: Segment | undefined): void {
    if (segment.before === 'colon' || segment.before === 'semicolon') {
      this.depth = 0;
      this.pending = -1;
    }
    const finite = finiteOf(segment.verbs);
    if (segment.opening !== 'none') {
      this.addSubordinate(segment, finite);
      return;
    }
    if (zuOf(segment.verbs) && !hasStrong(segment.verbs)) this.addInfinitive(segment);
    else if (!finite) this.continueWith(segment);
    else if (this.interrupts(segment, finite, next)) this.addAside(segment, finite);
    else if (!this.completes(segment, finite)) this.addMain(segment, finite);
  }

  /** Fills in what follows from the verbs of each clause. */
  finish(): void {
    for (let number = this.start; number < this.clauses.length; number++) {
      const clause = this.clauses[number]!;
      complexOf(this.words, clause, this.verbs[number]!, this.joinPrefix);
      if (clause.verb < 0 && clause.kind === 'main') clause.kind = 'fragment';
    }
  }

  private open(kind: ClauseKind, segment: Segment, parent: number): number {
    const number = this.clauses.length;
    this.clauses.push({
      kind,
      pieces: NO_PIECES,
      introducer: segment.introducer,
      verb: -1,
      complex: NO_NUMBERS,
      lemmas: NO_LEMMAS,
      passive: false,
      verbFirst: false,
      mood: 'indicative',
      facts: 0,
      parent,
      coordinated: segment.coordinated || segment.before === 'conjunction',
      colon: segment.before === 'colon',
      sentence: this.unit.sentence,
      quotation: this.unit.quotation,
      quotations: NO_NUMBERS,
      unit: this.unitNumber,
    });
    this.verbs.push(NO_VERBS);
    this.append(number, segment);
    return number;
  }

  private append(number: number, segment: Segment): void {
    const clause = this.clauses[number]!;
    const { items, quoting } = segment;
    if (quoting) addAround(clause, items);
    else addPiece(clause, { first: items[0]!, last: items[items.length - 1]! + 1 });
    const verbs = this.verbs[number]!;
    this.verbs[number] = verbs.length ? [...verbs, ...segment.verbs] : segment.verbs;
    if (clause.verb < 0) {
      const wanted = clause.kind === 'infinitive' ? zuOf(segment.verbs) : finiteOf(segment.verbs);
      if (wanted) clause.verb = wanted.token;
    }
  }

  private top(): number {
    return this.depth ? this.stack[this.depth - 1]! : -1;
  }

  private push(number: number): void {
    this.stack[this.depth++] = number;
  }

  /** Closes clauses that have their verb until one is found that waits for it; -1 if none waits. */
  private waiting(): number {
    for (let level = this.depth - 1; level >= 0; level--) if (this.clauses[this.stack[level]!]!.verb < 0) return level;
    return -1;
  }

  private addSubordinate(segment: Segment, finite: VerbPlace | undefined): void {
    let parent = this.top();
    if (segment.coordinated) {
      // "dass A kommt und dass B geht": beside the one before, not in it.
      for (let level = this.depth - 1; level >= 0; level--) {
        const clause = this.clauses[this.stack[level]!]!;
        if (
          clause.kind === KINDS[segment.opening] &&
          clause.introducer >= 0 &&
          segment.introducer >= 0 &&
          this.words[clause.introducer]!.lower === this.words[segment.introducer]!.lower
        ) {
          parent = clause.parent;
          this.depth = level;
          break;
        }
      }
    }
    const number = this.open(KINDS[segment.opening], segment, parent);
    if (finite && this.clauses[number]!.verb < 0) this.clauses[number]!.verb = finite.token;
    this.push(number);
  }

  private addInfinitive(segment: Segment): void {
    const level = this.waiting();
    const waiting = level >= 0 ? this.stack[level]! : -1;
    if (this.pending >= 0 && this.clauses[this.pending]!.verb < 0) {
      this.clauses[this.pending]!.kind = 'infinitive';
      this.append(this.pending, segment);
      this.pending = -1;
      return;
    }
    if (waiting >= 0 && this.clauses[waiting]!.kind === 'infinitive') {
      this.append(waiting, segment);
      this.depth = level + 1;
      return;
    }
    const parent = this.top();
    const coordinatedInfinitive = segment.coordinated && parent >= 0 && this.clauses[parent]!.kind === 'infinitive';
    const number = this.open('infinitive', segment, coordinatedInfinitive ? this.clauses[parent]!.parent : parent);
    if (coordinatedInfinitive) this.depth--;
    this.push(number);
  }

  /**
   * "Die Quote, teilte sie mit, lag …", "Der Arzt, so schätzen Kollegen, habe …", "Der Vorwurf, die Stadt habe …, ist alt":
   * a whole clause between a clause's beginning and its verb.
   */
  private interrupts(segment: Segment, finite: VerbPlace, next: Segment | undefined): boolean {
    if (segment.coordinated || segment.before !== 'comma' || next?.before !== 'comma' || next.coordinated) return false;
    const level = this.waiting();
    if (level < 0 || this.clauses[this.stack[level]!]!.kind !== 'main') return false;
    const following = firstFinite(next.verbs);
    if (!following || following.token !== next.items[0]) return false;
    const verbFirst = segment.items[0] === finite.token || this.isSo(segment.items[0]!);
    return verbFirst || (this.words[finite.token]!.bits & WORD.clear1) !== 0;
  }

  /** Opens a clause beside the one that waits; that one goes on afterwards. */
  private addAside(segment: Segment, finite: VerbPlace): void {
    const verbFirst = segment.items[0] === finite.token || this.isSo(segment.items[0]!);
    const number = this.open('main', segment, verbFirst ? -1 : this.stack[this.waiting()]!);
    this.clauses[number]!.verbFirst = verbFirst;
    this.clauses[number]!.verb = finite.token;
  }

  /** The segment brings the verb that an open clause waits for. */
  private completes(segment: Segment, finite: VerbPlace): boolean {
    if (this.pending >= 0 && this.clauses[this.pending]!.verb < 0) {
      const clear = (this.words[finite.token]!.bits & WORD.clear1) !== 0;
      if (clear || segment.items[0] !== finite.token) {
        this.clauses[this.pending]!.kind = 'main';
        this.append(this.pending, segment);
        this.depth = 0;
        this.push(this.pending);
        this.pending = -1;
        return true;
      }
      this.pending = -1;
    }
    const level = this.waiting();
    if (level < 0 || segment.coordinated) return false;
    const clause = this.clauses[this.stack[level]!]!;
    if (clause.kind === 'infinitive') return false;
    if (!clause.pieces.length && segment.items[0] === finite.token) clause.verbFirst = true;
    // A clause of its own subject after a comma completes nothing at the outermost level if it looks like verb second.
    this.depth = level + 1;
    this.append(this.stack[level]!, segment);
    return true;
  }

  private addMain(segment: Segment, finite: VerbPlace): void {
    const first = segment.items[segment.coordinated ? 1 : 0]!;
    const verbFirst = first === finite.token || (this.isSo(first) && segment.items[1] === finite.token);
    const before = this.depth ? this.top() : -1;
    const number = this.open('main', segment, verbFirst || segment.coordinated ? -1 : before);
    const clause = this.clauses[number]!;
    clause.verbFirst = verbFirst;
    clause.verb = finite.token;
    // "Dass er kommt, sagte sie": what stood before without a main clause depends on this one.
    if (verbFirst && !segment.coordinated) {
      if (!this.hasMain(number))
        for (let other = this.start; other < number; other++)
          if (this.clauses[other]!.parent < 0) this.clauses[other]!.parent = number;
    }
    if (clause.parent < 0) this.depth = 0;
    this.push(number);
  }

  /** true if a main clause of the unit stands before a clause. */
  private hasMain(number: number): boolean {
    for (let other = this.start; other < number; other++) {
      const { kind, parent, verb, colon } = this.clauses[other]!;
      if (kind === 'main' && parent < 0 && verb >= 0 && !colon) return true;
    }
    return false;
  }

  private isSo(item: number): boolean {
    return item >= 0 && (this.words[item]!.facts & FACT.so) !== 0;
  }

  private continueWith(segment: Segment): void {
    const level = this.waiting();
    if (level >= 0) {
      this.depth = level + 1;
      this.append(this.stack[level]!, segment);
      return;
    }
    const helped = this.helper(segment);
    if (helped >= 0) {
      this.depth = helped + 1;
      this.append(this.stack[helped]!, segment);
      return;
    }
    const top = this.top();
    // "Wie der Bote schreibt, [keine Verbform erkannt]": the main clause begins all the same.
    if (top >= 0 && this.clauses[top]!.kind === 'interrogative' && this.depth === 1 && segment.before === 'comma') {
      this.depth = 0;
      this.push(this.open('main', segment, -1));
      return;
    }
    const nominal = segment.items[0]! >= 0 && this.afterVerb(top);
    if (top < 0) {
      this.push(this.open('main', segment, -1));
      return;
    }
    if (segment.before === 'comma' && nominal && !segment.coordinated && this.pending < 0) {
      // "Er forderte, die Steuern, die …, zu senken": not yet known whether an infinitive or a clause comes.
      this.pending = this.open('main', segment, top);
      return;
    }
    this.append(this.isClosed(top, segment) ? this.outOfClosed() : top, segment);
  }

  /** Level of a clause whose auxiliary still waits for the participle or infinitive that the segment brings, or -1. */
  private helper(segment: Segment): number {
    if (!hasNonfinite(segment.verbs)) return -1;
    for (let level = this.depth - 2; level >= 0; level--) {
      const number = this.stack[level]!;
      const { verb } = this.clauses[number]!;
      if (verb < 0 || !(this.words[verb]!.bits & (WORD.auxiliary | WORD.modal))) continue;
      if (!hasOtherNonfinite(this.verbs[number]!, verb)) return level;
    }
    return -1;
  }

  /** A relative clause, or "wie X mitteilte": with its verb last it is over, and what follows goes on in the clause around it. */
  private isClosed(top: number, segment: Segment): boolean {
    const { kind, introducer, verb } = this.clauses[top]!;
    if (kind === 'relative') return true;
    return (
      kind === 'interrogative' &&
      verb >= 0 &&
      segment.before === 'comma' &&
      !segment.coordinated &&
      this.words[introducer]?.lower === 'wie'
    );
  }

  private outOfClosed(): number {
    const { kind } = this.clauses[this.top()]!;
    while (this.depth > 1 && this.clauses[this.top()]!.kind === kind) this.depth--;
    return this.top();
  }

  /** True if the last word of a clause so far is its verb or belongs to it: what follows is then no apposition. */
  private afterVerb(number: number): boolean {
    if (number < 0) return false;
    const pieces = this.clauses[number]!.pieces;
    const last = pieces.length ? pieces[pieces.length - 1]!.last - 1 : -1;
    if (last < 0) return false;
    const bits = this.words[last]!.bits;
    if (this.clauses[number]!.kind !== 'main') return false;
    return (
      !(bits & WORD.upper) &&
      (bits & (WORD.finite | WORD.participle | WORD.particle | WORD.adverb | WORD.pronoun)) !== 0
    );
  }
}
