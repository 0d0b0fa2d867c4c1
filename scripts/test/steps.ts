// The steps of `npm test`, in order.

/** One command of the check. */
export interface Step {
  name: string;
  command: string;
  args: string[];
  /** The command writes Vitest's JSON report to this path: its cases are counted. */
  report?: string;
  /** Seconds after which the step counts as hung and is ended. */
  limit: number;
  /** Names of steps whose result it needs; it is not run when one of them failed. */
  needs?: string[];
}

const reportPath = (name: string) => `.cache/test/${name}.json`;

const vitest = (name: string, args: string[], limit: number, needs: string[] = []): Step => {
  const report = reportPath(name);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  return { name, command: 'vitest', args: ['run', ...args, ...reporters], report, limit, needs };
};

const e2e = ['--config', 'tests/e2e/vitest.config.ts'];

export const steps: readonly Step[] = [
  { name: 'types', command: 'tsc', args: ['--noEmit'], limit: 120 },
  { name: 'style', command: 'biome', args: ['ci', '--reporter=summary', '.'], limit: 60 },
  {
    name: 'imports',
    command: 'depcruise',
    args: ['lib', 'entrypoints', 'components', 'modules', 'scripts'],
    limit: 60,
  },
  vitest('unit', ['--project', 'unit'], 300),
  vitest('component', ['--project', 'component'], 180),
  vitest('property', ['--project', 'property'], 300),
  { name: 'build-chrome', command: 'wxt', args: ['build'], limit: 180 },
  { name: 'build-firefox', command: 'wxt', args: ['build', '-b', 'firefox', '--mv3'], limit: 180 },
  vitest('bundle', ['--config', 'tests/bundle/vitest.config.ts'], 180, ['build-chrome', 'build-firefox']),
  vitest('chromium', [...e2e, '--project', 'chromium'], 600, ['build-chrome']),
  vitest('firefox', [...e2e, '--project', 'firefox'], 600, ['build-firefox']),
];
