// npm run --silent evaluate -- TASK --in GOLD.jsonl --out PREDICTED.jsonl [options of the task]
// Checks the input, then hands over to scripts/evaluate/TASK.ts. Silent if all is well; exit code 2 on bad use or input.
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';

type Task = (args: string[]) => number | undefined | Promise<number | undefined> | Promise<void>;

const TASKS: Record<string, { fields: string[]; load: () => Promise<Task> }> = {
  attribution: { fields: ['id', 'text'], load: async () => (await import('./evaluate/attribution')).run },
  actors: { fields: ['id', 'text'], load: async () => (await import('./evaluate/actors')).run },
  errors: { fields: ['id', 'text'], load: async () => (await import('./evaluate/errors')).run },
  live: { fields: ['id', 'file', 'url'], load: async () => (await import('./evaluate/live')).run },
  pages: { fields: ['id', 'file', 'url'], load: async () => (await import('./evaluate/pages')).run },
};

/** A line that cannot be used, with its number from 1. */
class BadLine extends Error {}

async function check(path: string, fields: readonly string[]): Promise<void> {
  let number = 0;
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    number++;
    if (!line.trim()) continue;
    let row: unknown;
    try {
      row = JSON.parse(line);
    } catch {
      throw new BadLine(`${path}: line ${number} is not JSON`);
    }
    if (typeof row !== 'object' || row === null || Array.isArray(row))
      throw new BadLine(`${path}: line ${number} is not an object`);
    for (const field of fields) {
      const value = (row as Record<string, unknown>)[field];
      // Some corpora number their articles: the id is handed back as it came.
      if (typeof value !== 'string' && !(field === 'id' && typeof value === 'number'))
        throw new BadLine(`${path}: line ${number} has no text "${field}"`);
    }
  }
}

async function main(args: string[]): Promise<number> {
  const [name, ...rest] = args;
  const task = name ? TASKS[name] : undefined;
  const at = rest.indexOf('--in');
  const input = at >= 0 ? rest[at + 1] : undefined;
  if (!task || !input || !rest.includes('--out')) {
    if (name && !task) console.error(`unknown task "${name}"`);
    console.error(`usage: evaluate -- ${Object.keys(TASKS).join('|')} --in GOLD.jsonl --out PREDICTED.jsonl`);
    return 2;
  }
  if (!existsSync(input)) {
    console.error(`no such file: ${input}`);
    return 2;
  }
  await check(input, task.fields);
  return (await (await task.load())(rest)) ?? 0;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  },
);
