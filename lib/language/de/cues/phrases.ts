// German prepositions, adverbs and fixed phrases that attribute or hedge. Pure.
import type { Act, Medium } from '../../../model';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** Prepositions whose phrase names the source, before it. */
export const SOURCE_PREPOSITIONS = set('laut lt gemäß zufolge seitens');
/** Adverbs that say that something is not certain and name nobody. */
export const HEARSAY_ADVERBS: ReadonlyMap<string, number> = new Map([
  ['angeblich', 0.6],
  ['offenbar', 0.55],
  ['mutmaßlich', 0.45],
  ['vorgeblich', 0.5],
  ['anscheinend', 0.45],
  ['gerüchteweise', 0.6],
  ['wohl', 0],
]);

/**
 * "zeigte sich überzeugt": verb, reflexive, predicate. Predicates by medium; the verbs are zeigen, äußern, geben, erklären, sein.
 */
export const STANCE_ADJECTIVES: ReadonlyMap<string, { medium: Medium; act: Act; strength: number }> = new Map(
  (
    [
      [
        'speechOrThought',
        'says',
        0.8,
        'überzeugt sicher zuversichtlich optimistisch pessimistisch skeptisch besorgt beunruhigt enttäuscht erfreut erleichtert zufrieden unzufrieden entsetzt bestürzt betroffen empört verärgert verwundert überrascht erstaunt schockiert erschüttert dankbar stolz gewiss kritisch alarmiert irritiert entschlossen einig offen',
      ],
      ['speech', 'announces', 0.8, 'bekannt'],
      ['speech', 'promises', 0.8, 'bereit'],
      ['speech', 'warns', 0.7, 'alarmiert'],
    ] as const
  ).flatMap(([medium, act, strength, words]) =>
    words.split(' ').map((word) => [word, { medium, act, strength }] as const),
  ),
);
export const STANCE_VERBS = set('zeigen äußern geben erklären sein werden reagieren');

/** Verb and noun that together report: "erhebt schwere Vorwürfe", "ist der Meinung", "gab zu Protokoll", "macht deutlich". */
export const LIGHT_VERBS: ReadonlyMap<string, { nouns: ReadonlySet<string>; medium: Medium; act: Act }> = new Map([
  [
    'erheben',
    {
      nouns: set('vorwurf vorwürfe vorwürfen anschuldigung anschuldigungen anklage einspruch klage'),
      medium: 'speech',
      act: 'accuses',
    },
  ],
  [
    'sein',
    {
      nouns: set('meinung ansicht auffassung überzeugung rede sicher überzeugt bewusst dafür dagegen'),
      medium: 'speechOrThought',
      act: 'says',
    },
  ],
  [
    'vertreten',
    { nouns: set('meinung ansicht auffassung these standpunkt position'), medium: 'speechOrThought', act: 'says' },
  ],
  ['geben', { nouns: set('protokoll bedenken verstehen bekannt versprechen garantie'), medium: 'speech', act: 'says' }],
  ['bringen', { nouns: set('ausdruck spiel'), medium: 'speech', act: 'says' }],
  ['machen', { nouns: set('vorwurf vorwürfe deutlich klar geltend bewusst vorschlag'), medium: 'speech', act: 'says' }],
  [
    'stellen',
    {
      nouns: set('aussicht frage forderung forderungen these theorie abrede klar fest'),
      medium: 'speech',
      act: 'says',
    },
  ],
  [
    'äußern',
    {
      nouns: set(
        'vermutung verdacht sorge hoffnung kritik befürchtung ansicht meinung zweifel bedenken wunsch erwartung überzeugung verständnis',
      ),
      medium: 'speech',
      act: 'says',
    },
  ],
  [
    'kommen',
    {
      nouns: set('schluss ergebnis erkenntnis überzeugung ansicht auffassung fazit einschätzung'),
      medium: 'speechOrThought',
      act: 'says',
    },
  ],
  [
    'gelangen',
    {
      nouns: set('schluss ergebnis erkenntnis überzeugung ansicht auffassung'),
      medium: 'speechOrThought',
      act: 'says',
    },
  ],
  ['ziehen', { nouns: set('schluss fazit bilanz schlussfolgerung erwägung'), medium: 'speech', act: 'says' }],
  ['sprechen', { nouns: set('warnung'), medium: 'speech', act: 'says' }],
  ['üben', { nouns: set('kritik'), medium: 'speech', act: 'accuses' }],
  ['legen', { nouns: set('wert beschwerde protest einspruch'), medium: 'speech', act: 'says' }],
  ['wagen', { nouns: set('prognose'), medium: 'speech', act: 'says' }],
  ['aufstellen', { nouns: set('behauptung these theorie forderung'), medium: 'speech', act: 'says' }],
  ['ausgehen', { nouns: set('annahme'), medium: 'speechOrThought', act: 'says' }],
  ['fassen', { nouns: set('beschluss'), medium: 'speech', act: 'announces' }],
  ['nehmen', { nouns: set('stellung'), medium: 'speech', act: 'says' }],
  ['treten', { nouns: set('worten'), medium: 'speech', act: 'says' }],
  ['begründen', { nouns: set('worten argument'), medium: 'speech', act: 'says' }],
  ['bekräftigen', { nouns: set('forderung vorwurf ansicht'), medium: 'speech', act: 'says' }],
  ['erneuern', { nouns: set('forderung vorwurf kritik'), medium: 'speech', act: 'demands' }],
  ['erwecken', { nouns: set('eindruck'), medium: 'speech', act: 'says' }],
  ['ausdrücken', { nouns: set('hoffnung sorge bedauern'), medium: 'speech', act: 'says' }],
  ['teilen', { nouns: set('meinung ansicht auffassung einschätzung sorge'), medium: 'speechOrThought', act: 'says' }],
  ['hegen', { nouns: set('hoffnung verdacht zweifel'), medium: 'thought', act: 'says' }],
  ['unterbreiten', { nouns: set('vorschlag angebot'), medium: 'speech', act: 'demands' }],
]);
