// German reporting verbs, collected for this project from grammar and news style. Pure.
// One group per medium, act, strength and frames (letters as in ./types); "lemma+prep" names prepositions of content.
import type { Act, Medium } from '../../../model';
import type { Frames, VerbCue } from './types';

type Group = readonly [medium: Medium, act: Act, strength: number, frames: Frames, lemmas: string];

const GROUPS: readonly Group[] = [
  // saying, plainly
  ['speech', 'says', 0.95, 'cqp', 'sagen+zu erzählen+von äußern+zu meinen erwähnen'],
  [
    'speech',
    'says',
    0.9,
    'cq',
    'antworten erwidern entgegnen replizieren kontern parieren zurückgeben einwerfen dazwischenrufen',
  ],
  [
    'speech',
    'says',
    0.9,
    'cq',
    'hinzufügen hinzusetzen ergänzen nachschieben anfügen anmerken bemerken einflechten nachlegen weiterreden fortfahren',
  ],
  ['speech', 'says', 0.9, 'cqa', 'betonen unterstreichen hervorheben herausstreichen bekräftigen'],
  [
    'speech',
    'says',
    0.9,
    'cqa',
    'erläutern ausführen darlegen schildern präzisieren verdeutlichen klarstellen klarmachen konkretisieren',
  ],
  ['speech', 'says', 0.9, 'cqz', 'sagen erklären angeben einräumen aussagen überlegen vereinbaren'],
  ['speech', 'says', 0.85, 'cqz', 'behaupten beteuern versichern schwören vorgeben geltendmachen'],
  [
    'speech',
    'says',
    0.8,
    'cq',
    'argumentieren+mit folgern schlussfolgern resümieren bilanzieren konstatieren summieren',
  ],
  ['speech', 'says', 0.8, 'cqz', 'begründen+mit rechtfertigen+mit'],
  [
    'speech',
    'says',
    0.85,
    'cqp',
    'sprechen+von reden+von berichten+von,über informieren+über unterrichten+über aufklären+über',
  ],
  [
    'speech',
    'says',
    0.8,
    'cq',
    'plaudern ausplaudern verraten preisgeben offenbaren enthüllen witzeln scherzen spotten frotzeln ulken höhnen lästern sticheln',
  ],
  [
    'speech',
    'says',
    0.85,
    'cq',
    'schwärmen jubeln frohlocken klagen jammern stöhnen seufzen murren maulen nörgeln poltern wettern toben schimpfen zürnen',
  ],
  [
    'speech',
    'says',
    0.85,
    'q',
    'rufen brüllen schreien skandieren flüstern raunen murmeln stammeln zischen schnauben grummeln brummen tönen rufen ausrufen zurufen grölen singen beten zitieren',
  ],
  ['speech', 'says', 0.85, 'cqa', 'kommentieren würdigen loben preisen rühmen begrüßen'],
  [
    'speech',
    'says',
    0.8,
    'cq',
    'sinnieren philosophieren orakeln unken prahlen brüsten räsonieren dozieren predigen referieren vortragen',
  ],
  ['speech', 'says', 0.8, 'cqa', 'prognostizieren vorhersagen voraussagen prophezeien weissagen vorausberechnen'],
  [
    'speech',
    'says',
    0.8,
    'cq',
    'aussagen bezeugen zeugen zusammenfassen wiederholen andeuten durchblicken einwenden entgegenhalten dagegenhalten nahelegen',
  ],
  ['speech', 'says', 0.75, 'cqp', 'hinweisen+auf verweisen+auf aufmerksammachen+auf erinnern+an'],
  [
    'speech',
    'says',
    0.75,
    'qap',
    'nennen bezeichnen beschreiben bewerten einstufen charakterisieren titulieren einordnen brandmarken qualifizieren apostrophieren abtun',
  ],
  ['speech', 'says', 0.6, 'cqp', 'plädieren+für,gegen aussprechen+für,gegen eintreten+für werben+für stimmen'],
  ['speech', 'says', 0.6, 'cq', 'angeben antun kundtun vermelden verlautbaren verlauten'],
  // announcing, making public
  [
    'speechOrWriting',
    'announces',
    0.9,
    'cqa',
    'mitteilen bekanntgeben bekanntmachen verkünden verkündigen kundgeben vermelden veröffentlichen',
  ],
  ['speech', 'announces', 0.9, 'czqa', 'ankündigen anmelden'],
  [
    'speech',
    'announces',
    0.6,
    'cz',
    'beschließen entscheiden vereinbaren verfügen festlegen anordnen bestimmen verabreden beabsichtigen planen vorhaben',
  ],
  // writing
  [
    'writing',
    'says',
    0.9,
    'cqa',
    'schreiben notieren titeln twittern posten bloggen texten simsen mailen vermerken formulieren protokollieren verbreiten',
  ],
  ['writing', 'says', 0.85, 'cq', 'festhalten anführen'],
  ['speechOrWriting', 'says', 0.9, 'cqp', 'melden berichten+von,über vermelden+von'],
  ['writing', 'says', 0.8, 'cqa', 'dokumentieren belegen besagen ausweisen'],
  // confirming, admitting
  ['speechOrWriting', 'confirms', 0.85, 'cqa', 'bestätigen bescheinigen attestieren bejahen beglaubigen'],
  [
    'speech',
    'confirms',
    0.85,
    'czqa',
    'zugeben einräumen gestehen eingestehen zugestehen bekennen beichten zubilligen konzedieren',
  ],
  ['speech', 'says', 0.8, 'cq', 'zustimmen beipflichten'],
  // promising
  [
    'speech',
    'promises',
    0.85,
    'czqa',
    'versprechen zusagen zusichern garantieren geloben zusprechen gewährleisten verbürgen verpflichten',
  ],
  ['speech', 'promises', 0.7, 'czqa', 'anbieten offerieren bereiterklären'],
  // demanding, proposing
  ['speech', 'demands', 0.85, 'czqa', 'fordern verlangen einfordern anmahnen mahnen beanspruchen reklamieren'],
  [
    'speech',
    'demands',
    0.85,
    'czqph',
    'auffordern+zu aufrufen+zu appellieren+an bitten+um ermahnen ermuntern ermutigen anhalten drängen+auf beschwören beauftragen anweisen ersuchen+um anflehen animieren',
  ],
  [
    'speech',
    'demands',
    0.8,
    'czqa',
    'vorschlagen empfehlen raten+zu nahelegen anregen abraten+von beantragen befehlen gebieten vorschreiben diktieren nahebringen ausgeben pochen+auf dringen+auf',
  ],
  ['speech', 'demands', 0.7, 'czq', 'insistieren+auf beharren+auf bestehen+auf befürworten unterstützen'],
  ['speech', 'demands', 0.7, 'czh', 'verbieten untersagen gestatten erlauben genehmigen'],
  // warning, threatening
  ['speech', 'warns', 0.9, 'czqp', 'warnen+vor'],
  ['speech', 'warns', 0.85, 'czqp', 'drohen+mit androhen alarmieren'],
  // accusing, criticising
  ['speech', 'accuses', 0.9, 'czqah', 'vorwerfen vorhalten unterstellen anlasten ankreiden nachsagen'],
  ['speech', 'accuses', 0.9, 'czqh', 'beschuldigen bezichtigen anklagen verdächtigen anzeigen bezichtigen zeihen'],
  [
    'speech',
    'accuses',
    0.85,
    'cqa',
    'kritisieren bemängeln beanstanden monieren rügen tadeln anprangern beklagen beanstanden verurteilen missbilligen geißeln schelten attackieren angreifen',
  ],
  [
    'speech',
    'says',
    0.75,
    'cqp',
    'beschweren+über bedauern protestieren+gegen entschuldigen+für bedanken entrüsten empören mokieren ereifern',
  ],
  // denying, refusing
  ['speech', 'denies', 0.9, 'czqa', 'dementieren bestreiten abstreiten leugnen verneinen zurückweisen abweisen'],
  ['speech', 'denies', 0.75, 'cq', 'widersprechen'],
  ['speech', 'denies', 0.7, 'czqa', 'ablehnen ausschließen verweigern weigern abwehren verwerfen verwahren'],
  // asking
  [
    'speech',
    'asks',
    0.85,
    'cqp',
    'fragen+nach anfragen nachfragen erkundigen+nach zurückfragen rückfragen befragen nachhaken',
  ],
  // doubting
  ['thought', 'doubts', 0.85, 'cqap', 'bezweifeln anzweifeln zweifeln+an hinterfragen infragestellen'],
  // thinking, believing, expecting
  [
    'speechOrThought',
    'says',
    0.8,
    'czqp',
    'glauben+an denken+an finden vermuten annehmen mutmaßen spekulieren+auf,über argwöhnen wähnen erachten ahnen',
  ],
  ['speechOrThought', 'says', 0.85, 'cp', 'ausgehen+von'],
  ['speechOrThought', 'says', 0.8, 'czqap', 'hoffen+auf befürchten fürchten erwarten erhoffen rechnen+mit wünschen'],
  [
    'speechOrThought',
    'says',
    0.75,
    'cqap',
    'schätzen+auf einschätzen beurteilen urteilen werten beziffern+auf veranschlagen taxieren berechnen errechnen ausrechnen',
  ],
  [
    'speechOrThought',
    'says',
    0.55,
    'cqa',
    'sehen ansehen betrachten halten+für empfinden auffassen verstehen interpretieren deuten',
  ],
  [
    'speechOrThought',
    'says',
    0.65,
    'cq',
    'feststellen herausfinden ermitteln erkennen beobachten nachweisen beweisen zeigen+sich belegen diagnostizieren entdecken',
  ],
  [
    'thought',
    'says',
    0.5,
    'c',
    'wissen überlegen nachdenken+über erwägen abwägen erinnern vertrauen+auf freuen wundern ärgern staunen',
  ],
  [
    'speech',
    'says',
    0.6,
    'cqa',
    'signalisieren demonstrieren+für,gegen diskutieren+über debattieren+über streiten einigen+auf verständigen+auf beraten+über verhandeln',
  ],
  ['speech', 'says', 0.7, 'cqp', 'berufen+auf beziehen+auf stützen+auf'],
  ['speech', 'says', 0.75, 'cq', 'lauten heißen'],
  ['writing', 'says', 0.7, 'cq', 'stehen'],
  ['speechOrWriting', 'announces', 0.85, 'c', 'bekanntwerden'],
  ['writing', 'says', 0.85, 'c', 'hervorgehen'],
  ['speechOrWriting', 'says', 0.45, 'c', 'ergeben herausstellen'],
];

/** How a list entry "lemma+prep,prep" reads. */
function entry(text: string): { lemma: string; prepositions: string[] } {
  const [lemma, prepositions] = text.split('+');
  return { lemma: lemma!, prepositions: prepositions?.split(',') ?? [] };
}

function build(): Map<string, VerbCue> {
  const cues = new Map<string, VerbCue>();
  for (const [medium, act, strength, frames, lemmas] of GROUPS) {
    for (const text of lemmas.split(' ')) {
      const { lemma, prepositions } = entry(text);
      const known = cues.get(lemma);
      // A verb in two groups keeps the first one's sense and gains the second one's frames.
      if (known) {
        cues.set(lemma, {
          ...known,
          frames: [...new Set(known.frames + frames)].join(''),
          prepositions: [...new Set([...known.prepositions, ...prepositions])],
        });
      } else cues.set(lemma, { lemma, medium, act, strength, frames, prepositions });
    }
  }
  return cues;
}

/** Reporting verbs by infinitive, separable prefix joined. */
export const VERB_CUES: ReadonlyMap<string, VerbCue> = build();
