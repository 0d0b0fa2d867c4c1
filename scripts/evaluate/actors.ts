// Finds names and actors of texts: npm run --silent evaluate -- actors --in FILE.jsonl --out FILE.jsonl
// In: {id, text, lang?} a line; without `lang` the text shows its language. Out: {id, names, actors} a line (see
// ../shared/tools/score-names.mjs, score-actors.mjs); places that only lie somewhere are actors of kind "place" there.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { findActors } from '../../lib/attribution/actors/find';
import { placesOf } from '../../lib/attribution/actors/places';
import type { FactSources } from '../../lib/attribution/actors/tagger/features';
import { openNameTagger } from '../../lib/attribution/actors/tagger/tagger';
import type { ActorContext } from '../../lib/attribution/actors/types';
import { openClusters } from '../../lib/language/de/clusters';
import { openLexicon } from '../../lib/language/de/lexicon';
import { documentFromText } from '../../lib/text/document';
import { languageOfFile, languageOfLine } from '../language';

const asset = (path: string): Uint8Array | null => {
  const url = new URL(`../../assets/${path}`, import.meta.url);
  return existsSync(url) ? new Uint8Array(readFileSync(url)) : null;
};

/** What the actor finder gets, from the built assets; what is missing is left out. */
export function contextFor(language: 'de' | 'en'): ActorContext {
  const context: ActorContext = { language };
  if (language === 'de') {
    const lexicon = asset('lexicon/de.bin');
    const clusters = asset('models/de-clusters.bin');
    const model = asset('models/de-names.bin');
    const sources: FactSources = {};
    if (lexicon) {
      context.lexicon = openLexicon(lexicon);
      sources.lexicon = context.lexicon;
    }
    if (clusters) sources.clusters = openClusters(clusters);
    if (model) context.tagger = openNameTagger(model, sources);
  }
  return context;
}

const option = (args: string[], name: string): string | undefined => {
  const at = args.indexOf(name);
  return at >= 0 ? args[at + 1] : undefined;
};

/** Times that all is done again for the figure of the time it takes. */
const ROUNDS = 8;

/** CPU microseconds of this process. */
interface Time {
  first: number;
  again: number;
}

function timed<T>(time: Time, pass: keyof Time, work: () => T): T {
  const begin = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(begin);
  time[pass] += user + system;
  return result;
}

/** @returns exit code */
export async function run(args: string[]): Promise<number> {
  const input = option(args, '--in');
  const output = option(args, '--out');
  if (!input || !output) {
    console.error('usage: evaluate actors --in FILE.jsonl --out FILE.jsonl [--lang de|en]');
    return 2;
  }
  const contexts = { de: contextFor('de'), en: contextFor('en') };
  const given = option(args, '--lang');
  const fileLanguage = await languageOfFile(input);
  const rows: string[] = [];
  const again: { text: string; language: 'de' | 'en' }[] = [];
  let characters = 0;
  const time: Time = { first: 0, again: 0 };
  for (const line of readFileSync(input, 'utf8').split('\n')) {
    if (!line) continue;
    const article = JSON.parse(line) as { id: string; text: string; lang?: string };
    const { id, text } = article;
    const language = languageOfLine(article, given, fileLanguage);
    if (!language) {
      rows.push(JSON.stringify({ id, names: [], actors: [] }));
      continue;
    }
    const doc = documentFromText(text, language);
    const found = timed(time, 'first', () => findActors(doc, contexts[language]));
    again.push({ text, language });
    const { names, actors } = found;
    characters += text.length;
    rows.push(
      JSON.stringify({
        id,
        names,
        actors: [
          ...actors.map(({ name, kind, role, affiliation, mentions }) => ({
            name,
            kind,
            role,
            affiliation,
            mentions: mentions.map(({ span }) => span),
          })),
          ...placesOf(found).map((place) => ({ ...place, kind: 'place' })),
        ],
      }),
    );
  }
  writeFileSync(output, `${rows.join('\n')}\n`);
  // The same again, warm: what a browser's worker that has seen some articles takes.
  for (let round = 0; round < ROUNDS; round++) {
    const warm: Time = { first: 0, again: 0 };
    for (const { text, language } of again) {
      const doc = documentFromText(text, language);
      timed(warm, 'again', () => findActors(doc, contexts[language]));
    }
    time.again = Math.min(time.again || Infinity, warm.again);
  }
  const per = (microseconds: number): string => (microseconds / (characters / 1000)).toFixed(0);
  console.error(
    `${rows.length} texts, ${per(time.again)} µs CPU per 1,000 characters (${per(time.first)} in a process that has just begun)`,
  );
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await run(process.argv.slice(2));
