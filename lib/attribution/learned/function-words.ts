// Pure. Function words and marks by what they do around noun phrases and claims, packed into one number a word form.

/** What a word may be; the numbers above them are codes for the trees. */
export const WORD_USE = {
  definite: 1,
  indefinite: 2,
  /** Possessives and demonstratives. */
  determiner: 4,
  pronoun: 8,
  /** Begins a genitive attribute. */
  genitive: 16,
  /** Begins a prepositional attribute. */
  attribute: 32,
  /** May stand within a name. */
  namePart: 64,
  comma: 128,
  open: 256,
  close: 512,
  dash: 1024,
  und: 2048,
  firstPerson: 4096,
  zu: 8192,
  zufolge: 16384,
  /** A mark that ends a clause for our purposes. */
  clauseEnd: 1 << 30,
} as const;

/** Articles and what stands in their place. */
export const ARTICLE = WORD_USE.definite | WORD_USE.indefinite | WORD_USE.determiner;

const PREPOSITION = 15;
const PRONOUN = 20;
const OPENER = 25;
const CODE = 31;

const USES: readonly [number, string][] = [
  [WORD_USE.definite, 'der die das den dem des'],
  [WORD_USE.indefinite, 'ein eine einen einem einer eines mehrere einige viele zwei drei vier zahlreiche beide'],
  [
    WORD_USE.determiner,
    'sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres dieser diese dieses diesem diesen unser unsere kein keine jener jene alle',
  ],
  [
    WORD_USE.pronoun,
    'er sie es ihm ihr ihn ihnen man wir ich dieser diese dieses jener jene beide der die das wer letzterer viele einige andere demnach danach',
  ],
  [WORD_USE.genitive, 'der des deren dessen eines einer seiner ihrer dieser'],
  [WORD_USE.attribute, 'von vom aus für bei beim im in zur zum gegen über am an um'],
  [WORD_USE.namePart, 'von van de der al bin ibn del di da la le el zu und & den'],
  [WORD_USE.comma, ','],
  [WORD_USE.open, '('],
  [WORD_USE.close, ')'],
  [WORD_USE.dash, '–'],
  [WORD_USE.und, 'und'],
  [WORD_USE.firstPerson, 'ich wir mein meine unser unsere mir uns'],
  [WORD_USE.zu, 'zu'],
  [WORD_USE.zufolge, 'zufolge'],
  [WORD_USE.clauseEnd, ', ; : – — ( ) …'],
];

/** Codes by position in the list; the first has the given number. */
const CODES: readonly [number, number, string][] = [
  [
    PREPOSITION,
    3,
    'laut nach von bei mit durch in an auf für gegen zu gegenüber seitens aus über so wie als unter vor im am zum zur beim vom',
  ],
  [PRONOUN, 1, 'er sie es man wir ich der die das dieser diese dieses ihm ihr ihnen demnach danach'],
  [OPENER, 1, 'dass ob wie wo was wer warum weil wenn der die das und so man es soll sollen'],
  [OPENER, 2, ', : ; . – ( ) - ! ?'],
];

const TABLE = new Map<string, number>();
for (const [use, words] of USES) for (const word of words.split(' ')) TABLE.set(word, (TABLE.get(word) ?? 0) | use);
for (const [shift, first, words] of CODES)
  words.split(' ').forEach((word, index) => {
    TABLE.set(word, (TABLE.get(word) ?? 0) | ((first + index) << shift));
  });

/** Uses and codes of a form in lower case, packed. */
export const useOf = (lower: string): number => TABLE.get(lower) ?? 0;

/** 3 and more; 0: no preposition of the list. */
export const prepositionCode = (use: number): number => (use >> PREPOSITION) & CODE;
/** 1 and more; 0: no pronoun of the list. */
export const pronounCode = (use: number): number => (use >> PRONOUN) & CODE;
/** Words that open clauses 1 and more, marks 2 and more; 0: neither. */
export const openerCode = (use: number): number => (use >> OPENER) & CODE;
