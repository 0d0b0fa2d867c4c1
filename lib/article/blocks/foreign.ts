// Texts that stand among the article's and are none of it, whatever the model says. Pure.
import { HEADINGS } from '../dom/tags';
import type { Candidate } from './candidate';
import { DATED_PHRASE, ELSEWHERE_PHRASE, EXTERNAL_PHRASE } from './phrases';
import { SIGNAL } from './signals';
import type { Structure } from './structure';

/** From these chances on a text is the article's although its box is named like one of something else. */
const SURE_OF_TEXT = { consent: 0.9, other: 0.8, heading: 0.5 };
/** The first texts of an article may stand in a box that is named like a teaser's. */
const FIRST_TEXTS = 2;

const FOREIGN_PHRASES = EXTERNAL_PHRASE | ELSEWHERE_PHRASE | DATED_PHRASE;

/** Wordings with which publishers turn to their readers, folded: they call for stories, praise or an account. */
const APPEALS = (
  'get in touch with,got a story,have a story,stories like this,latest breaking news,artikel gefallen,vorlesen lassen,' +
  'damit einverstanden dass mir,create an account,with one account,additional articles'
).split(',');
const LONGEST_APPEAL = 250;
/** Such words stand in running text too. */
const SURE_DESPITE_APPEAL = 0.95;

/** Texts whose wording or whose box says that they are none of the article's. */
export function isForeign({ context, text }: Candidate, index: number, structure: Structure, chance: number): boolean {
  if (structure.phrases[index]! & FOREIGN_PHRASES) return true;
  if (text.length < LONGEST_APPEAL && (chance < SURE_DESPITE_APPEAL || text.includes('@'))) {
    const folded = structure.folded[index]!;
    if (APPEALS.some((appeal) => folded.includes(appeal))) return true;
  }
  const way = structure.place(context).signals;
  const names = way | context.own;
  if (names & SIGNAL.comment) return true;
  if (names & SIGNAL.consent && chance < SURE_OF_TEXT.consent) return true;
  if (chance >= (HEADINGS.has(context.name) ? SURE_OF_TEXT.heading : SURE_OF_TEXT.other)) return false;
  if (names & SIGNAL.ad) return true;
  return (way & SIGNAL.teaser) !== 0 && !(context.own & SIGNAL.lead) && index > structure.first + FIRST_TEXTS;
}
