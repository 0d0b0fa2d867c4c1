// npm run bench [-- pages content hostile text] [--pages gold.jsonl] [--sample 60]
// Ours against the field, on the same input in the same run; figures to compare are the ratios, since machines differ.
// Each bench is a module that exports `run(options)` and prints one table; a further bench is one more line here.
import { parseArgs } from 'node:util';
import type { BenchOptions } from './options';

const BENCHES: Record<string, () => Promise<{ run(options: BenchOptions): Promise<void> }>> = {
  pages: () => import('./pages/index'),
  content: () => import('./content/index'),
  hostile: () => import('./hostile/index'),
  text: async () => {
    const { printText } = await import('./text');
    return { run: () => printText() };
  },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', default: '../shared/data/pages/gold.jsonl' },
    sample: { type: 'string', default: '60' },
  },
});
const unknown = positionals.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`no such bench: ${unknown.join(', ')}; there are: ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
const options: BenchOptions = { pages: values.pages, sample: Number(values.sample) };
for (const name of positionals.length > 0 ? positionals : Object.keys(BENCHES))
  await (await BENCHES[name]!()).run(options);
