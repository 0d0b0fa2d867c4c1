// English words of reporting, collected for this project. Pure.
import type { Act, Medium } from '../../model';
import { formsOf, type VerbForm } from './forms';

/** What may follow a reporting verb, as bits. */
export const FRAME = {
  /** that-clause, or a clause with whether, how, why … */
  clause: 1,
  /** A clause without "that". */
  bare: 2,
  quotation: 4,
  /** A person before the clause or quotation: "told reporters that". */
  person: 8,
  /** "promised to pay" */
  infinitive: 16,
  /** A person and an infinitive: "urged the mayor to resign". */
  order: 32,
  /** "denied taking" */
  gerund: 64,
  /** An object is what is judged or named: "criticised the plan". */
  object: 128,
  /** "called the plan a mistake", "described it as …" */
  naming: 256,
  /** Only questions: "asked whether". */
  question: 512,
  /** A person, a preposition and the charge: "accused X of". */
  charge: 1024,
} as const;

export interface EnglishCue {
  lemma: string;
  medium: Medium;
  act: Act;
  /** 0…1: how often the verb reports. */
  strength: number;
  /** Bits of FRAME. */
  frames: number;
  /** Prepositions that lead to what is said: "called for", "spoke about". */
  prepositions: readonly string[];
  form: VerbForm;
  /** Particle that follows: "pointed out". */
  particle: string;
}

const LETTERS: Record<string, number> = {
  c: FRAME.clause,
  b: FRAME.bare,
  q: FRAME.quotation,
  o: FRAME.person,
  t: FRAME.infinitive,
  p: FRAME.order,
  g: FRAME.gerund,
  n: FRAME.object,
  x: FRAME.naming,
  w: FRAME.question,
  f: FRAME.charge,
};

type Group = readonly [medium: Medium, act: Act, strength: number, frames: string, lemmas: string];

/** In a lemma: "point+out" has a particle, "call@for,on" prepositions. */
const GROUPS: readonly Group[] = [
  ['speech', 'says', 0.97, 'cbq', 'say'],
  ['speech', 'says', 0.97, 'cbqot', 'tell'],
  [
    'speech',
    'says',
    0.95,
    'cbq',
    'add explain@to note state@to remark@on stress emphasize emphasise reply respond@to,with recall declare maintain contend quip joke@about point+out put+it',
  ],
  ['speech', 'says', 0.92, 'cbqg', 'recount recall'],
  [
    'speech',
    'says',
    0.9,
    'cbq',
    'insist@on argue@for,against,about claim allege assert complain@about,of lament observe reiterate predict',
  ],
  ['speech', 'says', 0.8, 'cbqg', 'suggest'],
  [
    'speech',
    'says',
    0.8,
    'cbq',
    'testify comment@on speculate@about,on elaborate@on hint@at boast@about,of brag@about,of repeat exclaim opine proclaim',
  ],
  ['speech', 'says', 0.9, 'cbqo', 'inform@of,about remind@of assure@of notify@of convince@of persuade brief@on'],
  ['writing', 'says', 0.93, 'cbq', 'write@about tweet@about post text email blog report@on'],
  ['speech', 'announces', 0.92, 'cbqtn', 'announce'],
  ['speech', 'announces', 0.75, 'cn', 'disclose reveal unveil'],
  ['speech', 'confirms', 0.9, 'cbqgn', 'confirm acknowledge admit@to concede confess@to'],
  ['speech', 'confirms', 0.7, 'cn', 'reaffirm affirm clarify'],
  ['speech', 'denies', 0.92, 'cbqgn', 'deny'],
  ['speech', 'denies', 0.8, 'cn', 'dispute refute rebut'],
  ['speech', 'warns', 0.92, 'cbqo', 'warn@of,about,against caution@against'],
  ['speech', 'promises', 0.85, 'cbqt', 'promise vow pledge swear'],
  ['speech', 'promises', 0.75, 't', 'threaten offer'],
  ['speech', 'asks', 0.85, 'qwo', 'ask@about wonder@about inquire@about question'],
  ['speech', 'demands', 0.85, 'ctn', 'demand'],
  ['speech', 'demands', 0.75, 'cgnt', 'propose recommend'],
  ['speech', 'demands', 0.85, 'p', 'urge'],
  ['speech', 'demands', 0.75, 'p', 'ask advise beg implore instruct direct order encourage'],
  ['speech', 'demands', 0.85, '', 'call@for push@for press@for plead@for lobby@for,against campaign@for'],
  ['speech', 'accuses', 0.92, 'f', 'accuse@of'],
  ['speech', 'accuses', 0.8, 'n', 'blame fault chide'],
  ['speech', 'says', 0.75, 'n', 'credit'],
  ['speech', 'doubts', 0.85, 'cwn', 'doubt'],
  ['speech', 'doubts', 0.75, 'n', 'question challenge'],
  ['speechOrThought', 'says', 0.85, 'cb', 'believe@in think feel fear worry@about'],
  ['speechOrThought', 'says', 0.85, 'cbt', 'hope@for expect agree@on,with,to'],
  [
    'speechOrThought',
    'says',
    0.75,
    'c',
    'conclude realize realise recognize recognise understand suspect assume imagine disagree@with estimate reckon determine predict',
  ],
  ['speechOrThought', 'says', 0.75, 'cw', 'know'],
  ['speech', 'says', 0.8, 'c', 'rule'],
  ['speechOrThought', 'says', 0.72, 'tp', 'want'],
  ['speechOrThought', 'says', 0.68, 't', 'intend plan refuse decline seek aim wish decide prefer'],
  ['speechOrWriting', 'says', 0.85, 'c', 'show find indicate demonstrate imply signal'],
  ['speechOrWriting', 'says', 0.75, 'n', 'show'],
  [
    'speech',
    'says',
    0.8,
    'n',
    'criticize criticise denounce condemn praise endorse slam blast mock ridicule decry applaud hail tout rebuke bash',
  ],
  [
    'speech',
    'says',
    0.72,
    'n',
    'defend oppose support reject dismiss welcome attack cite mention discuss address emphasize stress highlight outline express voice describe favor favour advocate champion back echo rip underscore detail invoke',
  ],
  ['speech', 'says', 0.85, 'x', 'call label dub brand deem'],
  ['speech', 'says', 0.85, 'x', 'describe characterize characterise portray refer@to'],
  ['speechOrThought', 'says', 0.75, 'x', 'regard consider view'],
  [
    'speech',
    'says',
    0.72,
    '',
    'talk@about speak@about,of,against refer@to point@to allude@to object@to apologize@for apologise@for lash+out@at rail@against',
  ],
  [
    'speech',
    'says',
    0.75,
    'q',
    'continue begin shout yell scream whisper murmur mutter laugh sigh gush fume snap retort counter concur conclude muse deadpan intone cry recite scoff remember ask plead promise protest vow echo boom crack read agree demand bark wail rage shoot+back fire+back hit+back go+on chime+in push+back',
  ],
];

function build(): Map<string, EnglishCue> {
  const cues = new Map<string, EnglishCue>();
  for (const [medium, act, strength, letters, entries] of GROUPS) {
    let frames = 0;
    for (const letter of letters) frames |= LETTERS[letter]!;
    for (const entry of entries.split(' ')) {
      const [verb, list] = entry.split('@') as [string, string?];
      const [lemma, particle = ''] = verb.split('+') as [string, string?];
      const prepositions = list ? list.split(',') : [];
      for (const { form, kind } of formsOf(lemma)) {
        const known = cues.get(form);
        // A verb in two groups keeps the first one's sense and gains frames; so does a base that is a past form too.
        cues.set(
          form,
          known
            ? {
                ...known,
                frames: known.frames | frames,
                prepositions: [...known.prepositions, ...prepositions],
                // "put", "read": more often past than base.
                form: known.lemma === lemma && kind === 'past' ? kind : known.form,
              }
            : { lemma, medium, act, strength, frames, prepositions, form: kind, particle },
        );
      }
    }
  }
  return cues;
}

const VERBS = build();

/** The reporting verb that a lower-case form belongs to, or null. */
export const cueOf = (form: string): EnglishCue | null => VERBS.get(form) ?? null;

export const HEARSAY: ReadonlyMap<string, number> = new Map([
  ['allegedly', 0.6],
  ['reportedly', 0.65],
  ['purportedly', 0.6],
  ['supposedly', 0.5],
  ['apparently', 0.5],
]);
/** "is said to", "are believed to": participle between be and to. */
export const SAID_TO_BE: ReadonlySet<string> = new Set(
  'said alleged believed reported thought rumored rumoured understood expected considered'.split(' '),
);
