// Sentences of unlabelled news text tagged by the whole name finder, for a second round of training (names.ts --silver FILE).
// A word that is nearly always a name (name-classes.ts) but was left out here is put right first: that is what there is to learn.
// The file is never committed: the texts are their publishers'.
// Run: npx tsx scripts/train/silver.ts --out FILE [--lines N]
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
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
const KINDS = ['PER', 'PER', 'ORG', 'LOC'];

async function main(): Promise<void> {
  const lines = Number(option('--lines') ?? 12_000);
  const out = option('--out')!;
  const bytes = (path: string) => new Uint8Array(readFileSync(root(path)));
  const clusters = openClusters(bytes('assets/models/de-clusters.bin'));
  const lexicon = openLexicon(bytes('assets/lexicon/de.bin'));
  const tagger = openNameTagger(bytes('assets/models/de-names.bin'), { lexicon, clusters });
  const xz = spawn('xz', ['-dc', root('../shared/data/text/german-news.txt.xz').pathname]);
  const rows: string[] = [];
  let read = 0;
  for await (const line of createInterface({ input: xz.stdout })) {
    if (read++ >= lines) break;
    const doc = documentFromText(line.slice(0, 3000), 'de');
    const names = findActors(doc, { language: 'de', lexicon, tagger }).names;
    for (const { first, last } of doc.sentences) {
      if (last - first < 5 || last - first > 60) continue;
      const tokens = doc.tokens.slice(first, last);
      const base = tokens[0]!.begin;
      const tags = tokens.map(() => 'O');
      for (const { begin, end, kind } of names) {
        tokens.forEach((token, index) => {
          if (token.begin >= begin && token.end <= end) tags[index] = `${token.begin === begin ? 'B' : 'I'}-${kind}`;
        });
      }
      let sure = true;
      tokens.forEach(({ norm }, index) => {
        const entry = clusters.find(norm);
        const nameClass = entry >= 0 ? clusters.nameClass(entry) & 31 : 0;
        // A capitalised word that nobody knows and the finder left out may be a name.
        if (index > 0 && nameClass === 0 && tags[index] === 'O' && startsUpper(norm) && !knownWord(norm, lexicon))
          sure = false;
        if (nameClass === 0 || tags[index] !== 'O') return;
        const certainty = (nameClass - 1) % 5;
        const kind = KINDS[Math.floor((nameClass - 1) / 5)];
        if (!kind || certainty < 3) return;
        if (certainty === 4 && kind !== 'ORG')
          tags[index] = `${tags[index - 1]?.endsWith(kind) && kind === 'PER' ? 'I' : 'B'}-${kind}`;
        else sure = false;
      });
      if (!sure || !tags.some((tag) => tag !== 'O')) continue;
      rows.push(
        JSON.stringify({
          id: `s${rows.length}`,
          text: doc.text.slice(base, tokens[tokens.length - 1]!.end),
          tokens: tokens.map(({ begin, end }) => [begin - base, end - base]),
          tags,
        }),
      );
    }
  }
  xz.kill();
  writeFileSync(out, `${rows.join('\n')}\n`);
  console.log(`${rows.length} sentences`);
}

await main();
