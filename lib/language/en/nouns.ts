// English nouns and adjectives of saying and thinking, collected for this project. Pure.
import type { Act, Medium } from '../../model';

export interface NounCue {
  medium: Medium;
  act: Act;
  /** Words that lead from the noun to what is said: "that", "to", prepositions. */
  links: ReadonlySet<string>;
}

const ENTRIES: readonly [medium: Medium, act: Act, links: string, nouns: string][] = [
  ['speech', 'says', 'that of', 'claim assertion contention statement suggestion notion'],
  ['speech', 'says', 'that for against', 'argument'],
  ['speech', 'accuses', 'that of against', 'allegation accusation charge'],
  ['speech', 'says', 'that of about on', 'prediction remark comment view opinion'],
  ['speech', 'doubts', 'that about whether', 'doubt skepticism scepticism'],
  ['speech', 'asks', 'about whether', 'question'],
  ['speech', 'warns', 'that of about', 'warning'],
  ['speech', 'says', 'that about over', 'complaint worry concern'],
  ['speechOrThought', 'says', 'that of about', 'fear speculation rumor rumour report'],
  ['speechOrThought', 'says', 'that in', 'belief faith confidence'],
  ['speechOrThought', 'says', 'that of for to', 'hope expectation desire'],
  ['speechOrThought', 'says', 'that', 'conclusion finding conviction impression'],
  ['speech', 'promises', 'that to of', 'promise pledge vow assurance'],
  ['speech', 'says', 'to of', 'threat'],
  ['speech', 'demands', 'that for to', 'call demand request push plea proposal recommendation appeal'],
  ['speech', 'says', 'to', 'refusal intention willingness eagerness decision plan offer'],
  ['speech', 'says', 'of for', 'criticism praise endorsement support defense defence denunciation condemnation'],
  ['speech', 'says', 'to', 'opposition objection'],
  ['speech', 'says', 'on against', 'attack'],
  ['speech', 'confirms', 'that of', 'confirmation admission acknowledgment acknowledgement'],
  ['speech', 'denies', 'that of', 'denial'],
  ['speech', 'announces', 'that of', 'announcement'],
  ['speech', 'says', 'that on', 'insistence'],
];

const nouns = new Map<string, NounCue>();
for (const [medium, act, links, list] of ENTRIES)
  for (const noun of list.split(' ')) {
    const cue: NounCue = { medium, act, links: new Set(links.split(' ')) };
    nouns.set(noun, cue);
    nouns.set(noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`, cue);
  }

/** The noun of saying that a lower-case form is, or null. */
export const nounCueOf = (form: string): NounCue | null => nouns.get(form) ?? null;

/** "is convinced that", "was confident that": adjectives behind a form of be (or feel, remain) whose subject thinks so. */
export const ATTITUDES: ReadonlySet<string> = new Set(
  'convinced confident certain sure worried concerned adamant aware optimistic pessimistic skeptical sceptical hopeful afraid doubtful positive unsure uncertain persuaded glad happy proud sorry surprised disappointed angry unaware insistent mindful'.split(
    ' ',
  ),
);
