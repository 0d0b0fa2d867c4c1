// Errors of messaging, by name, so that callers can tell the calm ones from the rest. Pure.

/** The extension was updated, reloaded or removed under a running page: this script can never reach it again. */
export class ContextInvalid extends Error {
  override name = 'ContextInvalid';
}

/** Nobody answered: the worker was killed midway, the tab has no script of ours, or the time was up. */
export class Unreachable extends Error {
  override name = 'Unreachable';
}

/** The receiver's handler threw; `message` is what it said. */
export class RemoteError extends Error {
  override name = 'RemoteError';
}

/**
 * Sorts what `sendMessage` rejects with. The texts are those of Chromium 156 and Firefox 153; a text that is not known
 * counts as unreachable, which is the case that can be tried again.
 */
export function messagingError(cause: unknown): ContextInvalid | Unreachable {
  const text = cause instanceof Error ? cause.message : String(cause);
  if (/context invalidated|runtime.*undefined|undefined.*sendMessage|dead object/i.test(text)) {
    return new ContextInvalid(text);
  }
  return new Unreachable(text);
}
