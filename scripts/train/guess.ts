// Learns from the word types of name-classes.tsv what letters names have: softmax regression over letter groups.
// Run (by names.ts): trainGuess(path of name-classes.tsv)
import { readFileSync } from 'node:fs';
import { GUESS_BYTES, GUESSES, groupsOf } from '../../lib/attribution/actors/tagger/guess';

const CLASSES = GUESSES.length;
const EPOCHS = 12;
const RATE = 0.08;
const DECAY = 1e-5;
const SCALE = 24;

/** Words whose kind is certain, with the number of their class. */
export function wordTypes(path: string): { word: string; label: number }[] {
  const types: { word: string; label: number }[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [word, code] = line.split('\t');
    if (!word || !code || word.length < 3 || word === word.toUpperCase()) continue;
    const kind = Math.floor((Number(code) - 1) / 5);
    const certainty = (Number(code) - 1) % 5;
    if (certainty === 0) types.push({ word, label: 0 });
    else if (certainty >= 3) types.push({ word, label: kind <= 1 ? 1 : kind === 3 ? 2 : 3 });
  }
  return types;
}

/** @returns the table that guess.ts opens */
export function trainGuess(path: string, log: (text: string) => void): Uint8Array {
  const types = wordTypes(path);
  const rows = types.map(({ word }) => groupsOf(word));
  const weights = new Float32Array(GUESS_BYTES);
  const squares = new Float32Array(GUESS_BYTES);
  let state = 11;
  const order = types.map((_, index) => index);
  const held = (index: number) => index % 20 === 7;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let index = order.length - 1; index > 0; index--) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const other = state % (index + 1);
      [order[index], order[other]] = [order[other]!, order[index]!];
    }
    const right = [0, 0];
    for (const index of order) {
      const scores = new Float64Array(CLASSES);
      for (const row of rows[index]!)
        for (let one = 0; one < CLASSES; one++) scores[one]! += weights[row * CLASSES + one]!;
      const top = Math.max(...scores);
      let sum = 0;
      for (let one = 0; one < CLASSES; one++) {
        scores[one] = Math.exp(scores[one]! - top);
        sum += scores[one]!;
      }
      const { label } = types[index]!;
      if (held(index)) {
        right[0]!++;
        if (scores[label] === 1) right[1]!++;
        continue;
      }
      for (let one = 0; one < CLASSES; one++) {
        const gradient = (one === label ? 1 : 0) - scores[one]! / sum;
        if (Math.abs(gradient) < 0.01) continue;
        for (const row of rows[index]!) {
          const at = row * CLASSES + one;
          const step = gradient - DECAY * weights[at]!;
          squares[at]! += step * step;
          weights[at]! += (RATE * step) / (Math.sqrt(squares[at]!) + 1e-3);
        }
      }
    }
    if (epoch === EPOCHS - 1)
      log(`letters: ${types.length} types, ${((100 * right[1]!) / right[0]!).toFixed(1)} % of those held out right`);
  }
  return Uint8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * SCALE))) & 255);
}
