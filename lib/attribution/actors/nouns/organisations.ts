// Organisations by their noun, and bodies that speak: "das Ministerium", "die Stadt". Pure.
import { startsUpper } from '../../../text/characters';
import { blank, type Draft, isDefinite } from '../drafts';
import { lexis } from '../lexis';
import { MARK } from '../marks';
import { isSource, isSubject } from '../position';
import { organisationBase, organisationNoun } from '../words';
import { baseWords } from './base-words';
import type { Place } from './place';
import { tells } from './voices';

/** "Die Stadt verweist auf …", "die Verteidigung plädierte": where they speak they stand for those who act for them. */
export function body({ doc, marks }: Place, first: number, index: number): Draft | null {
  const { tokens } = doc;
  const opening = tokens[first]!.norm;
  if (!isDefinite(opening)) return null;
  const speaking = isSubject(doc, first) && tells(tokens, marks, first, index);
  if (!speaking && !isSource(doc, marks, first, index + 1)) return null;
  const draft = blank(first, index + 1, 'role', 'organisation');
  draft.gender = /(?:kreis|team)$/u.test(tokens[index]!.norm) ? 'm' : 'f';
  draft.name = baseWords(tokens, first, index, draft.gender);
  draft.definite = true;
  return draft;
}

/** An organisation by its noun (marked MARK.organisation). */
export function organisation(
  { doc: { tokens }, marks }: Place,
  first: number,
  index: number,
  state: string | null,
): Draft | null {
  const { norm } = tokens[index]!;
  const opening = tokens[first]!.norm;
  const next = tokens[index + 1];
  const medium = (marks[index]! & MARK.medium) !== 0;
  // "die Zeitung „Le Monde“": the name follows.
  if (medium && (next?.kind === 'quote' || startsUpper(next?.norm ?? ''))) return null;
  // "liegt dieser Zeitung vor": the one that the reader holds, not one named in it.
  if (medium && /^diese[rsmn]?$/iu.test(opening) && lexis().mediaNouns.has(norm)) return null;
  const articled = (marks[first]! & MARK.article) !== 0;
  const definite = articled && isDefinite(opening);
  if (norm.length < 3 || (articled && !definite)) return null;
  if (!definite && (norm.length < 6 || MANY.test(opening))) return null;
  if (definite && /^(?:den|die)$/iu.test(opening) && /unternehmen$/iu.test(norm)) return null;
  for (let word = first; word < index; word++) if (WHOLE.test(tokens[word]!.norm)) return null;
  const before = tokens[first - 1]?.norm ?? '';
  const contracted = isContracted(before);
  // "schickten Rettungsteams": a plural.
  if (!articled && !contracted && organisationBase(norm) !== norm) return null;
  const gender = organisationNoun(norm)!;
  const draft = blank(first, index + 1, 'role', 'organisation');
  // "das im MDAX notierte Unternehmen": the article stands further to the left.
  const attributed = first < index && !articled && ATTRIBUTE.test(opening);
  draft.name = baseWords(tokens, attributed ? index : first, index, gender);
  if (gender === 'p') draft.plural = true;
  else draft.gender = gender;
  draft.definite = attributed || definite || contracted;
  draft.nationality = state ?? '';
  if (HOUSE.test(norm)) {
    if (WHERE.test(before)) draft.bystander = 'place';
    else if (VAGUE.test(norm) && !tells(tokens, marks, first, index)) draft.bystander = 'people';
  }
  return draft;
}

/** "im Landratsamt", "zur Schule", "in der Botschaft": where, not who. */
const HOUSE =
  /(?:schule|universität|klinik|klinikum|haus|zentrum|büro|werk|kirche|gemeinde|botschaft|gericht|amt|akademie|institut|archiv|wache|club|klub|bank|kasse|zentrale|präsidium|museum|theater|zoo|tierpark|hotel|verlag|oper|versammlung|konferenz|bewegung|verbund|gesellschaft|kommando)(?:s|es)?$/iu;

const WHERE = /^(?:in|im|ins|am|an|auf|vor|neben|zum|zur)$/iu;

const ATTRIBUTE = /^(?:börsen)?(?:notierte|gelistete|ansässige|beheimatete|gegründete|geführte|betriebene)[nrs]?$/u;

/** Houses and movements: rarely those who act. */
const VAGUE = /(?:museum|theater|zoo|tierpark|hotel|verlag|oper|bewegung|verbund|botschaft|gesellschaft)s?$/iu;

/** "die ganze Gesellschaft", "die eigene Partei": none that has a name. */
const WHOLE = /^(?:ganz|gesamt|eigen|größt|einzig|letzt|kleinst|meist|jed|jeweilig|wichtigst)e[nrsm]?$/u;

/** "viele Unternehmen": no organisation that one could name. */
const MANY =
  /^(?:viele|einige|mehrere|zahlreiche|andere|alle|beide|manche|solche|weitere|verschiedene|wenige|einzelne|keine|deren|dessen|eigene|große|kleine|ausländische|private|öffentliche)[nrs]?$/iu;

const isContracted = (word: string): boolean => /^(?:vom|beim|zum|zur|am|im)$/iu.test(word);
