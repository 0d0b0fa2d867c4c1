// Institutions, clubs and streets by their first or last word. Pure.
import { startsUpper } from '../../../text/characters';
import type { Token } from '../../../text/types';
import { lexis } from '../lexis';
import { MARK, type Marks } from '../marks';
import { firstNameGender, mayBeAdjective, roleOf } from '../words';
import { type Name, nameOf } from './name';

/** Abbreviations that begin the name of a club or university: "FC Carl Zeiss Jena", "TU Berlin". */
const PREFIX = /^(?:FC|SV|TSV|FSV|VfB|VfL|VfR|TSG|SC|SpVgg|TuS|AS|AC|BC|HSG|TU|FH|FU|HU|PH|Uni|OLG|LG|VG|OVG|LKA)$/u;
const LONGEST_PREFIX = 5;
const ROAD = /(?:Straße|Strasse|Platz|Allee|Gasse|Ufer|Damm|Chaussee|Brücke|Tor|See|Wald|Berg|Tal)s?$/u;

/** Names told by their first or last word: clubs, universities, courts; "Neuendorfer Straße". */
export function prefixed(tokens: readonly Token[], marks: Marks): Name[] {
  const found: Name[] = [];
  for (let index = 0; index + 1 < tokens.length; index++) {
    if (!(marks[index]! & marks[index + 1]! & MARK.capital)) continue;
    const { norm, end } = tokens[index]!;
    const next = tokens[index + 1]!;
    if (next.begin - end > 1) continue;
    if (
      norm.length <= LONGEST_PREFIX &&
      !(marks[index]! & MARK.article) &&
      PREFIX.test(norm) &&
      !(marks[index + 1]! & MARK.never)
    ) {
      let last = index + 2;
      // "FC Carl Zeiss Jena", "FC Schalke 04".
      while (
        last < index + 4 &&
        tokens[last]?.kind === 'word' &&
        firstNameGender(tokens[last - 1]!.norm) !== undefined &&
        startsUpper(tokens[last]!.norm)
      )
        last++;
      if (
        last === index + 3 &&
        tokens[last]?.kind === 'word' &&
        startsUpper(tokens[last]!.norm) &&
        !roleOf(tokens[last]!.norm)
      )
        last++;
      if (tokens[last]?.kind === 'number' && tokens[last]!.norm.length === 2) last++;
      const one = tokens[index - 1]?.norm === '.' && tokens[index - 2]?.norm === '1' ? index - 2 : index;
      found.push(nameOf(one, last, 'ORG'));
      index = last - 1;
    } else if (
      next.norm.length < 10 &&
      (norm.endsWith('er') || norm.endsWith('sche') || norm.endsWith('schen')) &&
      ROAD.test(next.norm) &&
      !(marks[index]! & (MARK.never | MARK.role))
    ) {
      let last = index + 2;
      if (tokens[last]?.kind === 'number' && /Straße|Strasse|Allee|Platz|Gasse/u.test(next.norm)) last++;
      found.push(nameOf(index, last, 'LOC'));
      index = last - 1;
    }
  }
  return found;
}

/** Institutions that are named by the town they sit in. */
const SEATED =
  /(?:gericht|gerichtshof|universität|hochschule|akademie|anwaltschaft|polizei|präsidium|regierung|diözese|bistum|klinikum|krankenhaus|verbraucherzentrale|landesbetrieb|theater|museum|galerie|schauspielhaus|oper|philharmonie|bibliothek|orchester|messe|feuerwehr|handelskammer|handwerkskammer|sparkasse|kripo|amt|stadtwerke|verkehrsbetriebe|schule|gymnasium|zentralstelle|direktion)(?:s|es)?$/iu;

const FIELD =
  /^(?:\p{L}+-)?(?:Institut|Gesellschaft|Amt|Bundesamt|Landesamt|Verein|Stiftung|Verband|Bund|Zentrum|Agentur|Bundesanstalt|Bundesagentur|Akademie|Kommission|Ministerium|Bundesministerium|Behörde|Büro|Organisation|Initiative|Bündnis|Allianz|Bundesinstitut|Bundesstelle|Komitee)(?:s|es)?$/u;
const OF_WHOM =
  /^(?:Bund|Verband|Bundesverband|Zentralverband|Dachverband|Landesverband|Vereinigung|Bundesvereinigung|Arbeitsgemeinschaft|Zentralrat)(?:e?s)?$/u;

/** Token after the field of an institution: adjectives and a noun, twice with "und" or a comma ("für Natur und Umwelt"); -1 if there is none. */
function fieldEnd(tokens: readonly Token[], from: number): number {
  let last = from;
  for (let part = 0; part < 3; part++) {
    let at = last;
    if (part > 0) {
      if (tokens[at]?.norm !== 'und') break;
      at++;
    }
    let adjectives = 0;
    while (
      adjectives < 2 &&
      tokens[at]?.kind === 'word' &&
      mayBeAdjective(tokens[at]!.norm.toLowerCase()) &&
      startsUpper(tokens[at + 1]?.norm ?? '')
    ) {
      at++;
      adjectives++;
    }
    const noun = tokens[at];
    if (noun?.kind !== 'word' || !startsUpper(noun.norm) || lexis().neverNames.has(noun.norm)) break;
    // "für Mess- und Eichwesen": the first part is cut.
    last = at + 1;
  }
  return last > from && !tokens[last - 1]!.norm.endsWith('-') ? last : -1;
}

/** Where an institution may sit, by the first token. */
function placesOf(tagged: readonly Name[], listedNames: readonly Name[]): Map<number, Name> {
  const placeAt = new Map<number, Name>();
  for (const names of [tagged, listedNames])
    for (const name of names)
      if (name.kind === 'LOC' || (!name.entry && name.last - name.first === 1)) placeAt.set(name.first, name);
  return placeAt;
}

/** "Amtsgericht Soest", "Universität Jena", "Gesellschaft für Freiheitsrechte": an institution's noun with what names it. */
export function institutions(
  tokens: readonly Token[],
  marks: Marks,
  tagged: readonly Name[],
  listedNames: readonly Name[],
): Name[] {
  let placeAt: Map<number, Name> | undefined;
  const found: Name[] = [];
  for (let first = 0; first + 1 < tokens.length; first++) {
    if (!(marks[first]! & MARK.organisation)) continue;
    const { norm, end } = tokens[first]!;
    if (norm.endsWith('n')) continue;
    const next = tokens[first + 1]!;
    if (next.begin - end > 1) continue;
    let place: Name | undefined;
    if (SEATED.test(norm)) {
      placeAt ??= placesOf(tagged, listedNames);
      place = placeAt.get(first + 1);
    }
    if (place) {
      found.push(nameOf(first, place.last, 'ORG'));
      first = place.last - 1;
    } else if (
      (next.norm === 'für' && FIELD.test(norm)) ||
      ((next.norm === 'der' || next.norm === 'des') && OF_WHOM.test(norm))
    ) {
      const last = fieldEnd(tokens, first + 2);
      if (last < 0) continue;
      found.push(nameOf(first, last, 'ORG'));
      first = last - 1;
    }
  }
  return found;
}

/** "das Internationale Auschwitz-Komitee", "das Oberste Gericht": an adjective with a capital inside a sentence belongs to the name. */
export function adjectival(tokens: readonly Token[], marks: Marks): Name[] {
  const found: Name[] = [];
  for (let head = 2; head < tokens.length; head++) {
    if (!(marks[head]! & MARK.organisation) || !(marks[head - 1]! & MARK.capital)) continue;
    let first = head;
    while (first > 1 && marks[first - 1]! & MARK.capital && ADJECTIVE.test(tokens[first - 1]!.norm)) first--;
    if (first < head && marks[first - 1]! & MARK.article) found.push(nameOf(first, head + 1, 'ORG'));
  }
  return found;
}

const ADJECTIVE =
  /^\p{Lu}\p{L}*(?:sch|lich|al|ell|ig|iv|ial|vereint|oberst|höchst)e[nrsm]?$|^(?:Oberst|Höchst|Vereint)e[nrsm]?$/u;
