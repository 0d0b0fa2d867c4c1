// npm run analyse -- FILE.html|FILE.txt [--rules] [--all] [--lang de|en]     table of claims with their sources
// npm run --silent analyse -- --jsonl [FILE] [--rules] [--all]               {id, text} or {url, html} a line in, analyses out
// Exit code 2 on bad use or input, with the number of the broken line.
import { createReadStream, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyseLines, BadLine } from './analyse/lines';
import { readPage, readText } from './analyse/read';
import { table } from './analyse/table';
import { openAnalyser } from './assets';

const USAGE = 'usage: analyse -- FILE.html|FILE.txt | --jsonl [FILE]   [--rules] [--all] [--lang de|en]';

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean', default: false },
      rules: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const [file] = positionals;
  if ((!file && !values.jsonl) || positionals.length > 1) {
    console.error(USAGE);
    return 2;
  }
  const analyser = openAnalyser(!values.rules);
  if (values.jsonl) {
    const input = file ? createReadStream(file) : process.stdin;
    await analyseLines(input, process.stdout, analyser, {
      all: values.all,
      ...(values.lang ? { language: values.lang } : {}),
    });
    return 0;
  }
  const content = readFileSync(file!, 'utf8');
  const article = /\.x?html?$/iu.test(file!)
    ? readPage(content, `file://${file}`).article
    : readText(content, values.lang);
  if (article.language !== 'de' && article.language !== 'en') {
    console.error(`language "${article.language}" is not analysed; --lang de or --lang en forces one`);
    return 2;
  }
  console.log(table(article, analyser.analyse(article), values.all));
  return 0;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const known = error instanceof BadLine || (error as NodeJS.ErrnoException).code !== undefined;
    console.error(known || error instanceof Error ? (error as Error).message : String(error));
    process.exitCode = 2;
  },
);
