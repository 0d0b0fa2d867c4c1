// Asks the background and pages, with types, a time limit, and another try when the worker was killed midway.
import { browser } from 'wxt/browser';
import { envelope, isAnswer, type Role } from './envelope';
import { ContextInvalid, messagingError, RemoteError, Unreachable } from './errors';
import type { ToBackground, ToPage, ToPanel } from './protocol';

// biome-ignore lint/suspicious/noExplicitAny: the methods of a protocol differ in their arguments
type Method = (request: any) => unknown;
/** A protocol: its methods by name. */
export type Methods<P> = { [K in keyof P]: Method };
export type Request<P extends Methods<P>, K extends keyof P> = Parameters<P[K]>[0];
export type Reply<P extends Methods<P>, K extends keyof P> = Awaited<ReturnType<P[K]>>;

export interface AskOptions {
  /** Milliseconds until the try counts as lost; 30,000 unless told: a cold worker with 200,000 characters takes a few. */
  timeout?: number;
  /** How many times to ask at most. Only more than 1 for requests that may be answered twice without harm. */
  tries?: number;
  signal?: AbortSignal;
}

/** Asks the background. Rejects with `Unreachable`, `ContextInvalid`, `RemoteError`, or the signal's reason. */
export function ask<K extends keyof ToBackground & string>(
  name: K,
  request: Request<ToBackground, K>,
  options: AskOptions = {},
): Promise<Reply<ToBackground, K>> {
  return deliver((message) => browser.runtime.sendMessage(message), 'background', name, request, options) as Promise<
    Reply<ToBackground, K>
  >;
}

/** Asks the content script of a tab (its top frame). Rejects with `Unreachable` where none runs. */
export function askPage<K extends keyof ToPage & string>(
  tabId: number,
  name: K,
  request: Request<ToPage, K>,
  options: AskOptions = {},
): Promise<Reply<ToPage, K>> {
  const send = (message: unknown) => browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  return deliver(send, 'page', name, request, { timeout: 5_000, ...options }) as Promise<Reply<ToPage, K>>;
}

/** Asks an extension page that may just be opening: tries again for about three seconds. */
export function askPanel<K extends keyof ToPanel & string>(
  name: K,
  request: Request<ToPanel, K>,
): Promise<Reply<ToPanel, K>> {
  const options = { timeout: 1_000, tries: 4 };
  return deliver((message) => browser.runtime.sendMessage(message), 'panel', name, request, options) as Promise<
    Reply<ToPanel, K>
  >;
}

/** Tells extension pages that are open; nobody has to listen, so nothing is awaited and nothing can fail. */
export function tellPanel<K extends keyof ToPanel & string>(name: K, request: Request<ToPanel, K>): void {
  try {
    browser.runtime.sendMessage(envelope('panel', name, request)).catch(() => {});
  } catch {
    // An invalid context throws at once; whoever needs an answer will find out.
  }
}

async function deliver(
  send: (message: unknown) => Promise<unknown>,
  role: Role,
  name: string,
  body: unknown,
  { timeout = 30_000, tries = 1, signal }: AskOptions,
): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    signal?.throwIfAborted();
    try {
      return await once(send, envelope(role, name, body), timeout, signal);
    } catch (error) {
      if (!(error instanceof Unreachable) || attempt >= tries) throw error;
      // The next message starts a new worker; a short wait lets a dying one finish dying.
      await pause(150 * attempt * attempt, signal);
    }
  }
}

async function once(
  send: (message: unknown) => Promise<unknown>,
  message: unknown,
  timeout: number,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const { promise: cut, release } = cutOff(timeout, signal);
  let answer: unknown;
  try {
    if (browser.runtime?.id === undefined) throw new ContextInvalid('no runtime');
    answer = await Promise.race([send(message), cut]);
  } catch (error) {
    if (error instanceof ContextInvalid || error instanceof Unreachable || signal?.aborted) throw error;
    throw messagingError(error);
  } finally {
    release();
  }
  // A worker that dies after listening leaves `undefined` behind in some versions.
  if (!isAnswer(answer)) throw new Unreachable('no answer');
  if ('thrown' in answer) throw new RemoteError(answer.thrown);
  return answer.value;
}

/** Rejects when the time is up or the signal aborts; `release` frees timer and listener. */
function cutOff(timeout: number, signal: AbortSignal | undefined): { promise: Promise<never>; release: () => void } {
  let release = () => {};
  const promise = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new Unreachable(`no answer in ${timeout} ms`)), timeout);
    const abort = () => reject(signal?.reason);
    signal?.addEventListener('abort', abort);
    release = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
  });
  return { promise, release };
}

async function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  const { promise, release } = cutOff(milliseconds, signal);
  await promise.catch(() => {}).finally(release);
}
