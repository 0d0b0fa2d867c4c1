// Pure: reads a backup. Everything is checked before anything is handed on.
import type { Failure } from '../../messaging/protocol';
import type { Clipping } from '../../model';
import { BACKUP_FORMAT, BACKUP_VERSION } from '../export/json';
import { failureOf } from '../failure';
import { BadValue, list, record } from '../fields';
import { readClipping } from '../validate';

/** Most clippings of one backup. */
export const MOST_RECORDS = 100_000;
/** Longest backup in UTF-16 units: what MOST_RECORDS of five thousand characters take. */
export const LONGEST_BACKUP = 500_000_000;

/**
 * The clippings of a backup file. Refusals (error invalid) by `detail`: "notJson", "notABackup", "version" (made by a
 * newer Laut), "tooLarge", "tooMany", or the field that is wrong ("clippings[3].url: no web address").
 */
export function readBackup(text: string): { ok: Clipping[] } | Failure {
  if (text.length > LONGEST_BACKUP) return { error: 'invalid', detail: 'tooLarge' };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\ufeff/, ''), refusePrototypes);
  } catch (error) {
    if (error instanceof BadValue) return failureOf(error);
    return { error: 'invalid', detail: 'notJson' };
  }
  try {
    return readParsed(parsed);
  } catch (error) {
    return failureOf(error);
  }
}

function readParsed(parsed: unknown): { ok: Clipping[] } | Failure {
  const isRecord = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
  const { format, version, clippings } = record(isRecord ? parsed : {}, 'backup');
  if (format !== BACKUP_FORMAT || !Array.isArray(clippings)) return { error: 'invalid', detail: 'notABackup' };
  if (version !== BACKUP_VERSION) return { error: 'invalid', detail: 'version' };
  if (clippings.length > MOST_RECORDS) return { error: 'invalid', detail: 'tooMany' };
  return { ok: list(clippings, 'clippings', MOST_RECORDS, (it, at) => readClipping(it, `${at}.`)) };
}

/** JSON makes `__proto__` an ordinary key; copied carelessly it would change every object. No clipping has one. */
function refusePrototypes(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new BadValue('backup', '__proto__');
  return value;
}
