// The door of lib/article: is this page an article, and what does it say.
export { type Detection, detect, detectSliced } from './detect';
export { type Extraction, extract, extractSliced } from './extract';
export { type BlockNodes, type NodeRange, offsetOf, rangesOf } from './fold';
export { identify, primaryLanguage } from './language';
export { nextTask, type SliceOptions, sliced } from './steps';
