// Pure. The compact German lexicon: a minimal acyclic automaton from inflected forms to sets of readings.
// Data: RosaeNLG dictionaries (assets/lexicon/LICENSE.md); built by scripts/build-lexicon.
import type { Reading, VerbForm } from './types';

export const LEXICON_MAGIC = 'LXDE';
export const LEXICON_VERSION = 1;

const FORMS: VerbForm[] = [
  'present',
  'past',
  'konjunktiv1',
  'konjunktiv2',
  'participle1',
  'participle2',
  'infinitive',
  'zuInfinitive',
  'imperative',
];
const ROW = 6;

/** An opened lexicon. Look-ups are a walk of one step a character. */
export interface Lexicon {
  /** Readings of exactly this form, case-sensitive; empty if unknown. */
  lookUp(form: string): Reading[];
  /** Separable prefixes, longest first. */
  prefixes: readonly string[];
  /** The same by their first letter. */
  prefixesBy: ReadonlyMap<string, readonly string[]>;
  /** Results of morphology.ts, kept for the lifetime of the lexicon; bounded by it. */
  cache: Map<string, Reading[]>;
  /** Verbs with a separated prefix that were looked for, by prefix and infinitive; bounded by morphology.ts. */
  joins: Map<string, Map<string, string | null>>;
}

interface Header {
  version: number;
  alphabet: string;
  prefixes: string[];
  suffixes: string[];
  readings: number[];
  sets: number[][];
  edges: number;
}

/**
 * Opens a lexicon asset.
 *
 * @param bytes content of assets/lexicon/de.bin
 * @throws Error if the bytes are no lexicon of this version, or cut short
 */
export function openLexicon(bytes: Uint8Array): Lexicon {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || String.fromCharCode(...bytes.subarray(0, 4)) !== LEXICON_MAGIC)
    throw new Error('not a German lexicon');
  const headerEnd = 8 + view.getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, headerEnd))) as Header;
  if (header.version !== LEXICON_VERSION) throw new Error(`lexicon version ${header.version}, not ${LEXICON_VERSION}`);
  const count = header.edges;
  const symbols = bytes.subarray(headerEnd, headerEnd + count);
  const lastBits = bytes.subarray(headerEnd + count, headerEnd + count + Math.ceil(count / 8));
  const targets = readTargets(bytes, headerEnd + count + lastBits.length, count);
  const codes = new Uint8Array(0x10000);
  for (let index = 0; index < header.alphabet.length; index++) codes[header.alphabet.charCodeAt(index)] = index + 1;
  const isLast = (place: number): boolean => ((lastBits[place >> 3]! >> (place & 7)) & 1) === 1;

  const step = (place: number, symbol: number): number => {
    for (let edge = place; ; edge++) {
      const found = symbols[edge]!;
      if (found === symbol) return edge;
      // Edges are sorted by symbol.
      if (found > symbol || isLast(edge)) return -1;
    }
  };

  const setOf = (form: string): number => {
    let place = 1;
    for (let index = 0; index < form.length; index++) {
      const symbol = codes[form.charCodeAt(index)]!;
      if (symbol === 0) return -1;
      const edge = step(place, symbol);
      if (edge < 0) return -1;
      place = targets[edge]!;
    }
    const end = step(place, 0);
    if (end < 0) return -1;
    const high = targets[end]!;
    return symbols[high]! * 256 + symbols[targets[high]!]!;
  };

  const prefixes = [...header.prefixes].sort((one, other) => other.length - one.length);
  const prefixesBy = new Map<string, string[]>();
  for (const prefix of prefixes) {
    const known = prefixesBy.get(prefix.charAt(0));
    if (known) known.push(prefix);
    else prefixesBy.set(prefix.charAt(0), [prefix]);
  }
  return {
    prefixes,
    prefixesBy,
    cache: new Map(),
    joins: new Map(),
    lookUp(form) {
      const set = setOf(form);
      if (set < 0) return [];
      return header.sets[set]!.map((id) => toReading(header, id, form));
    },
  };
}

function readTargets(bytes: Uint8Array, offset: number, count: number): Uint32Array {
  const targets = new Uint32Array(count);
  let at = offset;
  for (let place = 0; place < count; place++) {
    let value = 0;
    let shift = 0;
    let byte: number;
    do {
      if (at >= bytes.length) throw new Error('lexicon is cut short');
      byte = bytes[at++]!;
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    targets[place] = value === 0 ? 0 : value & 1 ? place - (value >> 1) : place + (value >> 1);
  }
  return targets;
}

function toReading(header: Header, id: number, form: string): Reading {
  const [pos, a, b, front, back, suffix] = header.readings.slice(id * ROW, id * ROW + ROW) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const lemma = form.slice(front, form.length - back) + header.suffixes[suffix]!;
  if (pos === 0) return { pos: 'verb', lemma, form: FORMS[a]!, person: b & 7, number: b >> 3, prefix: '' };
  if (pos === 1) return { pos: 'noun', lemma, case: a, gender: b & 7, number: b >> 3 };
  return { pos: 'adjective', lemma, case: 0, gender: 0, number: 0 };
}
