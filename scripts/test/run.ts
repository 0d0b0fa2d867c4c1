// Runs one step and counts its cases.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { Step } from './steps.ts';

/** What came of a step. A command without cases counts as one case. Time in milliseconds. */
export interface Outcome {
  name: string;
  state: 'passed' | 'failed' | 'left out';
  passed: number;
  failed: number;
  skipped: number;
  time: number;
  output: string;
}

/** The part of Vitest's JSON report that is read here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  success: boolean;
}

const cases = (step: Step): Report | null =>
  step.report && existsSync(step.report) ? (JSON.parse(readFileSync(step.report, 'utf8')) as Report) : null;

/** A step that cannot run because one that it needs failed: counted as failed, never as passed. */
export const leftOut = (step: Step): Outcome => ({
  name: step.name,
  state: 'left out',
  passed: 0,
  failed: 1,
  skipped: 0,
  time: 0,
  output: `not run: ${(step.needs ?? []).join(' or ')} failed`,
});

/** Runs a step to its end or its limit; never rejects. */
export function run(step: Step): Promise<Outcome> {
  if (step.report) rmSync(step.report, { force: true });
  const begin = performance.now();
  const output: Buffer[] = [];
  // A process group of its own, so that a hung step goes down with the browsers that it started.
  const child = spawn(`node_modules/.bin/${step.command}`, step.args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  const end = (signal: NodeJS.Signals) => {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, signal);
    } catch {
      // Gone already.
    }
  };
  const limit = setTimeout(() => {
    output.push(Buffer.from(`\nended after ${step.limit} s\n`));
    end('SIGKILL');
  }, step.limit * 1000);
  const stop = () => {
    end('SIGKILL');
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);

  return new Promise((resolve) => {
    const finish = (ok: boolean) => {
      clearTimeout(limit);
      process.off('SIGINT', stop).off('SIGTERM', stop);
      const report = cases(step);
      // A report of no cases at all means that the files were not found: that is no success.
      const good = ok && (!step.report || (report?.success === true && report.numPassedTests > 0));
      const passed = report ? report.numPassedTests : Number(good);
      const failed = report ? report.numFailedTests : Number(!good);
      resolve({
        name: step.name,
        state: good ? 'passed' : 'failed',
        passed,
        failed: good ? failed : Math.max(failed, 1),
        skipped: report ? report.numPendingTests + report.numTodoTests : 0,
        time: performance.now() - begin,
        output: Buffer.concat(output).toString('utf8'),
      });
    };
    child.on('error', (error) => {
      output.push(Buffer.from(`${error.message}\n`));
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });
}
