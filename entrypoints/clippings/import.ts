// A backup file into the database.
import type { ClippingsApi } from '../../components/clippings/types';
import { LONGEST_BACKUP, readBackup } from '../../lib/clippings/import/backup';
import { importClippings } from '../../lib/clippings/import/store';
import { failureOf } from './files';

export const readFile: ClippingsApi['importFile'] = async (file, progress) => {
  // Bytes are at least as many as UTF-16 units of the same text, or the file is not text.
  if (file.size > 3 * LONGEST_BACKUP) return { error: 'invalid', detail: 'tooLarge' };
  try {
    const backup = readBackup(await file.text());
    if (!('ok' in backup)) return backup;
    return await importClippings(backup.ok, (done) => progress(done, backup.ok.length));
  } catch (error) {
    return failureOf(error);
  }
};
