// Pure. Answers about clippings as components know them: they show them and never send or ask anything themselves.
import type { ToBackground } from '../messaging/protocol';

export type { ClippingCount, ClippingCounts, Failure, Result } from '../messaging/protocol';

/** A page of the list: filters, and the last clipping of the page before. */
export type ListRequest = Parameters<ToBackground['listClippings']>[0];
