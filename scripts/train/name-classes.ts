// Learns from unlabelled news text which words are names there: a tagger that does not see the word itself tags the text by
// context, endings and lists, and each word gets a class by how often it was tagged as what. Word statistics only.
// Twice: first with --blind MODEL (made by names.ts --blind --out MODEL), then, after clusters.ts and names.ts, with the model.
// Run: npx tsx scripts/train/name-classes.ts [--blind MODEL] [--lines N], then scripts/train/clusters.ts and names.ts
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { findActors } from '../../lib/attribution/actors/find';
import { openNameTagger } from '../../lib/attribution/actors/tagger/tagger';
import { openClusters } from '../../lib/language/de/clusters';
import { openLexicon } from '../../lib/language/de/lexicon';
import { startsUpper } from '../../lib/text/characters';
import { documentFromText } from '../../lib/text/document';
import { knownWord } from './known';

const root = (path: string) => new URL(`../../${path}`, import.meta.url);
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at > 0 ? process.argv[at + 1] : undefined;
};
const LINES = Number(option('--lines') ?? Number.POSITIVE_INFINITY);
/** Occurrences inside sentences that a word must have. */
const ENOUGH = 4;
/** Words that are no cluster words need more, so that the table stays small. */
const ENOUGH_RARE = 3;

/** A word seen so often and never tagged is none, whether a dictionary knows it or not. */
const OFTEN = 40;

interface Count {
  all: number;
  first: number;
  inner: number;
  organisation: number;
  place: number;
  other: number;
}

/** The class of a word (`known` to the lexicon or not): 0 unknown; else 1 + 5 × kind (first name, surname, organisation, place, other) + certainty 0…4. */
export function classOf({ all, first, inner, organisation, place }: Count, known: boolean): number {
  const person = first + inner;
  const name = person + organisation + place;
  const rate = name / all;
  const certainty = rate < 0.02 ? 0 : rate < 0.12 ? 1 : rate < 0.4 ? 2 : rate < 0.75 ? 3 : 4;
  // That a word which no dictionary knows is never tagged tells more about the tagger than about the word.
  if (certainty === 0 && !known && all < OFTEN) return 0;
  const top = Math.max(person, organisation, place);
  const kind = certainty === 0 ? 4 : top === person ? (first > inner ? 0 : 1) : top === organisation ? 2 : 3;
  return 1 + 5 * kind + certainty;
}

async function main(): Promise<void> {
  const bytes = (path: string) => new Uint8Array(readFileSync(root(path)));
  const clusters = openClusters(bytes('assets/models/de-clusters.bin'));
  const lexicon = openLexicon(bytes('assets/lexicon/de.bin'));
  const blind = option('--blind');
  const tagger = openNameTagger(blind ? new Uint8Array(readFileSync(blind)) : bytes('assets/models/de-names.bin'), {
    lexicon,
    clusters,
    blind: blind !== undefined,
  });
  const counts = new Map<string, Count>();
  const xz = spawn('xz', ['-dc', root('../shared/data/text/german-news.txt.xz').pathname]);
  let lines = 0;
  for await (const line of createInterface({ input: xz.stdout })) {
    if (lines++ >= LINES) break;
    const doc = documentFromText(line.slice(0, 5000), 'de');
    const names = blind
      ? tagger.tag(doc).map(({ first, last, kind }) => ({
          begin: doc.tokens[first]!.begin,
          end: doc.tokens[last - 1]!.end,
          kind,
        }))
      : findActors(doc, { language: 'de', lexicon, tagger }).names;
    let name = 0;
    for (const { first, last } of doc.sentences) {
      for (let index = first; index < last; index++) {
        const token = doc.tokens[index]!;
        if (token.kind !== 'word' || token.norm.length < 2 || !startsUpper(token.norm)) continue;
        while (name < names.length && names[name]!.end <= token.begin) name++;
        if (index === first) continue;
        const hit = names[name];
        const inside = hit && hit.begin <= token.begin && token.end <= hit.end ? hit : null;
        let count = counts.get(token.norm);
        if (!count) {
          count = { all: 0, first: 0, inner: 0, organisation: 0, place: 0, other: 0 };
          counts.set(token.norm, count);
        }
        count.all++;
        if (!inside) continue;
        if (inside.kind === 'ORG') count.organisation++;
        else if (inside.kind === 'LOC') count.place++;
        else if (inside.begin === token.begin && inside.end > token.end) count.first++;
        else count.inner++;
      }
    }
    if (lines % 20000 === 0) console.log(lines, counts.size);
  }
  xz.kill();
  const rows: string[] = [];
  for (const [word, count] of counts) {
    const enough = clusters.find(word) >= 0 ? ENOUGH : ENOUGH_RARE;
    if (count.all < enough) continue;
    const nameClass = classOf(count, knownWord(word, lexicon));
    // Rare words that are no names need no entry.
    if (clusters.find(word) < 0 && (nameClass === 0 || (nameClass - 1) % 5 < 3)) continue;
    rows.push(`${word}\t${nameClass}\t${Object.values(count).join(' ')}`);
  }
  mkdirSync(root('node_modules/.cache/laut/'), { recursive: true });
  writeFileSync(root('node_modules/.cache/laut/name-classes.tsv'), `${rows.sort().join('\n')}\n`);
  console.log(`${rows.length} words`);
}

await main();
