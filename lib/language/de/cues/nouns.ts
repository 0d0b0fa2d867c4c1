// German nouns of saying and of sources, collected for this project. Pure.
import type { Act, Medium } from '../../../model';
import type { NounCue } from './types';

type Group = readonly [medium: Medium, act: Act, strength: number, lemmas: string];

/** Nouns that a dass-clause, an infinitive, a verb-second clause or a colon can unfold. */
const SPEECH_NOUNS: readonly Group[] = [
  [
    'speech',
    'says',
    0.8,
    'aussage äußerung behauptung bemerkung feststellung erklärung stellungnahme darstellung auskunft einlassung these argument begründung hinweis wort mahnung anspielung einwand prognose vorhersage voraussage schätzung einschätzung beteuerung these klarstellung ausführung schlussfolgerung fazit antwort formulierung',
  ],
  ['speech', 'confirms', 0.8, 'bestätigung geständnis eingeständnis zugeständnis bekenntnis'],
  [
    'speech',
    'accuses',
    0.85,
    'vorwurf anschuldigung beschuldigung anklage kritik unterstellung vorhaltung verdacht klage beschwerde',
  ],
  ['speech', 'announces', 0.8, 'ankündigung bekanntgabe mitteilung verkündung bekanntmachung'],
  [
    'speech',
    'demands',
    0.75,
    'forderung aufforderung appell aufruf bitte verlangen vorschlag empfehlung rat anregung antrag plädoyer mahnung befehl anweisung weisung ultimatum',
  ],
  ['speech', 'warns', 0.85, 'warnung drohung'],
  ['speech', 'promises', 0.8, 'versprechen zusage zusicherung versicherung garantie angebot'],
  ['speech', 'denies', 0.8, 'dementi zurückweisung'],
  ['speech', 'asks', 0.6, 'frage anfrage'],
  ['speechOrThought', 'doubts', 0.7, 'zweifel bedenken skepsis'],
  [
    'speechOrThought',
    'says',
    0.7,
    'meinung ansicht auffassung überzeugung sicht einschätzung annahme vermutung befürchtung hoffnung erwartung glaube theorie standpunkt sorge angst spekulation hypothese eindruck',
  ],
  [
    'speechOrWriting',
    'says',
    0.75,
    'bericht meldung gerücht nachricht information angabe medienbericht zeitungsbericht pressebericht agenturmeldung pressemitteilung erkenntnis ergebnis befund',
  ],
];

/** Nouns that name a source after "nach", "laut", "zufolge", "aus Sicht" or in "heißt es in …". */
export const SOURCE_NOUNS: ReadonlySet<string> = new Set(
  `angabe angaben ansicht ansichten auffassung aussage aussagen bericht berichte berichten meinung einschätzung einschätzungen überzeugung darstellung
  information informationen auskunft auskünfte erkenntnis erkenntnisse erkenntnissen schätzung schätzungen meldung meldungen mitteilung mitteilungen
  äußerung äußerungen worten worte sicht verlautbarung verlautbarungen medienbericht medienberichte medienberichten zeitungsbericht zeitungsberichte
  zeitungsberichten pressebericht presseberichten presseberichte agenturmeldung agenturmeldungen agenturberichten pressemitteilung pressemeldung
  pressemeldungen presseangaben polizeiangaben polizeibericht behördenangaben regierungsangaben militärangaben herstellerangaben firmenangaben
  unternehmensangaben veranstalterangaben expertenangaben medienangaben krankenhausangaben klinikangaben zeugenaussagen zeugenangaben
  augenzeugenberichten augenzeugenangaben studie studien untersuchung untersuchungen umfrage umfragen gutachten prognose prognosen
  statistik statistiken hochrechnung hochrechnungen zählung berechnungen berechnung analyse urteil vernehmen hörensagen erklärung
  recherchen befragung regierungskreisen kreisen parteikreisen sicherheitskreisen koalitionskreisen diplomatenkreisen branchenkreisen
  bekunden beobachtung beobachtungen behauptungen vermutungen stellungnahme presseinformation lesart aktenlage ermittlungen
  justizangaben parteiangaben rettungskräften feuerwehrangaben insiderinformationen vorwurf anklage anklageschrift verordnung statistischen`
    .split(/\s+/u)
    .filter(Boolean),
);

/** After "nach": nouns that make the phrase a source even without a name ("nach Angaben der Polizei"). The rest after "nach" may be time. */
export const SOURCE_OPINION: ReadonlySet<string> = new Set(
  `angabe angaben ansicht ansichten auffassung aussage aussagen meinung einschätzung einschätzungen überzeugung darstellung darstellungen information
  informationen auskunft erkenntnis erkenntnissen schätzung schätzungen meldung meldungen mitteilung äußerungen worten verlautbarungen
  medienberichten medienbericht zeitungsberichten presseberichten presseangaben polizeiangaben behördenangaben regierungsangaben militärangaben
  unternehmensangaben firmenangaben medienangaben zeugenaussagen augenzeugenberichten berichten bericht vernehmen bekunden lesart
  vorstellung vorstellungen agenturmeldungen agenturberichten studie umfrage untersuchung untersuchungen prognose planungen analyse prognosen gutachten berechnungen
  herstellerangaben veranstalterangaben krankenhausangaben klinikangaben zeugenangaben augenzeugenangaben recherchen beobachtungen parteiangaben
  erfahrung_ behauptungen dafürhalten befund hochrechnungen hochrechnung ermittlungen vorhersage vorhersagen auskünften erhebung erhebungen dokumenten quellen kenntnisstand pressemitteilung erklärung erklärungen insiderinformationen statistik feststellung feststellungen vermutungen
  stellungnahme studien umfragen veröffentlichung erfahrungen grundgesetz verfassung willen wunsch plänen idee vorschlag auslegung definition verständnis`
    .split(/\s+/u)
    .filter(Boolean),
);

const build = (): Map<string, NounCue> => {
  const cues = new Map<string, NounCue>();
  for (const [medium, act, strength, lemmas] of SPEECH_NOUNS)
    for (const lemma of lemmas.split(' ')) if (!cues.has(lemma)) cues.set(lemma, { lemma, medium, act, strength });
  return cues;
};

const NOUNS = build();
/** Endings that news German puts on these nouns. */
const ENDINGS = ['', 'en', 'n', 'e', 's', 'es', 'er', 'ern'];

/**
 * The noun cue that a lower-case form belongs to, compounds by their last part ("Medienbericht", "Korruptionsvorwürfe").
 */
export function nounCue(lower: string): NounCue | undefined {
  for (const ending of ENDINGS) {
    if (!lower.endsWith(ending)) continue;
    const stem = lower.slice(0, lower.length - ending.length);
    const found = NOUNS.get(stem) ?? NOUNS.get(UMLAUTS.get(stem) ?? '');
    if (found) return found;
  }
  for (const [tail, lemma] of TAILS)
    if (lower.length > tail.length + 3 && lower.endsWith(tail)) return NOUNS.get(lemma);
  return undefined;
}

/** Plurals with another vowel. */
const UMLAUTS = new Map([
  ['vorwürf', 'vorwurf'],
  ['vorschläg', 'vorschlag'],
  ['ratschläg', 'rat'],
  ['anträg', 'antrag'],
  ['auskünft', 'auskunft'],
  ['ängst', 'angst'],
  ['eindrück', 'eindruck'],
  ['aufruf', 'aufruf'],
]);

/** Last parts of compounds, longest first. */
const TAILS: readonly (readonly [string, string])[] = [
  ['vorwürfe', 'vorwurf'],
  ['vorwürfen', 'vorwurf'],
  ['vorwurf', 'vorwurf'],
  ['bericht', 'bericht'],
  ['berichte', 'bericht'],
  ['berichten', 'bericht'],
  ['meldung', 'meldung'],
  ['meldungen', 'meldung'],
  ['mitteilung', 'mitteilung'],
  ['aussage', 'aussage'],
  ['aussagen', 'aussage'],
  ['forderung', 'forderung'],
  ['drohung', 'drohung'],
  ['warnung', 'warnung'],
  ['prognose', 'prognose'],
  ['verdacht', 'verdacht'],
  ['versprechen', 'versprechen'],
  ['these', 'these'],
];
