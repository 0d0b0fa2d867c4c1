// The content script's lifetime. Takes the place of WXT's ContentScriptContext (alias in wxt.config.ts), which posts
// messages that every page can read and so tells each news site that Laut is installed.
const KEY = Symbol.for('laut:lifetime');

type World = typeof globalThis & { [KEY]?: AbortController };

export class ContentScriptContext {
  private readonly controller = new AbortController();

  constructor() {
    // The isolated world is one for all runs of our script in a document: a newer run ends the older one.
    const world = globalThis as World;
    world[KEY]?.abort(new DOMException('replaced', 'AbortError'));
    world[KEY] = this.controller;
  }

  /** Aborts when a newer script took over, or the extension was updated, reloaded or removed. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  abort(reason?: unknown): void {
    this.controller.abort(reason);
  }
}
