// npm run bench -- text: CPU a character of German attribution (text to claims with speakers, chains and confidence), and of the
// whole analysis with its actors, beside wink-nlp (all annotations of its English model) and de-compromise (tags, verbs, nouns),
// the peers of ../shared/facts/reliability.md: same texts, one run, warm. Ratios matter, since machines differ and are shared: in
// each round every system runs once, so that other work slows all alike. The bars are attribution's; actors have one of their own.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import deCompromise from 'de-compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readAssets } from '../assets';
import { builtEngine } from './built';

const GQA = '../shared/data/gqa/dev.jsonl';
const FIXTURES = 'tests/fixtures/actors';
// Until about the twentieth round V8 still compiles parts of our engine, on other threads whose time counts as well: after five
// rounds that is a third of its figure, and nothing of a peer's, whose code is small.
const ROUNDS = 25;

/** Articles to measure with: the development set where it is there, else our own fixture texts. */
function texts(): string[] {
  if (existsSync(GQA))
    return readFileSync(GQA, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { text: string }).text);
  return readdirSync(FIXTURES).map((file) => readFileSync(`${FIXTURES}/${file}`, 'utf8'));
}

export interface TextRow {
  name: string;
  /** CPU microseconds for 1,000 characters, warm: the best of the rounds. */
  cpu: number;
}

const ATTRIBUTION = 'German attribution';
const WHOLE = 'attribution and actors';
const WINK = 'wink-nlp';
const DE = 'de-compromise';

interface System {
  name: string;
  texts: readonly string[];
  work(text: string): void;
}

/** Microseconds of CPU of one pass, for 1,000 characters. */
function pass({ texts: all, work }: System): number {
  const before = process.cpuUsage();
  for (const text of all) work(text);
  const { user, system } = process.cpuUsage(before);
  return ((user + system) / all.reduce((sum, text) => sum + text.length, 0)) * 1000;
}

type Engine = Awaited<ReturnType<typeof builtEngine>>;

/** Measures all systems on the same texts in this process. */
export function benchText({ createAnalyser, documentFromText }: Engine): TextRow[] {
  const all = texts();
  const full = createAnalyser(readAssets());
  const rules = createAnalyser(readAssets(false));
  const nlp = winkNLP(model);
  type Doc = ReturnType<Engine['documentFromText']>;
  const own = (name: string, read?: (doc: Doc) => unknown): System => ({
    name,
    texts: all,
    work: (text) => {
      const doc = documentFromText(text, 'de');
      read?.(doc);
    },
  });
  const systems: System[] = [
    own(ATTRIBUTION, (doc) => full.attribute(doc, 'de')),
    own('  of it text to candidates', (doc) => full.candidates(doc, 'de')),
    own('  of it text'),
    own('text and actors alone', (doc) => full.actors(doc, 'de')),
    own(WHOLE, (doc) => full.analyseDocument(doc, 'de')),
    own('the same by rules alone', (doc) => rules.analyseDocument(doc, 'de')),
    { name: WINK, texts: all, work: (text) => void nlp.readDoc(text).tokens().length() },
    {
      name: DE,
      // The slow peer: a part of the texts is enough.
      texts: all.slice(0, Math.ceil(all.length / 4)),
      work: (text) => {
        const doc = deCompromise(text);
        doc.verbs().out('array');
        doc.nouns().out('array');
      },
    },
  ];
  const rows = systems.map(({ name }) => ({ name, cpu: Number.POSITIVE_INFINITY }));
  for (let round = 0; round <= ROUNDS; round++)
    systems.forEach((system, number) => {
      const cpu = pass(system);
      if (round > 0) rows[number]!.cpu = Math.min(rows[number]!.cpu, cpu);
    });
  return rows;
}

/** Load time of all German data in milliseconds (median of five), and its size. */
export function benchLoad({ createAnalyser }: Engine): { milliseconds: number; gzip: number } {
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

/** Prints both tables, and the bars of issue 3. */
export async function printText(): Promise<void> {
  const engine = await builtEngine();
  const rows = benchText(engine);
  const of = (name: string): number => rows.find((row) => row.name === name)!.cpu;
  const ratio = (ours: string, peer: string): string => `${(of(ours) / of(peer)).toFixed(2)}×`;
  console.log('text, CPU µs for 1,000 characters (the engine as built)');
  for (const { name, cpu } of rows) console.log(`  ${name.padEnd(40)} ${cpu.toFixed(0).padStart(6)}`);
  for (const [name, bars] of [
    [ATTRIBUTION, ' (bar 0.60)'],
    [WHOLE, ''],
  ] as const)
    console.log(
      `  ${name}: ${ratio(name, WINK)} wink-nlp${bars}, ${ratio(name, DE)} de-compromise${bars && ' (bar 0.10)'}`,
    );
  const { milliseconds, gzip } = benchLoad(engine);
  console.log(`German data: opened in ${milliseconds.toFixed(1)} ms, ${(gzip / 1024).toFixed(0)} kB gzip`);
}
