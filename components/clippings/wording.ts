// Words for what can go wrong.
import { clippings as text } from '../../assets/locales/clippings';
import type { Failure } from '../../lib/view/clippingsView';

const IMPORT_REFUSALS = ['notJson', 'notABackup', 'version', 'tooLarge', 'tooMany'] as const;

/** One calm sentence: what is the matter, and what helps. */
export function failureText({ error, detail }: Failure): string {
  if (error === 'quota') return text('errorQuota');
  if (error === 'unavailable') return text(detail === 'outdated' ? 'errorOutdated' : 'errorUnavailable');
  if (error === 'invalid') {
    const refusal = IMPORT_REFUSALS.find((it) => it === detail);
    return refusal ? text(`import_${refusal}`) : text('errorInvalid', { detail: detail ?? '' });
  }
  return text('errorFailed');
}

/** Bytes as people say them: 340 kB, 1,2 MB. */
export function bytes(count: number, language: string): string {
  const [value, unit] =
    count < 1e6 ? [count / 1e3, 'kilobyte'] : count < 1e9 ? [count / 1e6, 'megabyte'] : [count / 1e9, 'gigabyte'];
  const maximumFractionDigits = value < 10 ? 1 : 0;
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits }).format(value);
}
