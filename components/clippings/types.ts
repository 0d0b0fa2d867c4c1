// What the clippings page needs from outside. The entrypoint answers by messages and the database; tests by fakes.

import type { Clipping } from '../../lib/model';
import type { ClippingCounts, ListRequest, Result } from '../../lib/view/clippingsView';

/** Name of a kind in the language of the interface. */
export type KindName = (kind: Clipping['kind']) => string;

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
  list(request: ListRequest): Promise<Result<{ clippings: Clipping[]; more: boolean }>>;
  counts(): Promise<Result<ClippingCounts>>;
  remove(ids: string[]): Promise<Result<{ deleted: Clipping[] }>>;
  restore(clippings: Clipping[]): Promise<Result<{ restored: number }>>;
  update(id: string, change: { note?: string; tags?: string[] }): Promise<Result<{ clipping: Clipping }>>;
  openSource(id: string): Promise<Result<null>>;
  copy(clipping: Clipping, kindName: KindName): Promise<Result<null>>;
  /** Hands the reader a file; resolves with how many clippings are in it. */
  exportFile(format: ExportFormat, scope: ExportScope, kindName: KindName): Promise<Result<{ count: number }>>;
  importFile(file: Blob, progress: (done: number, total: number) => void): Promise<Result<Imported>>;
  /** Bytes that the extension takes on the device; null where the browser does not tell. */
  usage(): Promise<number | null>;
  openOptions(): void;
}
