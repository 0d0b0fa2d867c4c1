import { expect } from 'vitest';
import { ClippingsDatabase, useDatabase } from '../../../lib/clippings/database';
import type { Failure, Result } from '../../../lib/messaging/protocol';

let counter = 0;

/** A new empty database, used by all functions of lib/clippings until the next call. */
export function freshDatabase(): ClippingsDatabase {
  const database = new ClippingsDatabase(`test-${counter++}`);
  useDatabase(database);
  return database;
}

export function must<T>(result: Result<T>): T {
  if (!('ok' in result)) throw new Error(`failed: ${result.error} ${result.detail}`);
  return result.ok;
}

export function failure<T>(result: Result<T>): Failure {
  expect(result).not.toHaveProperty('ok');
  return result as Failure;
}
