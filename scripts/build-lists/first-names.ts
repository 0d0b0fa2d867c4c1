// Writes lib/language/de/lists/first-names.ts from gender-detection-from-name (MIT) and first-names.txt (own additions).
// The German names are taken whole; foreign ones only where news text uses them like first names: their word cluster
// (../shared/data/text/clusters.tsv) holds a fair share of German or own first names.
// Run: npx tsx scripts/build-lists/first-names.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const SHARE = 0.25;
const require = createRequire(import.meta.url);
const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const names = (language: string) => require(`gender-detection-from-name/names/${language}`) as Map<string, string>;
const german = names('de');

const own = new Map<string, string>();
for (const line of read('./first-names.txt').split('\n')) {
  const [gender, list] = line.split(': ');
  for (const name of list?.split(' ') ?? []) own.set(name.toLowerCase(), gender!);
}

const capital = (name: string) =>
  name.replace(/(^|-)(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
const cluster = new Map<string, string>();
const counts = new Map<string, { all: number; first: number }>();
for (const line of read('../../../shared/data/text/clusters.tsv').split('\n')) {
  const [word, , id] = line.split('\t');
  if (!word || !id) continue;
  cluster.set(word, id);
  const count = counts.get(id) ?? { all: 0, first: 0 };
  count.all++;
  const lower = word.toLowerCase();
  if (word !== lower && (german.has(lower) || own.has(lower))) count.first++;
  counts.set(id, count);
}
const likeFirstName = (name: string) => {
  const count = counts.get(cluster.get(capital(name)) ?? '');
  return count !== undefined && count.first / count.all >= SHARE;
};

const genders = new Map<string, string>();
const usable = (name: string) => name.length > 1 && !/[^\p{L}\p{M}'’-]/u.test(name);
for (const language of ['tr', 'es', 'it', 'fr', 'en']) {
  for (const [name, gender] of names(language)) {
    const before = genders.get(name);
    const letter = gender === 'male' ? 'm' : 'f';
    if (usable(name) && likeFirstName(name)) genders.set(name, before && before !== letter ? 'b' : letter);
  }
}
for (const [name, gender] of german) if (usable(name)) genders.set(name, gender === 'male' ? 'm' : 'f');
for (const [name, gender] of own) genders.set(name, gender);
for (const name of own.keys()) if (own.get(name) === '-') genders.delete(name);

const of = (wanted: string) =>
  [...genders]
    .filter(([, gender]) => gender === wanted)
    .map(([name]) => name.normalize('NFC'))
    .sort((one, other) => (one < other ? -1 : 1));
const wrapped = (list: string[]) => {
  const rows: string[] = [];
  let row = '';
  for (const name of list) {
    if (row.length + name.length > 118) {
      rows.push(row.trim());
      row = '';
    }
    row += ` ${name}`;
  }
  return [...rows, row.trim()].join('\n');
};
writeFileSync(
  new URL('../../lib/language/de/lists/first-names.ts', import.meta.url),
  `// First names, lower case, by gender. Pure. Written by scripts/build-lists/first-names.ts from gender-detection-from-name
// (MIT, Davide Violante) and scripts/build-lists/first-names.txt: edit that.

export const MALE_NAMES = \`
${wrapped(of('m'))}
\`;

export const FEMALE_NAMES = \`
${wrapped(of('f'))}
\`;

export const UNISEX_NAMES = \`
${wrapped(of('b'))}
\`;
`,
);
