// Gathers drafts of all mentions that name somebody by name, role or kind, in text order. Pronouns come later. Pure.

import { startsUpper } from '../../text/characters';
import { uint8 } from '../../text/scratch';
import type { TextDocument, Token } from '../../text/types';
import { apposition } from './apposition';
import { categoryBefore } from './category';
import { type Draft, isArticle } from './drafts';
import { MARK, type Marks } from './marks';
import type { Name } from './names';
import { nounDraft } from './nouns';
import type { Place } from './nouns/place';
import { sortedBy } from './order';
import { organisationDraft, toldTo } from './organisation-draft';
import { personDraft } from './person-draft';
import { clubDraft, clubsByTown, placeDraft } from './place-draft';
import { preposed } from './preposed';
import { saying } from './saying';

/**
 * Drafts of names and nouns.
 *
 * @param sentences number of each token's sentence
 */
export function collect(doc: TextDocument, marks: Marks, names: readonly Name[], sentences: Int32Array): Draft[] {
  const drafts: Draft[] = [];
  const { tokens } = doc;
  const taken = uint8(tokens.length);
  const add = (draft: Draft): void => {
    draft.sentence = sentences[draft.first] ?? 0;
    for (let index = draft.first; index < draft.last; index++) taken[index] = 1;
    drafts.push(draft);
  };
  const nameAt = new Map<number, Name>();
  for (const name of names) {
    nameAt.set(name.first, name);
    for (let index = name.first; index < name.last; index++) taken[index] = 1;
  }
  const clubs = clubsByTown(doc, names);
  for (const name of names) {
    // "die Welt-Anti-Doping-Agentur Wada": the longer name takes it in.
    const next = name.kind === 'ORG' ? nameAt.get(name.last) : undefined;
    if (next?.kind === 'ORG' && categoryBefore(tokens, marks, next.first) === name.last - 1) continue;
    if (isProduct(tokens, name)) continue;
    // "der Republikaner Chuck Hagel": the person's phrase takes it in.
    if (
      name.entry?.list === 'party' &&
      nameAt.get(name.last)?.kind === 'PER' &&
      /(?:er|at)$/u.test(tokens[name.first]!.norm)
    )
      continue;
    if (isMember(tokens, name)) {
      taken.fill(0, name.first, name.last);
      continue;
    }
    const draft =
      name.kind === 'PER'
        ? personDraft(doc, marks, name)
        : name.kind === 'ORG'
          ? organisationDraft(doc, marks, name)
          : (clubDraft(doc, marks, name, clubs) ?? placeDraft(doc, name));
    if (!draft) continue;
    if (
      name.kind === 'PER' &&
      name.first > 0 &&
      marks[name.first - 1]! & MARK.capital &&
      FAMILY.test(tokens[name.first - 1]!.norm)
    ) {
      // "Die Familie Reiter": a group of that name.
      taken.fill(0, name.first, name.last);
      continue;
    }
    if (draft.kind === 'person') {
      apposition(doc, marks, draft, nameAt);
      preposed(doc, marks, draft, nameAt);
    }
    add(draft);
  }
  const place: Place = { doc, marks, sentences, nameAt };
  for (let index = 0; index < tokens.length; index++) {
    if (taken[index] || !(marks[index]! & MARK.noun)) continue;
    const draft = nounDraft(place, index);
    if (draft && !overlaps(taken, draft)) add(draft);
  }
  return sortedBy(drafts, ({ first }) => first);
}

const overlaps = (taken: Uint8Array, { first, last }: Draft): boolean => {
  for (let index = first; index < last; index++) if (taken[index]) return true;
  return false;
};

/** „Die „Spectrum“ stürzte ab“: a ship, a rocket, a work; unlisted names in quotation marks of whose sort nothing is said. */
function isProduct(tokens: readonly Token[], { first, last, kind, entry }: Name): boolean {
  if (kind !== 'ORG' || entry || tokens[first - 1]?.kind !== 'quote' || tokens[last]?.kind !== 'quote') return false;
  const before = tokens[first - 2];
  return before?.kind === 'word' && (isArticle(before.norm) || !startsUpper(before.norm)) && !toldTo(tokens, first);
}

/** "sagte der Republikaner", not "die Mehrheit der Republikaner": one of them. */
function isMember(tokens: readonly Token[], { first, entry }: Name): boolean {
  if (entry?.list !== 'party' || tokens[first]!.norm !== 'Republikaner') return false;
  const article = tokens[first - 1]?.norm ?? '';
  if (/^(?:den|dem|einen?|einem)$/iu.test(article)) return true;
  const before = tokens[first - 2];
  return /^der$/iu.test(article) && (before?.kind !== 'word' || saying(before.norm));
}

/** "Familie Reiter" is none of them. */
const FAMILY = /^(?:Familie|Ehepaar|Eheleute|Geschwister|Brüder|Brüdern|Gebrüder|Schwestern)$/u;
