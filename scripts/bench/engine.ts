// What the benches run of Laut's engine.
export { createAnalyser } from '../../lib/attribution/analyse';
export { documentFromText } from '../../lib/text/document';
