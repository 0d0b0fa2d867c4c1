// The door of the actor layer. Pure.
import { COMMON_NOUN_ORGANISATIONS } from '../../language/de/lists/organisations';
import type { TextDocument, TextSpan } from '../../text/types';
import type { Cluster } from './cluster';
import { collect } from './collect';
import { complement } from './complement';
import type { Draft } from './drafts';
import { collectEnglish } from './english/collect';
import { englishNames } from './english/names';
import { firstPersons } from './english/quotations';
import { nameEnd } from './english/runs';
import { link } from './link';
import { marksOf } from './marks';
import { type Name, namesOf } from './names';
import { sortedBy } from './order';
import { resolvePronouns } from './pronouns';
import { sentenceNumbers } from './sentences';
import type { ActorContext, DocumentActor, FoundActors, NameMention } from './types';

export { actorAt, resolveSpeaker } from './speaker';

/**
 * Finds names and gathers mentions into actors. Linear in the text, throws on no input.
 * Wrong merges are worse than missing ones: what is doubtful stays apart.
 */
export function findActors(doc: TextDocument, context: ActorContext): FoundActors {
  const english = context.language === 'en';
  const marks = english ? null : marksOf(doc);
  const sentences = sentenceNumbers(doc);
  const names = marks ? namesOf(doc, marks, context) : englishNames(doc);
  const clusters = link(marks ? collect(doc, marks, names, sentences) : collectEnglish(doc, names, sentences), doc);
  const pronouns = resolvePronouns(doc, clusters, marks, sentences);
  if (english) pronouns.push(...firstPersons(doc, clusters, sentences));
  for (const { cluster, draft } of pronouns) cluster.drafts.push(draft);
  const { tokens } = doc;
  const mentions: NameMention[] = [];
  for (const name of names) {
    if (isCommonNoun(doc, name)) continue;
    const end = tokens[name.last - 1]!;
    mentions.push({ begin: tokens[name.first]!.begin, end: english ? nameEnd(end) : end.end, kind: name.kind });
  }
  return {
    doc,
    context,
    names: mentions,
    actors: clusters.filter(isActor).map((cluster, number) => toActor(doc, cluster, number)),
  };
}

/** Roles and people must be mentioned again to be actors; what is named as a place only is none. */
function isActor({ provisional, drafts }: Cluster): boolean {
  let places = true;
  let bystanders = true;
  for (const { bystander, form } of drafts) {
    if (form === 'pronoun') continue;
    places &&= bystander === 'place';
    bystanders &&= bystander !== '';
  }
  return !places && (drafts.length > 1 || (!provisional && !bystanders));
}

const commonNouns = new Set(COMMON_NOUN_ORGANISATIONS);
const isCommonNoun = ({ tokens }: TextDocument, { first, last, entry }: Name): boolean =>
  entry !== undefined && last - first === 1 && commonNouns.has(tokens[first]!.norm);

const spanOf = ({ tokens }: TextDocument, { first, last, skip }: Draft): TextSpan => [
  tokens[first]!.begin + skip,
  tokens[last - 1]!.end,
];

/** What an actor is called: "Anna Berg", "Sprecher von Terranord", "Gutachten der Hochschule". */
function nameOf(doc: TextDocument, { kind, name, role, drafts }: Cluster): string {
  if (name.length > 0 && kind !== 'document') return name.join(' ');
  const noun = name.join(' ') || role;
  if (!noun) return doc.tokens[drafts[0]!.last - 1]!.norm;
  for (const { first, last, form } of drafts) {
    const whose = form === 'role' ? complement(doc, first, last, kind) : '';
    if (whose) return `${noun} ${whose}`;
  }
  return noun;
}

function toActor(doc: TextDocument, cluster: Cluster, number: number): DocumentActor {
  const mentions = cluster.drafts.map((draft) => ({ span: spanOf(doc, draft), form: draft.form }));
  sortedBy(mentions, ({ span }) => span[0]);
  const actor: DocumentActor = {
    id: `a${number}`,
    name: nameOf(doc, cluster),
    kind: cluster.kind,
    gender: cluster.gender,
    plural: cluster.plural,
    mentions,
  };
  if (cluster.role && cluster.name.length > 0) actor.role = cluster.role;
  // "Sprecherin des Ministeriums" says it already.
  if (cluster.affiliation && !actor.name.includes(cluster.affiliation)) actor.affiliation = cluster.affiliation;
  return actor;
}
