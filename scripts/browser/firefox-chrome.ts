// Firefox' own windows and processes, over WebDriver BiDi with system access.
import type { Browser } from 'puppeteer-core';
import type { InDocument } from './types.ts';

/** The part of puppeteer's BiDi connection that is used; not among its public types. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/** A key as KeyboardEvent names it. */
export interface Key {
  key: string;
  code: string;
  keyCode: number;
}

/** The browser window itself. */
export interface Chrome {
  /** Runs `body`, the body of an async function, in the window's own script scope; what it returns must be JSON. */
  run<T>(body: string): Promise<T>;
  /** Presses keys together, as on a keyboard. WebDriver's own keys go to the page and never reach the window's shortcuts. */
  press(keys: Key[]): Promise<void>;
}

export async function chromeOf(browser: Browser): Promise<Chrome> {
  const { connection } = browser as unknown as { connection: Connection };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const { contexts } = result as { contexts: { context: string; url: string }[] };
  const window = contexts.find((it) => it.url.includes('browser.xhtml'));
  if (!window) throw new Error('no browser window');
  const { context } = window;
  const run = async <T>(body: string): Promise<T> => {
    const answer = await connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (async () => { ${body} })()))()`,
      target: { context },
      awaitPromise: true,
    });
    const { type, result: value, exceptionDetails } = answer.result as Evaluated;
    if (type === 'exception') throw new Error(`in the browser window: ${exceptionDetails?.text}`);
    return (typeof value?.value === 'string' ? JSON.parse(value.value) : undefined) as T;
  };
  return {
    run,
    press: (keys) =>
      run(`
        const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        if (!keyboard.beginInputTransactionForTests(window)) throw new Error('the keyboard is taken');
        const events = ${JSON.stringify(keys)}.map((key) => new window.KeyboardEvent('', key));
        for (const event of events) keyboard.keydown(event);
        for (const event of events.reverse()) keyboard.keyup(event);
      `),
  };
}

/**
 * Runs work in the document of a `<browser>` element of Firefox' window, with the rights of the browser: the sidebar is
 * such an element, and closed shadow roots are open there. `element` is an expression for the `<browser>`.
 */
export function inBrowserElement(inChrome: Chrome['run'], element: string) {
  return async <A extends unknown[], T>(work: InDocument<A, T>, ...args: A): Promise<T> => {
    const script = `(async () => {
      let answer;
      try { answer = { value: await (${work})(content.document, ...${JSON.stringify(args)}) }; }
      catch (error) { answer = { error: String(error) }; }
      sendAsyncMessage('laut:answer', JSON.stringify(answer));
    })()`;
    const answer = await inChrome<{ value?: T; error?: string }>(`
      const target = ${element};
      if (!target?.messageManager) return { error: 'no such document' };
      const manager = target.messageManager;
      return new Promise((resolve) => {
        const finish = (answer) => { manager.removeMessageListener('laut:answer', listener); resolve(answer); };
        const listener = (message) => finish(JSON.parse(message.data));
        manager.addMessageListener('laut:answer', listener);
        manager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script)}), false);
        setTimeout(() => finish({ error: 'no answer within 10 s' }), 10000);
      });
    `);
    if (answer.error) throw new Error(answer.error);
    return answer.value as T;
  };
}
