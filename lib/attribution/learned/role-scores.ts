// Pure. The role labeller at run time: as tagger-scores.ts, the sums of weights that `roleFeatures` stand for, kept by group.

import { float32 } from '../../text/scratch';
import { LANES, MOST_LABELS } from '../lanes';
import { type ClaimView, PLACES } from './claim-window';
import type { Layer } from './layer';
import type { LinearModel } from './model-file';
import {
  CLAUSES,
  CUES,
  KINDS_IN,
  kindIn,
  putAddresseeTag,
  putBorders,
  putClaimTag,
  putCue,
  putCueTag,
  putForm,
  putFrameTag,
  putKind,
  putKindAfter,
  putKindBefore,
  putOpening,
  putPlace,
  putQuote,
  putReportingTag,
  putRule,
  putRuled,
  putRuledAround,
  putRuledFrame,
  putRuledKind,
  putRuledSpeaker,
  putSketch,
  putSpeakerTag,
  putWordAt,
  RoleView,
  RULED,
  TENTHS,
  VIEWS,
} from './role-features';
import { emissionsFor } from './score';
import { SumStore } from './sum-store';
import type { Sums } from './sums';
import { CLAUSE_SKETCHES, NEARS } from './tagger-features';
import type { WordTable } from './words';

/** Places for what is kept for one token only: word forms, borders, rule, neighbours' roles. */
const OWN = { form: LANES, borders: 2 * LANES, rule: 3 * LANES, around: 4 * LANES } as const;
const FIRST_FREE = 5 * LANES;
const GROUPS = 25;
const QUOTES = 4;
const OPENINGS = 3;

export class RoleScores {
  private generation = -1;
  private readonly sums: SumStore;
  /** By place: where a word's sums begin, as the word before, itself, after. */
  private readonly words: { places: Int32Array }[];
  private readonly outside: Int32Array;
  private readonly places: Int32Array;
  private readonly before: Int32Array;
  private readonly kinds: Int32Array;
  private readonly after: Int32Array;
  private readonly cues: Int32Array;
  private readonly tags: Int32Array[];
  private readonly claimTags: Int32Array;
  private readonly reportingTags: Int32Array;
  private readonly sketches: Int32Array;
  private readonly quotes: Int32Array;
  private readonly openings: Int32Array;
  private readonly ruled: Int32Array;
  private readonly ruledKinds: Int32Array;
  private readonly ruledSpeakers: Int32Array;
  private readonly ruledFrames: Int32Array;
  private readonly groups = new Int32Array(GROUPS);
  private readonly viewed = new RoleView();

  constructor(
    private readonly model: LinearModel,
    private readonly table: WordTable,
  ) {
    const sums = new SumStore(model, FIRST_FREE);
    this.sums = sums;
    this.words = Array.from({ length: PLACES }, () => sums.wordMap(table.capacity));
    this.outside = sums.map(PLACES);
    this.places = sums.map(VIEWS * CLAUSES * NEARS);
    this.before = sums.map(VIEWS * KINDS_IN);
    this.kinds = sums.map(VIEWS * KINDS_IN);
    this.after = sums.map(VIEWS * KINDS_IN);
    this.cues = sums.map(VIEWS * CUES * CLAUSES);
    this.tags = Array.from({ length: 4 }, () => sums.map(PLACES * TENTHS));
    this.claimTags = sums.map(VIEWS * TENTHS);
    this.reportingTags = sums.map(VIEWS * TENTHS);
    this.sketches = sums.map(VIEWS * CLAUSE_SKETCHES);
    this.quotes = sums.map(VIEWS * QUOTES);
    this.openings = sums.map(PLACES * OPENINGS);
    this.ruled = sums.map(RULED * VIEWS);
    this.ruledKinds = sums.map(RULED * KINDS_IN);
    this.ruledSpeakers = sums.map(RULED * TENTHS);
    this.ruledFrames = sums.map(RULED * TENTHS);
  }

  /** Where a word's sums begin; −1: outside the window. */
  private wordPlace(layer: Layer, index: number, where: number): number {
    const map = index < 0 ? this.outside : this.words[where]!.places;
    const key = index < 0 ? where : layer.row[index]!;
    const place = map[key]!;
    if (place) return place;
    const { sums } = this;
    sums.begin();
    putWordAt(layer, index, -1, where);
    const added = sums.add();
    sums.begin();
    if (index >= 0) putWordAt(layer, index, 0, where);
    sums.add();
    sums.begin();
    putWordAt(layer, index, 1, where);
    sums.add();
    map[key] = added;
    return added;
  }

  private placePlace(view: number, clauses: number, distance: number): number {
    const key = (view * CLAUSES + clauses) * NEARS + distance;
    const place = this.places[key]!;
    if (place) return place;
    this.sums.begin();
    putPlace(view, clauses, distance);
    const added = this.sums.add();
    this.places[key] = added;
    return added;
  }

  /**
   * Posteriors of a claim's tokens.
   *
   * @param claimSums the tagger's posteriors
   * @param tokens ascending, within the window [from, to)
   * @returns rows of the model's labels
   */
  posteriors(
    layer: Layer,
    claimSums: Sums,
    claim: ClaimView,
    tokens: Int32Array,
    from: number,
    to: number,
  ): Float32Array {
    if (this.generation !== this.table.generation) {
      this.generation = this.table.generation;
      this.sums.clear(this.table.capacity);
    }
    const { model, groups, sums, viewed } = this;
    const [speakerTags, cueTags, addresseeTags, frameTags] = this.tags as [
      Int32Array,
      Int32Array,
      Int32Array,
      Int32Array,
    ];
    const rule = claim.match?.rule ?? 0;
    const emission = emissionsFor(tokens.length);
    groups[21] = OWN.form;
    groups[22] = OWN.borders;
    groups[23] = OWN.rule;
    groups[24] = OWN.around;
    // What the kept sums stand for.
    let bordersView = -1;
    let ruleRuled = -1;
    let around = -1;
    for (let number = 0; number < tokens.length; number++) {
      const token = tokens[number]!;
      viewed.fill(layer, claimSums, claim, token, from);
      const { where, view, clauses, ruled } = viewed;
      const kind = layer.kind[token]!;
      sums.begin();
      putForm(layer, view, token);
      sums.sumAt(OWN.form);
      if (view !== bordersView) {
        bordersView = view;
        sums.begin();
        putBorders(layer, view, claim.span, from, to);
        sums.sumAt(OWN.borders);
      }
      const aroundHere = viewed.ruledAround * RULED + ruled;
      if (aroundHere !== around) {
        around = aroundHere;
        sums.begin();
        putRuledAround(ruled, viewed.ruledAround);
        sums.sumAt(OWN.around);
      }
      if (ruled !== ruleRuled) {
        ruleRuled = ruled;
        sums.begin();
        putRule(ruled, rule);
        sums.sumAt(OWN.rule);
      }
      const before = token - 1 >= from ? token - 1 : -1;
      const after = token + 1 < to ? token + 1 : -1;
      const kindBefore = kindIn(layer, before);
      const kindAfter = kindIn(layer, after);
      const cue = layer.cue[token]!;
      const quote = layer.quote[token]!;
      const { speaker, frame } = viewed;
      groups[0] = this.wordPlace(layer, before, where);
      groups[1] = this.wordPlace(layer, token, where) + LANES;
      groups[2] = this.wordPlace(layer, after, where) + 2 * LANES;
      groups[3] = this.placePlace(view, clauses, viewed.distance);
      groups[4] = sums.kept(this.before, view * KINDS_IN + kindBefore, putKindBefore, view, kindBefore);
      groups[5] = sums.kept(this.kinds, view * KINDS_IN + kind, putKind, view, kind);
      groups[6] = sums.kept(this.after, view * KINDS_IN + kindAfter, putKindAfter, view, kindAfter);
      groups[7] = sums.kept(this.cues, view * CUES * CLAUSES + cue * 4 + clauses, putCue, view, cue * 4 + clauses);
      groups[8] = sums.kept(speakerTags, where * TENTHS + speaker, putSpeakerTag, where, speaker);
      groups[9] = sums.kept(cueTags, where * TENTHS + viewed.cue, putCueTag, where, viewed.cue);
      groups[10] = sums.kept(
        addresseeTags,
        where * TENTHS + viewed.addressee,
        putAddresseeTag,
        where,
        viewed.addressee,
      );
      groups[11] = sums.kept(frameTags, where * TENTHS + frame, putFrameTag, where, frame);
      groups[12] = sums.kept(this.claimTags, view * TENTHS + viewed.inClaim, putClaimTag, view, viewed.inClaim);
      groups[13] = sums.kept(
        this.reportingTags,
        view * TENTHS + viewed.reporting,
        putReportingTag,
        view,
        viewed.reporting,
      );
      groups[14] = sums.kept(this.sketches, view * CLAUSE_SKETCHES + viewed.sketch, putSketch, view, viewed.sketch);
      groups[15] = sums.kept(this.quotes, view * QUOTES + quote, putQuote, view, quote);
      groups[16] = sums.kept(this.openings, where * OPENINGS + viewed.opening, putOpening, where, viewed.opening);
      groups[17] = sums.kept(this.ruled, ruled * VIEWS + view, putRuled, ruled, view);
      groups[18] = sums.kept(this.ruledKinds, ruled * KINDS_IN + kind, putRuledKind, ruled, kind);
      groups[19] = sums.kept(this.ruledSpeakers, ruled * TENTHS + speaker, putRuledSpeaker, ruled, speaker);
      groups[20] = sums.kept(this.ruledFrames, ruled * TENTHS + frame, putRuledFrame, ruled, frame);
      sums.emit(groups, emission, number * MOST_LABELS);
    }
    const out = float32(tokens.length * model.labels);
    if (tokens.length) model.chain.marginals(emission, tokens.length, out);
    return out;
  }
}
