// Every task of a page's main thread in Chromium, read from a trace. The Long Tasks API would be simpler, but it leaves out
// work in microtasks at a task's end, which is where most of a content script's work is done (seen: 116 ms that it did not
// report), and it counts in wall time what other processes of a busy machine took.
import type { Browser, Page } from 'puppeteer-core';
import { bringToFront } from './wait.ts';

export interface Task {
  /** Milliseconds since the content script began. */
  start: number;
  /** Milliseconds on the clock, and of the thread's own computing. */
  wall: number;
  cpu: number;
  /** `script`: scripts or their garbage collection ran in it. `layout`: the page laid itself out, which marks never cause. */
  kind: 'script' | 'layout' | 'other';
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  tdur?: number;
  args: { data?: { url?: string } };
}

const CATEGORIES = ['toplevel', 'v8', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
const SCRIPT = new Set(['EvaluateScript', 'RunMicrotasks', 'v8.callFunction', 'FunctionCall', 'MajorGC', 'MinorGC']);
/** Milliseconds of layout from which on a task is the page's layout: reading a position costs less. */
const LAYOUT = 5;

/** Loads the address and does `work`; resolves with the tasks that ended after Laut's content script began. */
export async function recordTasks(browser: Browser, address: string, work: (page: Page) => Promise<void>) {
  const page = await browser.newPage();
  await bringToFront(page);
  const session = await browser.target().createCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await page.goto(address, { waitUntil: 'load' });
  await work(page);
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  await page.close();
  return tasksOf(events);
}

function tasksOf(events: readonly TraceEvent[]): Task[] {
  const script = events.find(
    ({ name, args }) => name === 'EvaluateScript' && args.data?.url?.endsWith('/content-scripts/article.js'),
  );
  if (!script) throw new Error('no content script in the trace');
  const own = events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === script.pid && tid === script.tid)
    .sort((a, b) => a.ts - b.ts);
  const tasks: Task[] = [];
  let end = 0;
  let layout = 0;
  for (const { name, ts, dur = 0, tdur = 0 } of own) {
    if (ts + dur < script.ts) continue;
    const task = tasks.at(-1);
    // Tasks do not nest; what comes before a task's end lies within it.
    if (name === 'RunTask' && ts >= end) {
      tasks.push({ start: (ts - script.ts) / 1000, wall: dur / 1000, cpu: tdur / 1000, kind: 'other' });
      end = ts + dur;
      layout = 0;
    } else if (task && ts < end) {
      if (SCRIPT.has(name)) task.kind = 'script';
      if (name === 'Layout') layout += dur / 1000;
      if (task.kind === 'other' && layout >= LAYOUT) task.kind = 'layout';
    }
  }
  return tasks;
}

/** The dearest of these tasks, for messages. */
export const dearest = (tasks: readonly Task[]): Task | undefined =>
  tasks.reduce<Task | undefined>((most, task) => (most && most.cpu >= task.cpu ? most : task), undefined);
