// The door to the clippings. For the background and the extension's own pages; never for a content script.
export { onChange } from './changes';
export { attempt } from './failure';
export type { Filter } from './query';
export {
  allClippings,
  clippingById,
  clippingCounts,
  clippingsByIds,
  clippingsOf,
  listClippings,
  type Page,
} from './read';
export { type ClippingChange, deleteClippings, restoreClippings, saveClipping, updateClipping } from './write';
