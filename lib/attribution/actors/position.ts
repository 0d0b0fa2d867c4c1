// Where a phrase stands: is it the subject, is it the source of what is said? Cheap, by neighbours only. Pure.
import { startsUpper } from '../../text/characters';
import type { TextDocument, Token } from '../../text/types';
import { MARK, type Marks } from './marks';

const SOURCE_BEFORE = new Set('laut nach gemäß zufolge von aus auf durch bei seitens gegenüber'.split(' '));
const SOURCE_NOUN =
  /^(?:Angaben?|Aussagen?|Auskunft|Ansicht|Auffassung|Berufung|Bericht|Berichten|Darstellung|Einschätzung|Erkenntnissen|Informationen|Kreisen|Meinung|Schilderungen?|Überzeugung|Verweis|Worten)$/u;
/** True if one of the words near the phrase is a verb of saying. */
export function speaks(marks: Marks, head: number): boolean {
  const end = Math.min(marks.length, head + 8);
  for (let index = Math.max(0, head - 6); index < end; index++) if (marks[index]! & MARK.saying) return true;
  return false;
}

/** True for a phrase that begins its sentence or follows the verb that stands second: no preposition, no noun before it. */
export function isSubject({ tokens }: TextDocument, first: number): boolean {
  const before = tokens[first - 1];
  if (!before || isBreak(before)) return true;
  if (before.kind === 'word' && !startsUpper(before.norm)) {
    if (
      /^(?:und|aber|doch|auch|dass|weil|wenn|während|obwohl|viele|einige|manche|mehrere|alle|zahlreiche|nun|sich)$/u.test(
        before.norm,
      )
    )
      return true;
    return finite(before.norm);
  }
  return /^(?:Auch|Viele|Einige|Manche|Mehrere|Zahlreiche|Dutzende|Hunderte|Tausende|Zehntausende|Hunderttausende|Selbst|Doch|Während|Dass|Weil|Wenn)$/u.test(
    before.norm,
  );
}

const isBreak = ({ norm, kind }: Token): boolean =>
  kind === 'quote' || (kind === 'punctuation' && /^[.!?:;–-]$/u.test(norm));

/** Looks like a finite verb by its ending. Prepositions and participles in "-t" are told apart by a list. */
const finite = (word: string): boolean =>
  word.length > 2 &&
  /(?:t|te|ten|en|ar|ab|ing|ieß|ief|ies|ach|am)$/u.test(word) &&
  !/^(?:mit|seit|gegen|neben|zwischen|wegen|unter|nicht|statt|samt|unweit|laut|nach|von|den|einen|keinen|ihren|seinen|im|am|zum|vom|beim|anstatt|mitten|oben|unten|hinten|außen|innen)$/u.test(
    word,
  );

/** True if a source marker stands around the phrase: "laut Experten", "nach Angaben von Anwohnern", "einer Studie … zufolge". */
export function isSource({ tokens }: TextDocument, marks: Marks, first: number, last: number): boolean {
  const one = tokens[first - 1]?.norm ?? '';
  const two = tokens[first - 2]?.norm ?? '';
  if (startsUpper(one) && SOURCE_NOUN.test(one)) return true;
  const lower = one.toLowerCase();
  if (lower === 'laut' || lower === 'gemäß') return true;
  if (SOURCE_BEFORE.has(lower) && SOURCE_NOUN.test(two)) return true;
  if ((lower === 'aus' || lower === 'in' || lower === 'von') && speaks(marks, first)) return true;
  if ((one === 'auf' || one === 'Auf') && /^(?:beruf|bezieh|stütz)/u.test(tokens[first - 3]?.norm ?? '')) return true;
  for (let index = last; index < Math.min(tokens.length, last + 8); index++) {
    const { norm } = tokens[index]!;
    if (norm === 'zufolge' || norm === 'nach' || norm === 'gemäß') return index - last < 1 || norm === 'zufolge';
    if (norm.length === 1 && '.,;:!?'.includes(norm)) break;
  }
  return false;
}
