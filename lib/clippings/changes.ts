// Tells the other pages of the extension that clippings were written. Same origin only; nothing leaves the device.
const CHANNEL = 'laut-clippings';

/** Says that clippings have changed; called after a transaction is complete. */
export function announceChange(): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

/** Calls the listener after every change made in another context, until the signal aborts. */
export function onChange(listener: () => void, signal: AbortSignal): void {
  if (typeof BroadcastChannel === 'undefined' || signal.aborted) return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', () => listener());
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
