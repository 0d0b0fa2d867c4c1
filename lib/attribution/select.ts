// Chooses among claim candidates: the better of two that say the same, nested ones only where they are sure. Pure.
import type { TextSpan } from '../text/types';
import type { ClaimCandidate } from './candidates';

/** Below this a candidate is not even kept as an uncertain claim. */
export const KEPT = 0.3;
/** A claim inside another one needs this much to stand on its own. */
const NESTED = 0.6;

interface Ranked {
  claim: ClaimCandidate;
  score: number;
  begin: number;
  end: number;
  length: number;
}

/**
 * Greedy by score. Candidates that overlap by half or more exclude each other; one that lies within a better or equal one
 * stays if it is a quotation or sure of itself; crossing ones exclude each other.
 *
 * @param scores estimate per candidate, e.g. the rules' own or a rescorer's
 * @returns chosen candidates in text order; `nested` set where one lies within another
 */
export function select(candidates: readonly ClaimCandidate[], scores: ArrayLike<number>): ClaimCandidate[] {
  const ranked: Ranked[] = [];
  candidates.forEach((claim, index) => {
    const score = scores[index]!;
    if (score < KEPT || !claim.quote.length) return;
    const begin = claim.quote[0]![0];
    const end = claim.quote[claim.quote.length - 1]![1];
    ranked.push({ claim, score, begin, end, length: lengthOf(claim.quote) });
  });
  ranked.sort((one, other) => other.score - one.score || one.begin - other.begin || other.length - one.length);
  const grid = new Grid();
  const chosen: Ranked[] = [];
  for (const candidate of ranked) {
    const near = grid.near(candidate);
    if (near.some((other) => excludes(other, candidate))) continue;
    grid.add(candidate);
    chosen.push(candidate);
  }
  chosen.sort((one, other) => one.begin - other.begin || other.end - one.end);
  for (const one of chosen) {
    const inside = grid.near(one).some((other) => other !== one && contains(other, one) && other.length > one.length);
    one.claim.nested = inside;
    one.claim.score = one.score;
  }
  return chosen.map(({ claim }) => claim);
}

/** The chosen one leaves no room for the candidate. */
function excludes(chosen: Ranked, candidate: Ranked): boolean {
  const shared = overlap(chosen.claim.quote, candidate.claim.quote);
  if (!shared) return false;
  const alike = (2 * shared) / (chosen.length + candidate.length);
  const quotedPart = (chosen.claim.kind === 'direct') !== (candidate.claim.kind === 'direct');
  if (alike >= (quotedPart ? 0.93 : 0.8)) return true;
  const [one, other] = [chosen.claim.kind, candidate.claim.kind];
  if (one === 'hearsay' || other === 'hearsay') return true;
  const inner = contains(chosen, candidate) ? candidate : contains(candidate, chosen) ? chosen : null;
  if (!inner) return true;
  const outer = inner === candidate ? chosen : candidate;
  if (inner.claim.kind === 'direct' && outer.claim.kind !== 'direct') return inner.score < 0.4 && inner === candidate;
  if (
    outer.claim.kind === 'reported' ||
    outer.claim.kind === 'freeIndirect' ||
    outer.claim.kind === 'indirectFreeIndirect'
  )
    return true;
  if (
    inner.claim.kind === 'freeIndirect' ||
    inner.claim.kind === 'indirectFreeIndirect' ||
    inner.claim.kind === 'reported'
  )
    return true;
  return candidate.score < NESTED;
}

const contains = (outer: Ranked, inner: Ranked): boolean => outer.begin <= inner.begin && inner.end <= outer.end;

const lengthOf = (spans: readonly TextSpan[]): number => spans.reduce((sum, [begin, end]) => sum + end - begin, 0);

function overlap(one: readonly TextSpan[], other: readonly TextSpan[]): number {
  let shared = 0;
  for (const [begin, end] of one)
    for (const [from, to] of other) shared += Math.max(0, Math.min(end, to) - Math.max(begin, from));
  return shared;
}

/** Chosen candidates by stretches of text, so that only neighbours are compared. */
class Grid {
  private readonly cells = new Map<number, Ranked[]>();
  private static readonly WIDTH = 512;

  add(ranked: Ranked): void {
    for (let cell = Math.floor(ranked.begin / Grid.WIDTH); cell <= Math.floor(ranked.end / Grid.WIDTH); cell++) {
      const list = this.cells.get(cell);
      if (list) list.push(ranked);
      else this.cells.set(cell, [ranked]);
    }
  }

  near(ranked: Ranked): Ranked[] {
    const found = new Set<Ranked>();
    for (let cell = Math.floor(ranked.begin / Grid.WIDTH); cell <= Math.floor(ranked.end / Grid.WIDTH); cell++)
      for (const other of this.cells.get(cell) ?? []) found.add(other);
    return [...found];
  }
}
