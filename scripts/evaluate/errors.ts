// What goes wrong: npm run --silent evaluate -- errors --in GOLD.jsonl --out ERRORS.jsonl [--rules]
// GOLD as ../shared/data/gqa/dev.jsonl. Writes every error with its words; prints how often each kind occurs, how many speakers
// in other sentences than their claim are right, and how often claims of each confidence are right.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SHOWN } from '../../lib/model';
import { documentFromText } from '../../lib/text/document';
import { openAnalyser } from '../assets';
import { row } from './attribution';
import { FOUND, type GoldArticle, pairsOf } from './errors/compare';
import { errorOf, isRight, sentenceStarts, sharesSentence } from './errors/kinds';

/** Kinds printed. */
const MOST = 25;

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

/** @param args arguments behind the task's name; `--rules` leaves the learned models out */
export function run(args: string[]): undefined {
  const { values } = parseArgs({
    args,
    options: {
      in: { type: 'string' },
      out: { type: 'string' },
      rules: { type: 'boolean', default: false },
    },
  });
  const analyser = openAnalyser(!values.rules);
  const counts = new Map<string, number>();
  const lines: string[] = [];
  const elsewhere = { all: 0, named: 0, right: 0 };
  const steps = Array.from({ length: 10 }, () => ({ claims: 0, said: 0, right: 0 }));
  for (const line of readFileSync(values.in!, 'utf8').split('\n').filter(Boolean)) {
    const article = JSON.parse(line) as GoldArticle;
    const { claims, found } = analyser.analyseDocument(documentFromText(article.text, 'de'), 'de');
    const shown = claims
      .filter(({ confidence, kind }) => confidence >= SHOWN && kind !== 'hearsay')
      .map((claim) => row(claim, found));
    const starts = sentenceStarts(article);
    const words = (tokens: readonly number[]): string =>
      tokens.map((token) => article.text.slice(...article.tokens[token]!)).join(' ');
    for (const pair of pairsOf(article, shown)) {
      const right = pair.agreement >= FOUND && isRight(article, pair);
      if (pair.found) {
        const step = steps[Math.min(9, Math.floor(pair.found.confidence * 10))]!;
        step.claims++;
        step.said += pair.found.confidence;
        if (right) step.right++;
      }
      const { gold, quote, speaker, agreement } = pair;
      if (agreement >= FOUND && gold!.speaker.length && !sharesSentence(starts, gold!.quote, gold!.speaker)) {
        elsewhere.all++;
        if (speaker.length) elsewhere.named++;
        if (right) elsewhere.right++;
      }
      const kind = errorOf(article, starts, pair);
      if (!kind) continue;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      const annotated = gold && { quote: words(gold.quote), speaker: words(gold.speaker) };
      lines.push(
        JSON.stringify({ id: article.id, kind, annotated, found: { quote: words(quote), speaker: words(speaker) } }),
      );
    }
  }
  writeFileSync(values.out!, `${lines.join('\n')}\n`);
  for (const [kind, count] of [...counts].sort((one, other) => other[1] - one[1]).slice(0, MOST))
    console.log(`${String(count).padStart(4)}  ${kind}`);
  console.log(
    `speakers in another sentence than their claim: ${percent(elsewhere.right, elsewhere.all)} of ${elsewhere.all} right, ${percent(elsewhere.right, elsewhere.named)} of those that are named`,
  );
  console.log('confidence: said → right (claims)');
  for (const { claims, said, right } of steps)
    if (claims) console.log(`  ${(said / claims).toFixed(2)} → ${(right / claims).toFixed(2)} (${claims})`);
}
