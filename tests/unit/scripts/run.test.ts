import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leftOut, run } from '../../../scripts/test/run';

const tsx = (code: string, more: object = {}) => {
  const file = join(mkdtempSync(join(tmpdir(), 'laut-step-')), 'step.mjs');
  writeFileSync(file, code);
  return { name: 'step', command: 'tsx', args: [file], limit: 20, ...more };
};

const report = (passed: number, failed: number) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: 1,
    numTodoTests: 0,
    success: failed === 0,
  });

const reporting = (passed: number, failed: number, code: number) => {
  const path = join(mkdtempSync(join(tmpdir(), 'laut-report-')), 'report.json');
  const write = `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(path)}, ${JSON.stringify(report(passed, failed))});`;
  return tsx(`${write} process.exit(${code});`, { report: path });
};

describe('a step of npm test', () => {
  it('counts as one case, by its exit code', async () => {
    expect(await run(tsx('console.log("fine")'))).toMatchObject({ state: 'passed', passed: 1, failed: 0 });
    const outcome = await run(tsx('console.error("broken"); process.exit(3)'));
    expect(outcome).toMatchObject({ state: 'failed', passed: 0, failed: 1 });
    expect(outcome.output).toContain('broken');
  });

  it('counts the cases of its report', async () => {
    expect(await run(reporting(7, 0, 0))).toMatchObject({ state: 'passed', passed: 7, failed: 0, skipped: 1 });
    expect(await run(reporting(6, 2, 1))).toMatchObject({ state: 'failed', passed: 6, failed: 2 });
  });

  it('fails without cases, without a report, and when the exit code says so', async () => {
    expect(await run(reporting(0, 0, 0))).toMatchObject({ state: 'failed', failed: 1 });
    expect(await run(tsx('', { report: '/nonexistent/report.json' }))).toMatchObject({ state: 'failed', failed: 1 });
    expect(await run(reporting(5, 0, 1))).toMatchObject({ state: 'failed', failed: 1 });
  });

  it('is ended at its limit, with what it started', async () => {
    const code = `import { spawn } from 'node:child_process'; spawn('sleep', ['60'], { stdio: 'inherit' }); setInterval(() => {}, 1000);`;
    const outcome = await run(tsx(code, { limit: 2 }));
    expect(outcome).toMatchObject({ state: 'failed', failed: 1 });
    expect(outcome.time).toBeLessThan(15_000);
    expect(outcome.output).toContain('ended after 2 s');
  });

  it('fails where the command does not exist, or what it needs has failed', async () => {
    const missing = { name: 'x', command: 'no-such-command', args: [], limit: 5 };
    expect(await run(missing)).toMatchObject({ state: 'failed', failed: 1 });
    expect(leftOut({ ...missing, needs: ['build'] })).toMatchObject({ state: 'left out', passed: 0, failed: 1 });
  });
});
