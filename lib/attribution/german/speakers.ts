// Which noun phrases can speak: people, bodies, papers; not abstract things. Pure.
import type { NounPhrase } from '../../language/de/phrases';
import { nounCueOf, WORD, type Word } from '../../language/de/words';
import type { GermanContext } from './context';

/** Nouns in -ung, -schaft … that are bodies of people all the same, by their last part. */
const BODIES =
  'regierung führung zeitung leitung verwaltung vereinigung stiftung abteilung behörde gesellschaft gewerkschaft staatsanwaltschaft anwaltschaft mannschaft genossenschaft bürgerschaft wirtschaft botschaft belegschaft opposition kommission fraktion koalition delegation organisation redaktion institution station union direktion partei polizei kanzlei universität gendarmerie klinik republik akademie armee familie innung versammlung vertretung ortung feuerwehr bundeswehr ministerium gremium präsidium kollegium konsulat zentrale presse bank liga kirche stadt gemeinde kammer schule justiz initiative bewegung bundesanstalt anstalt agentur gruppe firma betreiber konzern studie umfrage untersuchung meldung mitteilung erklärung verordnung ordnung'.split(
    ' ',
  );
const ABSTRACT = ['ung', 'heit', 'keit', 'schaft', 'tion', 'tät', 'nis', 'tum', 'ismus', 'enz', 'anz', 'ing', 'ur'];

const SILENT_PRONOUNS = new Set(['es', 'das', 'dies', 'was', 'nichts', 'etwas', 'dieses']);

/** false for nouns that name an event, a quality or a thing: those underline or confirm nothing in the sense of saying. */
export function maySpeak({ words }: GermanContext, phrase: NounPhrase): boolean {
  const head = words[phrase.head]!;
  if (phrase.pronoun) return !SILENT_PRONOUNS.has(head.lower);
  if (phrase.name || !(head.bits & WORD.noun)) return true;
  // Many endings to try: once per form.
  let { speaks } = head;
  if (speaks === undefined) {
    speaks = nounSpeaks(head);
    head.speaks = speaks;
  }
  return speaks;
}

function nounSpeaks(head: Word): boolean {
  const { lower } = head;
  if (
    BODIES.some(
      (body) =>
        lower.endsWith(body) || lower.endsWith(`${body}en`) || lower.endsWith(`${body}n`) || lower.endsWith(`${body}s`),
    )
  )
    return true;
  if (nounCueOf(head)?.medium === 'speechOrWriting') return true;
  return !ABSTRACT.some(
    (tail) => lower.length > tail.length + 2 && (lower.endsWith(tail) || lower.endsWith(`${tail}en`)),
  );
}
