// Pure. The claims of an article and their sources as a table for the terminal.
import type { Analysis, Article, Claim, Span } from '../../lib/model.ts';
import { KINDS } from '../analyse/table.ts';

const cut = (text: string, length: number) => (text.length > length ? `${text.slice(0, length - 1)}…` : text);

/** Rows of [kind, source, cue, claim], in reading order. */
export function rowsOf(article: Article, analysis: Analysis): string[][] {
  const textOf = (spans: Span[]) =>
    spans.map(({ block, begin, end }) => article.blocks[block]?.text.slice(begin, end) ?? '').join(' … ');
  const sourceOf = (claim: Claim): string => {
    const actor = analysis.actors.find((it) => it.id === claim.actor);
    const name = actor ? [actor.name, actor.role].filter(Boolean).join(', ') : textOf(claim.speaker);
    const chain = claim.chain.map((link) => link.name).join(' → ');
    return chain || name || '—';
  };
  const place = (claim: Claim) => (claim.quote[0] ? claim.quote[0].block * 1e6 + claim.quote[0].begin : 0);
  return [...analysis.claims]
    .sort((a, b) => place(a) - place(b))
    .map((claim) => [KINDS[claim.kind], sourceOf(claim), textOf(claim.cue), textOf(claim.quote)]);
}

/** Columns as wide as their widest cell, the last one cut to what is left of `width`. */
export function table(head: string[], rows: string[][], width: number): string {
  const limits = [14, 36, 22];
  const widths = limits.map((limit, column) =>
    Math.min(limit, Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0))),
  );
  const rest = Math.max(30, width - widths.reduce((sum, it) => sum + it + 2, 0));
  const line = (row: string[]) =>
    row
      .map((cell, column) =>
        column < widths.length ? cut(cell, widths[column]!).padEnd(widths[column]!) : cut(cell, rest),
      )
      .join('  ');
  return [line(head), '-'.repeat(Math.min(width, 100)), ...rows.map(line)].join('\n');
}
