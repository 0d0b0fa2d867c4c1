// Sorts the hand-written word lists in place (German collation), so that a new entry can be put anywhere.
// Run: npx tsx scripts/build-lists/sort.ts
import { readFileSync, writeFileSync } from 'node:fs';

const collator = new Intl.Collator('de');
const WIDTH = 118;
const FILES = [
  ...['firms', 'media', 'names', 'organisations', 'places', 'roles', 'sources'].map((name) => `de/lists/${name}`),
  'en/lists/actors',
];

function wrapped(words: readonly string[]): string {
  const rows: string[] = [];
  let row = '';
  for (const word of words) {
    if (row.length + word.length + 1 > WIDTH) {
      rows.push(row);
      row = '';
    }
    row += row ? ` ${word}` : word;
  }
  return [...rows, row].join('\n');
}

for (const file of FILES) {
  const url = new URL(`../../lib/language/${file}.ts`, import.meta.url);
  const text = readFileSync(url, 'utf8').replace(
    /\b(lines|words|synonyms)\(`\n([^`]*)`\)/gu,
    (_, kind: string, body: string) => {
      const entries = [...new Set(body.split(kind === 'words' ? /\s+/u : '\n').filter(Boolean))].sort((one, other) =>
        collator.compare(one.split('; ')[0]!, other.split('; ')[0]!),
      );
      return `${kind}(\`\n${kind === 'words' ? wrapped(entries) : entries.join('\n')}\n\`)`;
    },
  );
  writeFileSync(url, text);
}
