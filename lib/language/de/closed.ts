// German words of closed classes, by lower-case form. Pure.
import { CASE, GENDER, NUMBER } from './types';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));
const { nominative: N, genitive: G, dative: D, accusative: A } = CASE;
const { masculine: M, feminine: F, neuter: O } = GENDER;
const { singular: S, plural: P } = NUMBER;

/** One agreement reading of a determiner. */
export interface Agreement {
  case: number;
  gender: number;
  number: number;
}
const agree = (cases: number, gender: number, number: number): Agreement => ({ case: cases, gender, number });
const ALL = M | F | O;

/** Endings of the "der" type (dieser, jeder, welcher …). */
const STRONG: Record<string, readonly Agreement[]> = {
  er: [agree(N, M, S), agree(G | D, F, S), agree(G, ALL, P)],
  e: [agree(N | A, F, S), agree(N | A, ALL, P)],
  es: [agree(N | A, O, S), agree(G, M | O, S)],
  en: [agree(A, M, S), agree(D, ALL, P)],
  em: [agree(D, M | O, S)],
};
/** Endings of the "ein" type (kein, mein, sein, ihr, unser …). */
const MIXED: Record<string, readonly Agreement[]> = { ...STRONG, '': [agree(N, M, S), agree(N | A, O, S)] };

const DETERMINERS = new Map<string, readonly Agreement[]>([
  // A list of its own, so that it can be told from those of "dieser" by identity.
  ['der', [...STRONG.er!]],
  ['die', STRONG.e!],
  ['das', [agree(N | A, O, S)]],
  ['des', [agree(G, M | O, S)]],
  ['den', STRONG.en!],
  ['dem', STRONG.em!],
  ['beide', [agree(N | A, ALL, P)]],
  ['beiden', [agree(15, ALL, P)]],
  ['mehrere', [agree(N | A, ALL, P)]],
  ['mehreren', [agree(D, ALL, P)]],
  ['mehrerer', [agree(G, ALL, P)]],
  ['einige', [agree(N | A, ALL, P)]],
  ['einigen', [agree(D, ALL, P)]],
  ['einiger', [agree(G, ALL, P)]],
  ['viele', [agree(N | A, ALL, P)]],
  ['vielen', [agree(D, ALL, P)]],
  ['vieler', [agree(G, ALL, P)]],
  ['alle', [agree(N | A, ALL, P)]],
  ['allen', [agree(D, ALL, P)]],
  ['aller', [agree(G, ALL, P), agree(G | D, F, S)]],
  ['dessen', [agree(15, ALL, S | P)]],
  ['deren', [agree(15, ALL, S | P)]],
]);
for (const stem of 'dies jed jen welch manch solch'.split(' '))
  for (const [ending, readings] of Object.entries(STRONG)) DETERMINERS.set(stem + ending, readings);
for (const stem of 'ein kein mein dein sein ihr unser euer irgendein'.split(' '))
  for (const [ending, readings] of Object.entries(MIXED)) DETERMINERS.set(stem + ending, readings);
for (const form of ['unsre', 'unsren', 'unsrer', 'unsrem', 'eure', 'euren', 'eurer', 'eurem'])
  DETERMINERS.set(form, STRONG[form.slice(3)] ?? STRONG.e!);

/** Agreement readings of a determiner, or undefined. */
export const determiner = (lower: string): readonly Agreement[] | undefined => DETERMINERS.get(lower);

/** The readings of "der" itself. */
export const DER = DETERMINERS.get('der')!;

/** Personal and other pronouns that can be a subject, with number and gender bits. */
export const SUBJECT_PRONOUNS: ReadonlyMap<string, Agreement> = new Map([
  ['er', agree(N, M, S)],
  ['sie', agree(N | A, ALL, S | P)],
  ['es', agree(N | A, O, S)],
  ['ich', agree(N, ALL, S)],
  ['wir', agree(N, ALL, P)],
  ['du', agree(N, ALL, S)],
  ['ihr', agree(N | D, ALL, S | P)],
  ['man', agree(N, M, S)],
  ['dieser', agree(N, M, S)],
  ['diese', agree(N | A, F, S | P)],
  ['dieses', agree(N | A, O, S)],
  ['dies', agree(N | A, O, S)],
  ['das', agree(N | A, O, S)],
  ['der', agree(N, M, S)],
  ['die', agree(N | A, F, S | P)],
  ['jener', agree(N, M, S)],
  ['jene', agree(N | A, F, S | P)],
  ['beide', agree(N | A, ALL, P)],
  ['viele', agree(N | A, ALL, P)],
  ['manche', agree(N | A, ALL, P)],
  ['einige', agree(N | A, ALL, P)],
  ['alle', agree(N | A, ALL, P)],
  ['andere', agree(N | A, ALL, P)],
  ['letzterer', agree(N, M, S)],
  ['letztere', agree(N | A, F, S | P)],
  ['jemand', agree(N, M, S)],
  ['niemand', agree(N, M, S)],
  ['keiner', agree(N, M, S)],
  ['einer', agree(N, M, S)],
  ['wer', agree(N, M, S)],
]);

/** Pronouns that are objects only. */
export const OBJECT_PRONOUNS = set(
  'mich mir dich dir ihn ihm ihnen sich uns euch einander ihrer seiner dessen deren denen etwas nichts wen wem was',
);

/** Words that begin a verb-final clause and are nothing else there. */
export const SUBORDINATORS = set(
  `dass daß ob weil obwohl obgleich wenngleich wenn falls sofern soweit sobald solange nachdem bevor ehe damit sodass
  indem während als da bis seit seitdem zumal wohingegen woraufhin sowie anstatt insofern insoweit obschon`,
);
/** Of these, words that are often something else (preposition, adverb): they count only with the verb at the end. */
export const WEAK_SUBORDINATORS = set(
  'während als da bis seit damit sowie indem insofern insoweit solange soweit seitdem',
);

export const W_WORDS = set(
  `wer wen wem wessen was wie wo wohin woher wann warum weshalb wieso weswegen wofür wogegen womit wonach woran worauf
  woraus worin worüber worum worunter wovon wovor wozu wodurch wobei inwiefern inwieweit
  welche welcher welches welchen welchem wieviel`,
);

export const RELATIVE_PRONOUNS = set(
  'der die das den dem des dessen deren denen welche welcher welches welchen welchem',
);

export const COORDINATORS = set('und oder aber sondern denn doch sowie beziehungsweise bzw jedoch');

export const PREPOSITIONS = set(
  `ab abseits abzüglich an am ans anhand anlässlich anstelle auf aufs aufgrund aus außer außerhalb bei beim bezüglich bis binnen
  dank durch durchs entgegen entlang entsprechend für fürs gegen gegenüber gemäß hinsichtlich hinter in im ins infolge
  inklusive inmitten innerhalb jenseits laut mangels mit mithilfe mittels nach neben oberhalb ohne per pro rund seit seitens
  statt trotz über übers um ums unter unterhalb unweit via vom von vor vorm während wegen wider zu zum zur zufolge zugunsten
  zulasten zuzüglich zwecks zwischen hinterm unterm überm samt nebst ungeachtet angesichts einschließlich`,
);

export const SEPARABLE = set(
  `ab an auf aus bei da dar davon dagegen ein entgegen entlang fehl fest fort frei gegenüber her heran heraus herbei herum
  hervor hin hinaus hinein hinzu hoch los mit nach nahe nieder preis statt teil um unter vor voran voraus vorbei vorher vorweg weg
  weiter wider wieder zu zurecht zurück zusammen bekannt kund klar geltend bereit infrage heraus laut voraus vorweg hinterher
  dazwischen durch über fern gut richtig still tot hinweg darüber davor dazu daraus dafür`,
);

/** Adverbs and particles that may stand at the end of a first position or within a noun phrase's reach without being part of it. */
export const ADVERBS = set(
  `aber abends abermals allein allerdings also andererseits anders anfangs anscheinend anschließend auch außerdem bald bereits
  bisher bislang da dabei dafür dagegen daher damals damit danach daneben dann daraufhin darauf darum darüber davon davor dazu demgegenüber demnach
  dennoch derweil derzeit deshalb deswegen doch dort durchaus eben ebenfalls ebenso eher eigentlich einerseits einmal einst endlich
  erneut erst erstmals etwa etwas fast ferner freilich früher gar geradezu gerade gern gestern gleich gleichzeitig gleichwohl
  hernach heute hier hierzu hingegen hinterher immer immerhin indes indessen insbesondere insgesamt inzwischen irgendwann ja jedenfalls jedoch
  jetzt jüngst kaum keineswegs kurz kürzlich lange langsam lediglich leider letztlich manchmal meist mehr mehrfach mittags mittlerweile
  morgen morgens nachher nachmittags nachts nämlich natürlich neulich nicht nie niemals noch nochmals nun nur oft offenbar offensichtlich
  offiziell ohnehin plötzlich schließlich schnell schon sehr seinerseits seither selbst selten so sodann sofort sogar somit sonst
  später stattdessen stets tatsächlich teils teilweise trotzdem überdies überhaupt übrigens umgehend unterdessen vergangen vermutlich
  vielleicht vielmehr voraussichtlich vorab vorerst vorher vormittags wahrscheinlich weiter weiterhin weiters weitgehend wieder
  wiederholt wiederum wohl wörtlich zudem zuerst zugleich zuletzt zumindest zunächst zurzeit zuvor zusätzlich zwar angeblich
  mutmaßlich möglicherweise womöglich mitunter momentan bestenfalls abschließend gegenüber ihrerseits meinerseits unsererseits dahingehend
  dementsprechend demzufolge folglich infolgedessen mithin vorgestern übermorgen montags dienstags mittwochs donnerstags freitags
  samstags sonntags wöchentlich täglich öffentlich vehement energisch deutlich ausdrücklich entschieden scharf knapp lapidar trocken`,
);

export const AUXILIARIES = set('haben sein werden');
export const MODALS = set('können müssen dürfen sollen wollen mögen möchten');

/** Month and weekday names and words of time: a prepositional phrase with one is no attribute of a speaker. */
export const TIME_NOUNS = set(
  `januar jänner februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag
  freitag samstag sonnabend sonntag woche wochen wochenende jahr jahre jahren jahres monat monaten monats tag tage tagen abend abends morgen
  vormittag nachmittag mittag nacht uhr stunde stunden minuten zeit zeitpunkt frühjahr sommer herbst winter frühling anfang ende
  montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend montagmorgen dienstagmorgen
  mittwochmorgen donnerstagmorgen freitagmorgen samstagmorgen sonntagmorgen montagnachmittag dienstagnachmittag mittwochnachmittag
  donnerstagnachmittag freitagnachmittag samstagnachmittag sonntagnachmittag montagvormittag dienstagvormittag`,
);

/**
 * News media by the last word of their names in lower case: those with "die", so that "der …" is a dative or genitive; and others.
 * Facts of our own; the full names are in lists/media.ts.
 */
export const FEMININE_MEDIA = set(
  'dw welle bild dpa afp apa ap ansa tass xinhua faz fas sz taz nzz bbc ard zeit welt presse times post rundschau allgemeine süddeutsche tageszeitung ' +
    'wochenzeitung tagesschau tagesthemen nachrichtenagentur agentur presseagentur wams bams epd kna sda',
);
export const OTHER_MEDIA = set(
  'spiegel focus stern handelsblatt tagesspiegel standard kurier merkur zdf rtl ntv n-tv wdr ndr mdr swr br hr rbb sr orf srf rnd cnn nbc cbs abc ' +
    'bloomberg politico reuters guardian deutschlandfunk t-online heise golem sid pro7 prosieben sat1 sat.1 sky dazn phoenix arte 3sat correctiv',
);

/** A part of an Arabic name that begins with its article in small letters: "al-Scharaa", "ad-Din". */
export const ARABIC_PART = /^(?:al|el|ad|ar|as|at|az|an|asch|ash|ul|ur|bin|ibn|ben|abu)-\p{Lu}/u;

/** Words that begin a clause about the time or the course of things: when something was said is no part of it. */
export const ASIDES = set('als während nachdem bevor ehe woraufhin worauf wobei');
