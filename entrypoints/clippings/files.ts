// Clippings to a file that the reader gets.
import type { ClippingsApi, ExportScope, ListFilter } from '../../components/clippings/types';
import { allClippings, attempt, clippingsByIds, type Filter } from '../../lib/clippings';
import { exportParts, FORMATS, fileName } from '../../lib/clippings/export';
import type { Failure } from '../../lib/messaging/protocol';
import type { Clipping } from '../../lib/model';
import { downloadFile } from '../../lib/platform/download';

export const saveFile: ClippingsApi['exportFile'] = (format, scope, kindName) =>
  attempt(async () => {
    const now = new Date();
    let count = 0;
    const counted = (async function* () {
      for await (const page of pagesOf(scope)) {
        count += page.length;
        yield page;
      }
    })();
    const parts = await exportParts(format, counted, { exportedAt: now.toISOString(), kindName });
    downloadFile(new Blob(parts, { type: FORMATS[format].mime }), fileName(format, now));
    return { count };
  });

async function* pagesOf(scope: ExportScope): AsyncGenerator<Clipping[]> {
  if (scope === 'all') yield* allClippings();
  else if (Array.isArray(scope)) yield await clippingsByIds(scope);
  else yield* allClippings(filterOf(scope));
}

function filterOf({ query, tag, actor, kind }: ListFilter): Filter {
  return { query, ...(tag && { tag }), ...(actor && { actor }), ...(kind && { kind }) };
}

/** The failure behind a message that got no answer. */
export function failureOf(error: unknown): Failure {
  return { error: 'failed', detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
}
