// npm run bench -- text: CPU a character of our whole analysis beside wink-nlp (all annotations of its English model) and
// de-compromise (tags, verbs, nouns), the peers of ../shared/facts/reliability.md: same texts, one run, warm. Ratios matter,
// since machines differ and are shared.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import deCompromise from 'de-compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { createAnalyser } from '../../lib/attribution/analyse';
import { documentFromText } from '../../lib/text/document';
import { readAssets } from '../assets';

const GQA = '../shared/data/gqa/dev.jsonl';
const FIXTURES = 'tests/fixtures/actors';
const ROUNDS = 3;

/** Articles to measure with: the development set where it is there, else our own fixture texts. */
function texts(): string[] {
  if (existsSync(GQA))
    return readFileSync(GQA, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { text: string }).text);
  return readdirSync(FIXTURES).map((file) => readFileSync(`${FIXTURES}/${file}`, 'utf8'));
}

/** Microseconds of CPU for 1,000 characters: the best of some rounds after a warm one. */
function microseconds(all: readonly string[], work: (text: string) => void): number {
  const characters = all.reduce((sum, text) => sum + text.length, 0);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round <= ROUNDS; round++) {
    const before = process.cpuUsage();
    for (const text of all) work(text);
    const { user, system } = process.cpuUsage(before);
    if (round > 0) best = Math.min(best, ((user + system) / characters) * 1000);
  }
  return best;
}

export interface TextRow {
  name: string;
  /** CPU microseconds for 1,000 characters, warm. */
  cpu: number;
}

/** Measures all systems on the same texts in this process. */
export function benchText(): TextRow[] {
  const all = texts();
  const rows: TextRow[] = [];
  for (const learned of [true, false]) {
    const analyser = createAnalyser(readAssets(learned));
    const name = learned ? 'Laut, German' : 'Laut, German, rules alone';
    rows.push({ name, cpu: microseconds(all, (text) => analyser.analyseDocument(documentFromText(text, 'de'), 'de')) });
  }
  const nlp = winkNLP(model);
  rows.push({ name: 'wink-nlp', cpu: microseconds(all, (text) => void nlp.readDoc(text).tokens().length()) });
  // The slow peer: a part of the texts is enough.
  const some = all.slice(0, Math.ceil(all.length / 4));
  rows.push({
    name: 'de-compromise',
    cpu: microseconds(some, (text) => {
      const doc = deCompromise(text);
      doc.verbs().out('array');
      doc.nouns().out('array');
    }),
  });
  return rows;
}

/** Load time of all German data in milliseconds (median of five), and its size. */
export function benchLoad(): { milliseconds: number; gzip: number } {
  const assets = readAssets();
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    createAnalyser(assets);
    return performance.now() - start;
  }).sort((one, other) => one - other);
  const gzip = Object.values(assets).reduce(
    (sum: number, bytes: Uint8Array) => sum + gzipSync(bytes, { level: 9 }).length,
    0,
  );
  return { milliseconds: times[2]!, gzip };
}

/** Prints both tables. */
export function printText(): void {
  const rows = benchText();
  const ours = rows[0]!.cpu;
  console.log('text, CPU µs for 1,000 characters');
  for (const { name, cpu } of rows)
    console.log(`  ${name.padEnd(28)} ${cpu.toFixed(0).padStart(6)}   Laut is ${(ours / cpu).toFixed(2)}× of it`);
  const { milliseconds, gzip } = benchLoad();
  console.log(`German data: opened in ${milliseconds.toFixed(1)} ms, ${(gzip / 1024).toFixed(0)} kB gzip`);
}
