// Pure: what an export format is. A writer gets one clipping at a time, so that any number can be written.
import type { Clipping } from '../../model';

export interface ExportInfo {
  /** ISO 8601. */
  exportedAt: string;
  /** Name of a kind in the language of the interface, for formats that people read. */
  kindName(kind: Clipping['kind']): string;
}

/** Text before the first clipping, for each, and after the last. */
export interface Writer {
  begin(): string;
  add(clipping: Clipping): string;
  end(): string;
}

export interface Format {
  /** File name extension without the dot. */
  extension: string;
  mime: string;
  writer(info: ExportInfo): Writer;
}
