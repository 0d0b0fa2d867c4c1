// `npm test`: types, lint, unit tests, build of both extensions, tests in both real browsers.
// `npm test -- unit chromium` runs the named steps only. Exit code 1 if anything failed.
import { mkdirSync } from 'node:fs';
import { leftOut, type Outcome, run } from './test/run.ts';
import { steps } from './test/steps.ts';

const LINES_SHOWN = 150;

const names = process.argv.slice(2);
const unknown = names.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${steps.map((step) => step.name).join(', ')}`);
  process.exit(2);
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

const line = ({ name, state, passed, failed, skipped, time }: Outcome) =>
  [
    name.padEnd(15),
    state.padEnd(9),
    `${passed} passed`.padStart(12),
    `${failed} failed`.padStart(10),
    (skipped ? `${skipped} skipped` : '').padStart(11),
    seconds(time).padStart(9),
  ].join(' ');

mkdirSync('.cache/test', { recursive: true });
const begin = performance.now();
const outcomes: Outcome[] = [];
for (const step of steps) {
  if (names.length > 0 && !names.includes(step.name)) continue;
  const blocked = outcomes.some((outcome) => outcome.state !== 'passed' && step.needs?.includes(outcome.name));
  const outcome = blocked ? leftOut(step) : await run(step);
  outcomes.push(outcome);
  if (outcome.state !== 'passed') console.log(outcome.output.split('\n').slice(-LINES_SHOWN).join('\n'));
  console.log(line(outcome));
}

const sum = (key: 'passed' | 'failed' | 'skipped') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
console.log(`\n${outcomes.length} steps in ${seconds(performance.now() - begin)}`);
if (sum('skipped')) console.log(`${sum('skipped')} skipped (they need ../shared or what this machine lacks)`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') > 0 ? 1 : 0);
