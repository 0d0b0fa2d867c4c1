// Pure. Closed classes of German. Their forms outrank the dictionary, which reads "eine" as Konjunktiv I of "einen".
import { CASE, GENDER, type NominalReading, NUMBER, type OtherReading, type Reading } from './types';

const { nominative: NOM, genitive: GEN, dative: DAT, accusative: ACC } = CASE;
const { masculine: M, feminine: F, neuter: N } = GENDER;
const { singular: SG, plural: PL } = NUMBER;
const ANY = M | F | N;

const table = new Map<string, Reading[]>();
const put = (form: string, ...readings: Reading[]): void => {
  const known = table.get(form);
  if (known) known.push(...readings);
  else table.set(form, readings);
};
type Row = [cases: number, gender: number, number: number];
const nominal = (pos: NominalReading['pos'], lemma: string, [cases, gender, number]: Row): NominalReading => ({
  pos,
  lemma,
  case: cases,
  gender,
  number,
});

/** Endings of "dieser"; the article "der" has its own forms. */
const STRONG: Record<string, Row[]> = {
  er: [
    [NOM, M, SG],
    [GEN | DAT, F, SG],
    [GEN, ANY, PL],
  ],
  e: [
    [NOM | ACC, F, SG],
    [NOM | ACC, ANY, PL],
  ],
  es: [
    [NOM | ACC, N, SG],
    [GEN, M | N, SG],
  ],
  en: [
    [ACC, M, SG],
    [DAT, ANY, PL],
  ],
  em: [[DAT, M | N, SG]],
};
const BARE: Row[] = [
  [NOM, M, SG],
  [NOM | ACC, N, SG],
];

const ARTICLE: Record<string, Row[]> = {
  der: [
    [NOM, M, SG],
    [GEN | DAT, F, SG],
    [GEN, ANY, PL],
  ],
  die: [
    [NOM | ACC, F, SG],
    [NOM | ACC, ANY, PL],
  ],
  das: [[NOM | ACC, N, SG]],
  den: [
    [ACC, M, SG],
    [DAT, ANY, PL],
  ],
  dem: [[DAT, M | N, SG]],
  des: [[GEN, M | N, SG]],
};
for (const [form, rows] of Object.entries(ARTICLE))
  put(
    form,
    ...rows.map((row) => nominal('determiner', 'der', row)),
    ...(form === 'des' ? [] : rows.map((row) => nominal('pronoun', 'der', row))),
  );
for (const form of ['dessen', 'deren']) {
  put(
    form,
    nominal('determiner', 'der', [NOM | GEN | DAT | ACC, ANY, SG | PL]),
    nominal('pronoun', 'der', [GEN, form === 'deren' ? F : M | N, form === 'deren' ? SG | PL : SG]),
  );
}
put('denen', nominal('pronoun', 'der', [DAT, ANY, PL]));

for (const stem of ['ein', 'kein', 'mein', 'dein', 'sein', 'ihr', 'unser', 'euer', 'irgendein']) {
  put(stem, ...BARE.map((row) => nominal('determiner', stem, row)));
  const inflected = stem === 'euer' ? 'eur' : stem;
  for (const [ending, rows] of Object.entries(STRONG)) {
    // "einer": nominative masculine only as a pronoun.
    put(
      inflected + ending,
      ...rows.filter((row) => stem !== 'ein' || row[2] === SG).map((row) => nominal('determiner', stem, row)),
    );
  }
}
for (const stem of [
  'dies',
  'jen',
  'jed',
  'welch',
  'manch',
  'solch',
  'all',
  'beid',
  'viel',
  'wenig',
  'einig',
  'mehrer',
  'sämtlich',
  'etlich',
  'zahlreich',
  'derartig',
  'jeglich',
  'irgendwelch',
  'folgend',
  'ander',
])
  for (const [ending, rows] of Object.entries(STRONG))
    put(
      stem + ending,
      ...rows
        .filter((row) => !['beid', 'einig', 'mehrer', 'etlich'].includes(stem) || row[2] === PL)
        .map((row) => nominal('determiner', `${stem}er`, row)),
    );
for (const stem of ['derselb', 'dieselb', 'dasselb', 'derjenig', 'diejenig', 'dasjenig'])
  put(`${stem}e`, nominal('determiner', `${stem}e`, [NOM | ACC, ANY, SG]));
for (const form of [
  'diejenigen',
  'dieselben',
  'denjenigen',
  'denselben',
  'derjenigen',
  'derselben',
  'demselben',
  'demjenigen',
  'desselben',
])
  put(form, nominal('determiner', 'derselbe', [NOM | GEN | DAT | ACC, ANY, SG | PL]));

const PRONOUNS: [string, string, number, number, number][] = [
  ['ich', 'ich', NOM, M | F, SG],
  ['mich', 'ich', ACC, M | F, SG],
  ['mir', 'ich', DAT, M | F, SG],
  ['du', 'du', NOM, M | F, SG],
  ['dich', 'du', ACC, M | F, SG],
  ['dir', 'du', DAT, M | F, SG],
  ['er', 'er', NOM, M, SG],
  ['ihn', 'er', ACC, M, SG],
  ['ihm', 'er', DAT, M | N, SG],
  ['sie', 'sie', NOM | ACC, F, SG],
  ['sie', 'sie', NOM | ACC, ANY, PL],
  ['es', 'es', NOM | ACC, N, SG],
  ['wir', 'wir', NOM, ANY, PL],
  ['uns', 'wir', DAT | ACC, ANY, PL],
  ['euch', 'ihr', DAT | ACC, ANY, PL],
  ['ihnen', 'sie', DAT, ANY, PL],
  ['ihr', 'sie', DAT, F, SG],
  ['man', 'man', NOM, M, SG],
  ['wer', 'wer', NOM, ANY, SG],
  ['wen', 'wer', ACC, ANY, SG],
  ['wem', 'wer', DAT, ANY, SG],
  ['wessen', 'wer', GEN, ANY, SG],
  ['was', 'was', NOM | ACC, N, SG],
  ['jemand', 'jemand', NOM | DAT | ACC, M, SG],
  ['jemanden', 'jemand', ACC, M, SG],
  ['jemandem', 'jemand', DAT, M, SG],
  ['niemand', 'niemand', NOM | DAT | ACC, M, SG],
  ['niemanden', 'niemand', ACC, M, SG],
  ['etwas', 'etwas', NOM | DAT | ACC, N, SG],
  ['nichts', 'nichts', NOM | DAT | ACC, N, SG],
  ['alles', 'alles', NOM | ACC, N, SG],
  ['selbst', 'selbst', NOM | DAT | ACC, ANY, SG | PL],
  ['sich', 'sich', DAT | ACC, ANY, SG | PL],
  ['einander', 'einander', DAT | ACC, ANY, PL],
  ['dies', 'dies', NOM | ACC, N, SG],
];
for (const [form, lemma, cases, gender, number] of PRONOUNS)
  put(form, nominal('pronoun', lemma, [cases, gender, number]));

const other = (pos: OtherReading['pos'], forms: string): void => {
  for (const form of forms.split(/\s+/u)) if (form) put(form, { pos, lemma: form });
};

other(
  'preposition',
  `ab abseits abzüglich an angesichts anhand anlässlich anstatt anstelle auf aufgrund aufseiten aus außer außerhalb bei beiderseits beim bezüglich binnen bis
   dank diesseits durch einschließlich entgegen entlang exklusive fern fernab für gegen gegenüber gemäß hinsichtlich hinter im in infolge inklusive inmitten innerhalb
   ins jenseits kraft laut mangels mit mithilfe mittels nach namens neben nebst oberhalb ohne per pro samt seit seitens statt trotz um unbeschadet ungeachtet
   unter unterhalb unweit vom von vor während wegen wider zu zufolge zugunsten zuliebe zulasten zum zur zuzüglich zwecks zwischen über übers ums am ans aufs durchs fürs
   hinterm unterm vorm überm`,
);
other(
  'conjunction',
  `aber als allein anstatt bevor beziehungsweise bis da damit dass daß denn doch ehe entweder falls indem indes indessen insofern insoweit jedoch je nachdem ob obgleich
   obschon obwohl obzwar oder seit seitdem sobald sodass sofern solange sondern sooft soweit sowie sowohl trotzdem um und während weder weil wenn wenngleich wie wiewohl
   wobei wogegen wohingegen zumal bzw`,
);
other(
  'adverb',
  `abends allerdings allzu also anders anfangs angeblich auch auseinander außerdem bald bereits besonders bestenfalls bislang bisher bloß dabei dadurch dafür dagegen daher
   dahin dahinter damals damit danach daneben dann daran darauf daraufhin daraus darin darum darunter darüber davon davor dazu dazwischen demnach demnächst demzufolge dennoch
   derweil derzeit deshalb deswegen dort dorthin draußen drinnen durchaus eben ebenfalls ebenso eher eigens einerseits einmal einst einstweilen endlich erneut erst erstmals etwa
   fast folglich freilich gar gemeinsam genau genug gerade gern gerne geradezu gestern gleichzeitig gleichwohl größtenteils hauptsächlich her heraus herum heute hier hierbei
   hierfür hiermit hierzu hierzulande hin hingegen hinzu hinterher immer immerhin indessen insbesondere insgesamt irgendwann irgendwie irgendwo jeweils jemals jetzt kaum keinesfalls
   keineswegs kürzlich künftig lange längst lediglich leider letztlich letztendlich links manchmal mehr meist meistens mehrfach mehrmals mindestens mitunter mittlerweile morgen
   möglicherweise nachdem nacheinander nachher nachmittags nahezu namentlich natürlich nämlich neuerdings nicht nie niemals nirgends noch nochmals nun nunmehr nur oben offenbar
   offensichtlich offiziell oft oftmals paar plötzlich rechts rund sehr seinerseits seinerzeit seither sogar sogenannte sogleich sonst soeben somit später sowieso stattdessen stets
   teils teilweise tatsächlich tags trotzdem überall überaus überhaupt übrigens umso unbedingt ungefähr unlängst unten unterdessen unverzüglich vielerorts vielfach vielleicht
   vielmehr voraussichtlich vorab vorerst vorher vorhin vormittags vornherein wann warum weiter weiterhin weitgehend wenigstens weshalb wieder wiederum wieso wo wobei wodurch wofür
   woher wohin wohl womit womöglich worauf woraufhin woraus worin worüber wovon wozu zuerst zudem zufällig zugleich zuletzt zumeist zumindest zunächst zurück zurzeit zusammen zuvor
   zwar ja nein so ganz sehr schon hingegen anschließend ausschließlich mutmaßlich vermutlich wahrscheinlich anscheinend scheinbar allenfalls andererseits andernfalls ansonsten
   bekanntlich beispielsweise beinahe dreimal zweimal ebendort ferner gegebenenfalls glücklicherweise gewissermaßen hoffentlich ihrerseits inzwischen jüngst neulich nebenbei
   notfalls schließlich selber sodann überdies unterwegs vorbei vorgestern zeitweise ziemlich zusätzlich zuweilen zwangsläufig knapp circa etwa`,
);
for (const form of 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn zwanzig dreißig vierzig fünfzig hundert tausend hunderte tausende zweier dreier'.split(
  ' ',
))
  put(form, nominal('determiner', form, [NOM | GEN | DAT | ACC, ANY, PL]));
for (const form of ['viel', 'wenig', 'mehr', 'weniger', 'genug', 'etwas', 'keinerlei', 'allerlei', 'beiderlei', 'all'])
  put(form, nominal('determiner', form, [NOM | GEN | DAT | ACC, ANY, SG | PL]));
other(
  'adverb',
  `sofort mitten live diesmal genauso ehemals alleine bisschen morgens mittags nachts vorne außen derart parallel raus sicherlich schätzungsweise mal zirka ca möglichst alleine
   zugrunde zustande vorzeitig einigermaßen ebensowenig hierüber wonach weshalb rein runter rauf rüber rum gemeinhin seinerzeit sinngemäß wörtlich zufolge eigentlich`,
);
other('particle', 'zu nicht ja doch nein bitte');

/** Modal verbs and auxiliaries stay verbs beside their closed-class readings ("sein": to be, or his). */
const ALSO_VERBS = new Set(['sein', 'seien', 'seine']);

/** Closed-class forms that are nouns as well when they begin with a capital: "das dritte Mal", "mit aller Kraft". */
const ALSO_NOUNS = new Set(['mal', 'kraft', 'morgen', 'paar', 'ehe', 'dank', 'rum']);

/** True if a capitalised form has its noun readings beside the closed-class one (given in lower case). */
export const mayBeNounToo = (form: string): boolean => ALSO_NOUNS.has(form);

/** Readings of a closed-class form (lower case), or undefined. */
export const functionWord = (form: string): readonly Reading[] | undefined => table.get(form);

/** True if a verb reading of the dictionary is to be believed beside the closed-class one. */
export const mayBeVerbToo = (form: string): boolean => ALSO_VERBS.has(form) && form === 'sein';
