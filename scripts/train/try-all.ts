// @ts-expect-error
import { score } from '../../../shared/tools/score-attribution.mjs';
import { ROLE, ROLE_LABELS } from '../../lib/attribution/learned/role-features';
import { kindOfType } from './annotate';
import { crfPosteriors, indexOf, openCorpus } from './corpus';
import { loadPosteriors, type Sample } from './lab';
import {
  choose,
  fit,
  HeadCounts,
  jackknifeRanker,
  RANK_TREES,
  type RankGroup,
  rankGroup,
  trainRanker,
} from './stage-rank';
import { goldSpan, jackknifeRoles, type RoleItem, roleItem, roleSequence } from './stage-roles';
import { RuleCounts } from './stage-rules';
import { agreement, chosenOf, jackknifeSpans, scoreSpans, spanRows } from './stage-spans';

const t0 = Date.now();
const time = () => ((Date.now() - t0) / 1000).toFixed(1);
const corpus = openCorpus('../shared');
const worth = new RuleCounts();
for (const s of corpus.train) worth.add(s, 1);
loadPosteriors(corpus, process.env.TAG ?? 'a');
const TYPES = ['', 'Direct', 'Indirect', 'Reported', 'FreeIndirect', 'IndirectFreeIndirect'];
const TAU = Number(process.env.TAU ?? 0.38);

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Sums } from '../../lib/attribution/learned/sums';

const FILE = `/tmp/laut-train/items-${process.env.ITEMS ?? 'a'}`;
let IA: RoleItem[], IB: RoleItem[];
if (existsSync(FILE + '.json')) {
  const raw = readFileSync(FILE + '.bin');
  const f = new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.length));
  let at = 0;
  const load = (list: any[], samples: Sample[]) => {
    const sums = new Map<number, Sums>();
    return list.map((r): RoleItem => {
      const sample = samples[r.s]!;
      if (!sums.has(r.s)) sums.set(r.s, new Sums(sample.posteriors, sample.layer));
      const n = (r.to - r.from) * ROLE_LABELS;
      const roles = f.slice(at, at + n);
      at += n;
      return {
        sample,
        sums: sums.get(r.s)!,
        claim: roleItem(sample, null as any, r.claim, 0, null, false).claim,
        score: r.score,
        gold: r.gold < 0 ? null : sample.article.claims[r.gold]!,
        perfect: r.perfect,
        from: r.from,
        to: r.to,
        roles,
      };
    });
  };
  const j = JSON.parse(readFileSync(FILE + '.json', 'utf8'));
  IA = load(j.a, corpus.train);
  IB = load(j.b, corpus.dev);
} else {
  const A = corpus.train.map((s) => {
      worth.add(s, -1);
      const r = spanRows(s, worth);
      worth.add(s, 1);
      return r;
    }),
    B = corpus.dev.map((s) => spanRows(s, worth));
  const forest = jackknifeSpans(A);
  for (const b of B) scoreSpans(b, forest);
  console.log('spans', time());
  function items(rows: typeof A, gold: boolean): RoleItem[] {
    const out: RoleItem[] = [];
    for (const r of rows) {
      const golds = r.sample.article.claims.filter((c) => !c.nested && c.quote.length);
      if (gold)
        for (const g of golds)
          out.push(roleItem(r.sample, r.sums, { span: goldSpan(g), kind: kindOfType(g.type) }, 0.9, g, true));
      for (const c of chosenOf(r, gold ? Math.min(TAU, 0.3) : TAU)) {
        let best = null,
          bf = 0.5;
        for (const g of golds) {
          const f = agreement(c.span, g.quote);
          if (f >= bf) {
            bf = f;
            best = g;
          }
        }
        out.push(roleItem(r.sample, r.sums, { span: c.span, kind: c.kind }, c.score, best, false));
      }
    }
    return out;
  }
  IA = items(A, true);
  IB = items(B, false);
  const roleCrf = jackknifeRoles(IA);
  const roleIndex = indexOf(roleCrf);
  for (const it of IB) it.roles = crfPosteriors(roleCrf, roleIndex, roleSequence(it));
  console.log('roles', time(), IA.length, IB.length);

  const dump = (list: RoleItem[], samples: Sample[]) => {
    const no = new Map(samples.map((s, i) => [s, i]));
    return list.map((it) => ({
      s: no.get(it.sample),
      claim: { span: it.claim.span, kind: it.claim.kind },
      score: it.score,
      gold: it.gold ? it.sample.article.claims.indexOf(it.gold) : -1,
      perfect: it.perfect,
      from: it.from,
      to: it.to,
    }));
  };
  writeFileSync(FILE + '.json', JSON.stringify({ a: dump(IA, corpus.train), b: dump(IB, corpus.dev) }));
  const n = [...IA, ...IB].reduce((x, it) => x + it.roles.length, 0);
  const f = new Float32Array(n);
  let at = 0;
  for (const it of [...IA, ...IB]) {
    f.set(it.roles, at);
    at += it.roles.length;
  }
  writeFileSync(FILE + '.bin', new Uint8Array(f.buffer));
}
const heads = new HeadCounts();
for (const s of corpus.train) heads.add(s, 1);
const GA: RankGroup[] = [];
{
  let prev: Sample | null = null;
  for (const it of IA) {
    if (it.sample !== prev) {
      if (prev) {
        heads.add(prev, 1);
        worth.add(prev, 1);
      }
      heads.add(it.sample, -1);
      worth.add(it.sample, -1);
      prev = it.sample;
    }
    GA.push(rankGroup(it, heads, worth));
  }
  if (prev) {
    heads.add(prev, 1);
    worth.add(prev, 1);
  }
}
const GB = IB.map((it) => rankGroup(it, heads, worth));
const usable = GA.filter((g) => g.usable).length,
  withGold = GA.filter((g) => g.item.gold).length;
console.log(
  'candidates/claim',
  (GA.reduce((n, g) => n + g.size, 0) / GA.length).toFixed(1),
  'coverage',
  (usable / withGold).toFixed(3),
  time(),
);
const ranker = process.env.JACK
  ? jackknifeRanker(GA)
  : trainRanker(GA, { ...RANK_TREES, ...JSON.parse(process.env.RANK ?? '{}') });
for (const g of GB) choose(g, ranker);
console.log('ranker', time());
function runs(s: Sample, flags: (t: number) => boolean, from: number, to: number): [number, number][] {
  const out: [number, number][] = [];
  let b = -1;
  for (let t = from; t <= to; t++) {
    const on = t < to && flags(t);
    if (on && b < 0) b = t;
    if (!on && b >= 0) {
      out.push([s.layer.doc.tokens[b]!.begin, s.layer.doc.tokens[t - 1]!.end]);
      b = -1;
    }
  }
  return out;
}
function claimsOf(groups: RankGroup[]) {
  const by = new Map<Sample, any[]>();
  for (const g of groups) {
    const { item } = g,
      s = item.sample,
      sp = item.claim.span;
    const p = (t: number, l: number) => item.roles[(t - item.from) * ROLE_LABELS + l]!;
    const isFrame = (t: number) => p(t, 1) + p(t, 2) + p(t, 3) + p(t, 4) + p(t, 8) > 0.5;
    const inQ = (t: number) => t >= sp.first && t < sp.last && !(t >= sp.gapFirst && t < sp.gapLast);
    const c = {
      type: TYPES[item.claim.kind],
      medium: 'Speech',
      score: item.score,
      conf: g.choice!.probability * item.score,
      quote: runs(s, inQ, sp.first, sp.last),
      speaker: g.choice!.phrase ? runs(s, () => true, g.choice!.phrase.first, g.choice!.phrase.last) : [],
      cue: runs(s, (t) => p(t, ROLE.frameCue) + p(t, ROLE.cue) + p(t, 8) > 0.5, item.from, item.to),
      frame: runs(s, isFrame, item.from, item.to),
      addressee: runs(s, (t) => p(t, ROLE.frameAddressee) + p(t, ROLE.addressee) > 0.5, item.from, item.to),
    };
    by.set(s, [...(by.get(s) ?? []), c]);
  }
  return by;
}
const by = claimsOf(GB);
function report(nested: boolean) {
  const predicted = corpus.dev.map((s) => {
    const claims = [...(by.get(s) ?? [])];
    if (nested)
      for (const q of s.layer.doc.quotations) {
        const b = s.layer.doc.tokens[q.open]!.begin,
          e = s.layer.doc.tokens[Math.min(q.end, s.layer.size) - 1]!.end;
        const len = q.end - q.open - 2;
        const parent = claims.find(
          (c) => c.quote.some(([x, y]: any) => x <= b && y >= e && y - x > e - b + 2) && c.type !== 'Direct',
        );
        if (parent && len >= 2) claims.push({ ...parent, type: 'Direct', quote: [[b, e]] });
      }
    return { id: s.article.id, claims: claims.map((c) => ({ ...c, confidence: c.conf })) };
  });
  const r = score(
    corpus.dev.map((s) => s.article.gold),
    predicted,
  );
  const f = (v: any) => `${(100 * v.f1).toFixed(1)} (${(100 * v.p).toFixed(1)}/${(100 * v.r).toFixed(1)})`;
  console.log(
    nested ? 'nested' : 'outer',
    'messages',
    f(r.paper.messages),
    'roles',
    f(r.paper.roles),
    'joint',
    f(r.paper.joint),
    'cue',
    f(r.paper.cue),
    'spk',
    f(r.paper.speaker),
    'frame',
    f(r.paper.frame),
    'adr',
    f(r.paper.addressee),
  );
  console.log(
    '  found',
    f(r.reader.found),
    'attributed',
    f(r.reader.attributed),
    'speaker acc',
    (100 * r.reader.speakerAccuracy).toFixed(1),
    'certain',
    JSON.stringify(r.reader.certain),
  );
  console.log(
    '  ',
    Object.entries(r.reader.byType)
      .map(
        ([k, v]: any) =>
          `${k.slice(0, 12)} ${((100 * v.found) / v.gold).toFixed(0)}/${((100 * v.attributed) / v.gold).toFixed(0)}`,
      )
      .join(' '),
  );
}
report(false);
report(true);
if (process.env.ERR) {
  let n = 0,
    right = 0;
  const dist: Record<string, [number, number]> = {};
  for (const g of GB) {
    const gold = g.item.gold;
    if (!gold) continue;
    const tok = (list: number[]) => list.map((t) => g.item.sample.layer.doc.tokens[t]!.norm).join(' ');
    const ok = g.choice!.phrase ? fit(g.item.sample, g.choice!.phrase, gold.speaker) > 0 : !gold.speaker.length;
    n++;
    if (ok) right++;
    const sent = g.item.sample.layer.sentence;
    const d = gold.speaker.length ? sent[gold.speaker[0]!]! - sent[g.item.claim.span.first]! : 99;
    const key = `${d === 99 ? 'none' : d < -5 ? '<-5' : d > 2 ? '>2' : d}`;
    dist[key] ??= [0, 0];
    dist[key]![0]++;
    if (ok) dist[key]![1]++;
    if (ok) continue;
    const cand = g.context.phrases.filter((p) => fit(g.item.sample, p, gold.speaker) > 0.12).length;
    if (Number(process.env.ERR) > 1)
      console.log(
        `[${gold.type}] d=${key} cand=${cand} p=${g.choice!.probability.toFixed(2)} GOLD: ${tok(gold.speaker)} || SAID: ${g.choice!.phrase ? tok(Array.from({ length: g.choice!.phrase.last - g.choice!.phrase.first }, (_, i) => g.choice!.phrase!.first + i)) : '-'} || Q: ${tok(gold.quote).slice(0, 60)} || FRAME: ${tok(gold.frame).slice(0, 100)}`,
      );
  }
  console.log('right', right, n, (right / n).toFixed(3), JSON.stringify(dist));
}
console.log(time());
