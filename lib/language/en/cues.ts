// English words of reporting, collected for this project. Pure.
import type { Act, Medium } from '../../model';

export interface EnglishCue {
  lemma: string;
  medium: Medium;
  act: Act;
  strength: number;
  /** c: that-clause or bare clause · q: quotation · o: a person stands between verb and clause ("told reporters that") ·
   *  g: gerund ("denied taking") · t: infinitive ("promised to pay") · f: "of" ("accused X of lying"). */
  frames: string;
  /** false for forms that are no finite verb ("saying"). */
  finite: boolean;
}

type Group = readonly [medium: Medium, act: Act, strength: number, frames: string, lemmas: string];

const GROUPS: readonly Group[] = [
  [
    'speech',
    'says',
    0.95,
    'cq',
    'say add explain note state remark stress emphasize emphasise insist reply respond recall declare maintain contend point quip joke continue',
  ],
  ['speech', 'says', 0.95, 'cqo', 'tell inform remind assure'],
  [
    'speech',
    'says',
    0.85,
    'cq',
    'claim argue suggest allege assert complain lament testify predict observe comment reiterate describe recount',
  ],
  ['writing', 'says', 0.9, 'cq', 'write tweet post report'],
  ['speech', 'announces', 0.9, 'cqt', 'announce'],
  ['speech', 'confirms', 0.9, 'cqg', 'confirm acknowledge admit concede confess'],
  ['speech', 'denies', 0.9, 'cqg', 'deny'],
  ['speech', 'warns', 0.9, 'cqo', 'warn caution'],
  ['speech', 'promises', 0.85, 'cqt', 'promise vow pledge swear'],
  ['speech', 'demands', 0.8, 'ct', 'demand propose recommend'],
  ['speech', 'demands', 0.8, 'ot', 'urge ask order advise beg'],
  ['speech', 'accuses', 0.9, 'f', 'accuse'],
  ['speech', 'asks', 0.8, 'q', 'ask'],
  ['speech', 'doubts', 0.8, 'c', 'doubt'],
  ['speechOrThought', 'says', 0.7, 'c', 'believe think hope expect fear estimate conclude find know'],
];

const PAST: Record<string, string> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  swear: 'swore sworn',
  think: 'thought',
  find: 'found',
  know: 'knew known',
  beg: 'begged',
};

function forms(lemma: string): { form: string; finite: boolean }[] {
  const silent = lemma.endsWith('e');
  const y = /[^aeiou]y$/u.test(lemma);
  const third = y ? `${lemma.slice(0, -1)}ies` : /(s|sh|ch|x)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const past = PAST[lemma] ?? (silent ? `${lemma}d` : y ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`);
  return [
    { form: lemma, finite: true },
    { form: third, finite: true },
    ...past.split(' ').map((form) => ({ form, finite: true })),
    { form: silent ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`, finite: false },
  ];
}

function build(): Map<string, EnglishCue> {
  const cues = new Map<string, EnglishCue>();
  for (const [medium, act, strength, frames, lemmas] of GROUPS)
    for (const lemma of lemmas.split(' '))
      for (const { form, finite } of forms(lemma)) {
        const known = cues.get(form);
        // A verb in two groups keeps the first one's sense and gains frames.
        cues.set(
          form,
          known ? { ...known, frames: known.frames + frames } : { lemma, medium, act, strength, frames, finite },
        );
      }
  return cues;
}

/** Reporting verbs by form. */
export const ENGLISH_VERBS: ReadonlyMap<string, EnglishCue> = build();

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

export const HEARSAY: ReadonlyMap<string, number> = new Map([
  ['allegedly', 0.6],
  ['reportedly', 0.65],
  ['purportedly', 0.6],
  ['supposedly', 0.5],
  ['apparently', 0.5],
]);
/** "is said to", "are believed to": participle between be and to. */
export const SAID_TO_BE = set('said alleged believed reported thought rumored rumoured understood');
export const BE = set('is are was were be been being');
export const AUXILIARIES = set(
  'has have had did does do will would could should may might must can also then later already now not never n’t',
);
export const PRONOUNS = set('he she they it we i you who');
export const DETERMINERS = set(
  'the a an this that these those his her their its our my your some many several another one two three both all no each every',
);
export const PREPOSITIONS = set(
  'on in at by for with from of to after before during since until as amid despite under over about against between into through while when where because although if',
);
export const TIMES = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december yesterday today tomorrow tonight earlier later',
);
export const COORDINATORS = set('and but or yet so');
