// Errors of the database as values that the interface has words for.
import type { Failure, Result } from '../messaging/protocol';
import { BadValue } from './fields';

/** Names by which browsers and Dexie say "no database here": private windows, blocked storage, damaged files. */
const UNAVAILABLE = new Set([
  'OpenFailedError',
  'MissingAPIError',
  'DatabaseClosedError',
  'InvalidStateError',
  'SecurityError',
  'UnknownError',
  'VersionError',
  'OutdatedCode',
  'NotFoundError',
]);

/**
 * Runs the work and hands its outcome back as a value. Being a native async function, it also turns Dexie's
 * promises into native ones: a message listener that returns a foreign thenable answers `undefined`.
 */
export async function attempt<T>(work: () => PromiseLike<T>): Promise<Result<T>> {
  try {
    return { ok: await work() };
  } catch (error) {
    return failureOf(error);
  }
}

/** The failure behind an error, looked for through its causes. */
export function failureOf(error: unknown): Failure {
  const names = namesOf(error);
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof BadValue) return { error: 'invalid', detail };
  if (names.includes('QuotaExceededError')) return { error: 'quota', detail };
  if (names.includes('OutdatedCode')) return { error: 'unavailable', detail: 'outdated' };
  if (names.some((name) => UNAVAILABLE.has(name))) return { error: 'unavailable', detail };
  return { error: 'failed', detail };
}

/** Dexie wraps: AbortError and BulkError carry the cause as `inner` or `failures`. */
function namesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const { name, inner, cause, failures } = error as Record<string, unknown>;
  const below = [inner, cause, ...(Array.isArray(failures) ? failures.slice(0, 3) : [])];
  return [String(name), ...below.flatMap((each) => namesOf(each, depth + 1))];
}
