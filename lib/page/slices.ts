// Work in slices, so that no task in the reader's page lasts long.
import { nextTask } from '../article';

/** Milliseconds of work between two pauses; a task over 50 ms would count as long. */
const BUDGET = 8;

/** Resolves after `milliseconds`, or at once when the signal aborts. */
export function wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const timer = setTimeout(done, milliseconds);
    function done() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    }
    signal?.addEventListener('abort', done);
  });
}

/** Resolves after the page's next frame; a hidden page draws none, so after 250 ms at the latest. */
export function firstFrame(window: Window): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      nextTask().then(resolve);
    };
    const timer = setTimeout(done, 250);
    window.requestAnimationFrame(done);
  });
}

/** Runs `work` over all items, pausing whenever the budget is used up. Rejects with the signal's reason when aborted. */
export async function inSlices<T>(items: Iterable<T>, work: (item: T) => void, signal?: AbortSignal): Promise<void> {
  let end = performance.now() + BUDGET;
  for (const item of items) {
    if (performance.now() >= end) {
      await nextTask();
      end = performance.now() + BUDGET;
    }
    signal?.throwIfAborted();
    work(item);
  }
}
