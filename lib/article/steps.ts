// Work in steps: one generator runs in one go where time does not matter, or in slices where a page must stay responsive.

export interface SliceOptions {
  signal?: AbortSignal | undefined;
  /** Milliseconds of work between two pauses; 8 unless told. */
  budget?: number;
}

/** Runs all steps at once. */
export function drain<Value>(steps: Generator<void, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Runs the steps in slices, each in a task of its own. Rejects with the signal's reason when aborted. */
export async function sliced<Value>(steps: Generator<void, Value>, options: SliceOptions = {}): Promise<Value> {
  const { signal, budget = 8 } = options;
  for (;;) {
    signal?.throwIfAborted();
    const end = performance.now() + budget;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await nextTask();
  }
}

/** Resolves in a new task, without the 4 ms that nested timers cost. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
