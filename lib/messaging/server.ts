// Answers messages: finds the handler, checks sender and body, turns exceptions into values.
import { browser } from 'wxt/browser';
import type { Methods, Reply, Request } from './client';
import { type Answer, isEnvelopeFor, type Role } from './envelope';

/** Who sent a message, as far as it matters. */
export interface Sender {
  /** An extension page (panel, clippings, options), not a content script. */
  trusted: boolean;
  tabId?: number;
  /** Address of the sending document. */
  url: string;
}

export type Handlers<P extends Methods<P>> = {
  [K in keyof P]: (request: Request<P, K>, sender: Sender) => Promise<Reply<P, K>> | Reply<P, K>;
};

export interface ServeOptions<P> {
  /** Whether this request may be handled at all; a refusal answers as an exception. */
  accept?: (name: keyof P & string, body: unknown, sender: Sender) => boolean;
  /** Stops serving. */
  signal?: AbortSignal;
}

type Raw = { id?: string; url?: string; tab?: { id?: number }; frameId?: number };

/** Serves the messages for `role`. Messages of other extensions, roles and names are left alone. */
export function serve<P extends Methods<P>>(role: Role, handlers: Handlers<P>, options: ServeOptions<P> = {}): void {
  const own = browser.runtime.getURL('/' as never);
  const listener = (message: unknown, raw: Raw): Promise<Answer> | undefined => {
    if (!isEnvelopeFor(message, role) || raw.id !== browser.runtime.id) return undefined;
    if (!Object.hasOwn(handlers, message.name)) return undefined;
    const sender: Sender = { trusted: raw.url?.startsWith(own) ?? raw.tab === undefined, url: raw.url ?? '' };
    if (raw.tab?.id !== undefined) sender.tabId = raw.tab.id;
    return answer(handlers, message.name as keyof P & string, message.body, sender, options.accept);
  };
  browser.runtime.onMessage.addListener(listener as never);
  options.signal?.addEventListener('abort', () => {
    try {
      browser.runtime.onMessage.removeListener(listener as never);
    } catch {
      // The context is gone, and the listener with it.
    }
  });
}

/**
 * A native async function: a Dexie promise returned from a listener would answer `undefined` in both browsers
 * (measured, docs/architecture.md).
 */
async function answer<P extends Methods<P>>(
  handlers: Handlers<P>,
  name: keyof P & string,
  body: unknown,
  sender: Sender,
  accept: ServeOptions<P>['accept'],
): Promise<Answer> {
  try {
    if (accept && !accept(name, body, sender)) return { thrown: `refused: ${name}` };
    return { value: await handlers[name](body as Request<P, typeof name>, sender) };
  } catch (error) {
    console.error(`Laut: ${name}`, error);
    return { thrown: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}
