// npm run build-lexicon: writes assets/lexicon/de.bin from the RosaeNLG dictionaries (npm, data CC BY-SA 4.0).
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { compoundLemma } from '../../lib/language/de/compounds';
import { LEXICON_MAGIC, LEXICON_VERSION } from '../../lib/language/de/lexicon';
import { buildAutomaton, layOut } from './automaton';
import { adjectiveForms, type FormTable, nounForms, type RawReading, verbForms } from './forms';

const table: FormTable = new Map();
const prefixes = verbForms(table);
/** Separable prefixes that the dictionary has no verb for. */
const MORE_PREFIXES =
  'bekannt bereit bloß dar empor entgegen fehl fest fort frei gegenüber gleich heran herauf heraus herbei herein herüber herum herunter hervor hierher hinab hinauf hinaus hinein ' +
  'hinterher hinüber hinunter hinweg hinzu hoch klar kund los nieder offen preis sicher statt still teil übrig umher voran voraus vorbei vorher vorüber wahr weg weiter wieder zunichte zurecht zurück zusammen';
for (const prefix of MORE_PREFIXES.split(' ')) prefixes.add(prefix);
adjectiveForms(table);
nounForms(table);
dropCompounds(table);

/** Compounds whose readings follow from their last part are left out: the run time finds them the same way. */
function dropCompounds(forms: FormTable): void {
  const nounOnly = new Map<string, RawReading[]>();
  for (const [form, readings] of forms) {
    const nouns = readings.filter((reading) => reading.pos === 'N');
    if (nouns.length) nounOnly.set(form, nouns);
  }
  const same = (one: readonly RawReading[], other: readonly RawReading[], head: string): boolean =>
    one.length === other.length &&
    one.every((reading) =>
      other.some(
        (twin) => twin.a === reading.a && twin.b === reading.b && compoundLemma(head, twin.lemma) === reading.lemma,
      ),
    );
  for (const form of [...nounOnly.keys()].sort((one, other) => other.length - one.length)) {
    for (let cut = 3; form.length - cut >= 4; cut++) {
      const tail = form.charAt(cut).toUpperCase() + form.slice(cut + 1);
      const base = nounOnly.get(tail);
      if (!base) continue;
      // The longest tail decides at run time: keep the form unless that one gives the very same readings.
      if (same(nounOnly.get(form)!, base, form.slice(0, cut))) {
        const rest = forms.get(form)!.filter((reading) => reading.pos !== 'N');
        if (rest.length) forms.set(form, rest);
        else forms.delete(form);
      }
      break;
    }
  }
}

const suffixes = new Map<string, number>();
const readingIds = new Map<string, number>();
const readingRows: number[][] = [];
const setIds = new Map<string, number>();
const setRows: number[][] = [];
const numberOf = (map: Map<string, number>, key: string, make?: () => void): number => {
  let id = map.get(key);
  if (id === undefined) {
    id = map.size;
    map.set(key, id);
    make?.();
  }
  return id;
};

/** Lemma as an edit of the form: drop `front` characters, cut `back`, append a suffix. */
function edit(form: string, lemma: string): [front: number, back: number, suffix: string] {
  const front = form.startsWith('ge') && !lemma.startsWith('ge') ? 2 : 0;
  const rest = form.slice(front);
  let common = 0;
  while (common < rest.length && common < lemma.length && rest[common] === lemma[common]) common++;
  return [front, rest.length - common, lemma.slice(common)];
}

const alphabet = [...new Set([...table.keys()].join(''))].sort();
if (alphabet.length > 250) throw new Error(`alphabet of ${alphabet.length} characters does not fit a byte`);
const codes = new Map(alphabet.map((char, index) => [char, index + 1]));
const words: Uint8Array[] = [];
for (const [form, readings] of table) {
  const ids = readings
    .map((reading) => {
      const [front, back, suffix] = edit(form, reading.lemma);
      const row = ['VNA'.indexOf(reading.pos), reading.a, reading.b, front, back, numberOf(suffixes, suffix)];
      return numberOf(readingIds, row.join(), () => readingRows.push(row));
    })
    .sort((one, other) => one - other);
  const id = numberOf(setIds, ids.join(), () => setRows.push(ids));
  words.push(Uint8Array.from([...[...form].map((char) => codes.get(char)!), 0, id >> 8, id & 255]));
}
words.sort((one, other) => Buffer.compare(one, other));
const edges = layOut(buildAutomaton(words));
if (setRows.length > 0xffff) throw new Error(`${setRows.length} sets of readings do not fit two bytes`);

const header = Buffer.from(
  JSON.stringify({
    version: LEXICON_VERSION,
    alphabet: alphabet.join(''),
    prefixes: [...prefixes].sort(),
    suffixes: [...suffixes.keys()],
    readings: readingRows.flat(),
    sets: setRows,
    edges: edges.symbols.length,
  }),
);
/** Targets as distance from the edge, seven bits a byte, so that gzip finds what repeats. */
const distances: number[] = [];
edges.targets.forEach((target, place) => {
  let value = target === 0 ? 0 : target > place ? 2 * (target - place) : 2 * (place - target) + 1;
  while (value > 127) {
    distances.push((value & 127) | 128);
    value >>>= 7;
  }
  distances.push(value);
});
const lastBits = new Uint8Array(Math.ceil(edges.last.length / 8));
edges.last.forEach((last, place) => {
  if (last) lastBits[place >> 3]! |= 1 << (place & 7);
});
const start = Buffer.alloc(8);
start.write(LEXICON_MAGIC, 0, 'latin1');
start.writeUInt32LE(header.length, 4);
const bytes = Buffer.concat([start, header, edges.symbols, lastBits, Buffer.from(distances)]);
mkdirSync('assets/lexicon', { recursive: true });
writeFileSync('assets/lexicon/de.bin', bytes);
console.log(
  `${table.size} forms, ${edges.symbols.length} edges, ${readingRows.length} readings, ${setRows.length} sets: ` +
    `${(bytes.length / 1024).toFixed(0)} kB, gzip ${(gzipSync(bytes, { level: 9 }).length / 1024).toFixed(0)} kB`,
);
