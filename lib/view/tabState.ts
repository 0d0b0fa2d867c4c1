// Pure. The tab's state as components know it: they show it and never send or ask anything themselves.
export type { QuietReason, TabState } from '../messaging/protocol';
