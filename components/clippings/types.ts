// What the clippings page needs from outside. The entrypoint answers by messages and the database; tests by fakes.
import type { ExportInfo } from '../../lib/clippings/export/format';
import type { ClippingCounts, Result, ToBackground } from '../../lib/messaging/protocol';
import type { Clipping } from '../../lib/model';

type Asked<K extends keyof ToBackground> = Parameters<ToBackground[K]>[0];

export interface ListFilter {
  query: string;
  tag: string | null;
  actor: string | null;
  kind: Clipping['kind'] | null;
}

export const NO_FILTER: ListFilter = { query: '', tag: null, actor: null, kind: null };

export const EXPORT_FORMATS = ['markdown', 'csv', 'json', 'jsonld', 'csl', 'bibtex', 'ris'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Which clippings a file gets: all, those that match a filter, or those with these ids. */
export type ExportScope = 'all' | ListFilter | string[];

export interface Imported {
  added: number;
  updated: number;
  unchanged: number;
}

/** All answers are values; none of these rejects. */
export interface ClippingsApi {
  list(request: Asked<'listClippings'>): Promise<Result<{ clippings: Clipping[]; more: boolean }>>;
  counts(): Promise<Result<ClippingCounts>>;
  remove(ids: string[]): Promise<Result<{ deleted: Clipping[] }>>;
  restore(clippings: Clipping[]): Promise<Result<{ restored: number }>>;
  update(id: string, change: { note?: string; tags?: string[] }): Promise<Result<{ clipping: Clipping }>>;
  openSource(id: string): Promise<Result<null>>;
  copy(clipping: Clipping, kindName: ExportInfo['kindName']): Promise<Result<null>>;
  /** Hands the reader a file; resolves with how many clippings are in it. */
  exportFile(
    format: ExportFormat,
    scope: ExportScope,
    kindName: ExportInfo['kindName'],
  ): Promise<Result<{ count: number }>>;
  importFile(file: Blob, progress: (done: number, total: number) => void): Promise<Result<Imported>>;
  /** Bytes that the extension takes on the device; null where the browser does not tell. */
  usage(): Promise<number | null>;
  openOptions(): void;
}
