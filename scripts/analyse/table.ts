// The table of claims that `npm run analyse` prints.
import { type Actor, type Analysis, type Article, CERTAIN, type Claim, SHOWN, type Span } from '../../lib/model';

/** Kinds of claims as tables on the terminal call them. */
export const KINDS: Record<Claim['kind'], string> = {
  direct: 'direct',
  indirect: 'indirect',
  reported: 'reported',
  freeIndirect: 'free',
  indirectFreeIndirect: 'subjunctive',
  hearsay: 'hearsay',
};

/** @param all also claims below the limit that the product shows */
export function table(article: Article, analysis: Analysis, all: boolean): string {
  const actors = new Map(analysis.actors.map((actor) => [actor.id, actor]));
  const claims = analysis.claims.filter(({ confidence }) => all || confidence >= SHOWN);
  const rows = claims.map((claim) => row(article, claim, actors));
  const header = ['sure', 'kind', 'source', 'by', 'to', 'claim'];
  const width = [5, 11, 34, 24, 20, 90];
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) =>
        index === cells.length - 1 ? cut(cell, width[index]!) : cut(cell, width[index]!).padEnd(width[index]!),
      )
      .join('  ');
  const rule = width.map((count) => '─'.repeat(count)).join('──');
  const summary = `${claims.length} claims, ${analysis.actors.length} actors, ${analysis.duration} ms`;
  return [article.title, '', line(header), rule, ...rows.map(line), rule, summary].join('\n');
}

function row(article: Article, claim: Claim, actors: ReadonlyMap<string, Actor>): string[] {
  const text = (spans: readonly Span[]): string =>
    spans.map(({ block, begin, end }) => article.blocks[block]!.text.slice(begin, end)).join(' … ');
  const actor = claim.actor ? actors.get(claim.actor) : undefined;
  const name = actor ? [actor.name, actor.role].filter(Boolean).join(', ') : text(claim.speaker);
  const chain = claim.chain.map((link) => link.name).join(' → ');
  const sure = `${claim.confidence >= CERTAIN ? ' ' : '?'}${claim.confidence.toFixed(2)}`;
  const act = claim.act === 'says' ? '' : ` (${claim.negated ? 'not ' : ''}${claim.act})`;
  return [
    sure,
    KINDS[claim.kind],
    chain || name || '(nobody named)',
    text(claim.cue) + act,
    text(claim.addressee),
    text(claim.quote),
  ];
}

const cut = (text: string, width: number): string => (text.length > width ? `${text.slice(0, width - 1)}…` : text);
