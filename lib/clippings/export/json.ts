// Pure: the backup. All there is, readable again by import/backup.ts.
import type { Format } from './format';

export const BACKUP_FORMAT = 'laut-clippings';
/** Raise it when a clipping's fields change their meaning; import/backup.ts must then read the older ones too. */
export const BACKUP_VERSION = 1;

export const json: Format = {
  extension: 'json',
  mime: 'application/json',
  writer: ({ exportedAt }) => {
    let separator = '\n';
    return {
      begin: () =>
        `{"format":${JSON.stringify(BACKUP_FORMAT)},"version":${BACKUP_VERSION},` +
        `"exportedAt":${JSON.stringify(exportedAt)},"clippings":[`,
      add: (clipping) => {
        const line = separator + JSON.stringify(clipping);
        separator = ',\n';
        return line;
      },
      end: () => '\n]}\n',
    };
  },
};
