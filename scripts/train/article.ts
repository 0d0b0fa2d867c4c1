// npx tsx scripts/train/article.ts [check] [--pages ../shared/data/pages/gold.jsonl]
// Learns lib/article/blocks/weights.json from pages with gold text. `check` learns nothing for the product: it writes
// what models say about pages of publishers that they have not seen, for tools/score-extraction.mjs.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { chooseScored } from '../../lib/article/blocks/choose';
import { drain } from '../../lib/article/steps';
import { BESIDE } from '../evaluate/pages';
import { parsePage } from '../pages/jsdom';
import { type Example, exampleOf, isUsable } from './article/dataset';
import { foldsOf } from './article/folds';
import type { GoldPage } from './article/labels';
import { judge, learn } from './article/learn';
import { stored } from './article/store';

const FOLDS = 5;
const HERE = dirname(fileURLToPath(import.meta.url));

function readExamples(file: string): Example[] {
  const pages = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldPage)
    .filter(isUsable);
  const examples: Example[] = [];
  for (const [index, page] of pages.entries()) {
    const html = gunzipSync(readFileSync(resolve(dirname(file), page.file))).toString('utf8');
    const { window } = parsePage(html, page.url);
    const example = exampleOf(window.document, page);
    window.close();
    if (example) examples.push(example);
    if (index % 50 === 49) console.error(`${index + 1} of ${pages.length} pages read`);
  }
  return examples;
}

/** Blocks as the product would choose them with models that have not seen the page's publisher. */
function check(examples: readonly Example[], out: string): void {
  const folds = foldsOf(
    examples.map(({ page }) => page),
    FOLDS,
  );
  const lines: string[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const forest = learn(examples.filter((_, index) => folds[index] !== fold));
    for (const [index, example] of examples.entries()) {
      if (folds[index] !== fold || example.partial) continue;
      const { candidates, structure } = example;
      const { chosen } = drain(chooseScored(candidates, { chances: judge(forest, example), structure }));
      const blocks = chosen.filter(({ kind }) => !BESIDE.has(kind));
      const texts = blocks.map(({ candidate }) => candidate.text);
      lines.push(JSON.stringify({ id: example.page.id, isArticle: true, blocks: texts }));
    }
    console.error(`fold ${fold + 1} of ${FOLDS} done`);
  }
  writeFileSync(out, `${lines.join('\n')}\n`);
}

function train(examples: readonly Example[]): void {
  const file = resolve(HERE, '../../lib/article/blocks/weights.json');
  writeFileSync(file, `${JSON.stringify(stored(learn(examples)))}\n`);
  console.error(`${examples.length} pages learnt, written to ${file}`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', default: resolve(HERE, '../../../shared/data/pages/gold.jsonl') },
    out: { type: 'string', default: '/tmp/article-check.jsonl' },
  },
});
const examples = readExamples(values.pages);
if (positionals[0] === 'check') check(examples, values.out);
else train(examples);
