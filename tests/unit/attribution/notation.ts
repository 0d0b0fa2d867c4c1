// The notation of tests/fixtures/attribution (README.md there): passages with one claim marked per line.
import type { DocumentClaim } from '../../../lib/attribution/analyse';
import type { TextSpan } from '../../../lib/text/types';

export interface Passage {
  file: string;
  line: number;
  text: string;
  /** Expected lines, as written. */
  expected: string[];
}

const ROLES = [
  ['Q', 'quote'],
  ['S', 'speaker'],
  ['C', 'cue'],
  ['A', 'addressee'],
] as const;

/** Passages of one fixture file. */
export function parseFixture(file: string, content: string): Passage[] {
  const passages: Passage[] = [];
  let lines: string[] = [];
  const rows = content.split('\n');
  rows.forEach((row, index) => {
    if (row.trim() && !row.startsWith('#')) lines.push(row);
    if ((!row.trim() || index === rows.length - 1) && lines.length) {
      const text = plain(lines[0]!.slice(lines[0]!.indexOf(': ') + 2));
      passages.push({ file, line: index + 1 - lines.length, text, expected: lines });
      lines = [];
    }
  });
  return passages;
}

/** The passage without marks. */
function plain(marked: string): string {
  let text = '';
  let depth = 0;
  for (let index = 0; index < marked.length; index++) {
    if (/^\[[QSCA] /u.test(marked.slice(index, index + 3))) {
      depth++;
      index += 2;
    } else if (marked[index] === ']' && depth > 0) depth--;
    else text += marked[index];
  }
  return text.replaceAll(' / ', '\n');
}

/** One claim in the notation. */
export function written(text: string, claim: DocumentClaim): string {
  const opening = new Map<number, string[]>();
  const closing = new Map<number, number>();
  const marks: [begin: number, end: number, role: string][] = [];
  for (const [letter, role] of ROLES)
    for (const [begin, end] of claim[role] as TextSpan[]) marks.push([begin, end, letter]);
  marks.sort((one, other) => one[0] - other[0] || other[1] - one[1]);
  for (const [begin, end, role] of marks) {
    opening.set(begin, [...(opening.get(begin) ?? []), `[${role} `]);
    closing.set(end, (closing.get(end) ?? 0) + 1);
  }
  let line = '';
  for (let index = 0; index <= text.length; index++) {
    line += ']'.repeat(closing.get(index) ?? 0) + (opening.get(index) ?? []).join('');
    if (index < text.length) line += text[index] === '\n' ? ' / ' : text[index];
  }
  const chain = claim.chain.map(({ name }) => name.replaceAll(' ', '_')).join('>');
  const head = [
    claim.kind,
    claim.act === 'says' ? '' : claim.act,
    claim.negated ? 'negated' : '',
    claim.nested ? 'nested' : '',
    chain ? `chain=${chain}` : '',
  ];
  return `${head.filter(Boolean).join(' ')}: ${line}`;
}
