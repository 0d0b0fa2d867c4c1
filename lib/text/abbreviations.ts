// Pure. Abbreviations that end in a period without ending a sentence, lower case, without that period.

const GERMAN =
  'abb abg abs abt akad allg anm art aug az bd bearb bes bez bspw bzgl bzw ca co corp dez dgl dipl dir dr ebd ehem eigtl einschl entspr etc ev evtl ' +
  'exkl feb fam ff fig fr frl gegr geb gem gen gest ggf ggü gr hbf hl hr hrsg inkl ing insb int ital jan jg jh jhd jr jul jun kap kath kfm kgl ' +
  'km/h lt ltd max mag mags med min mind mio mrd mr mrs ms mt mwst nov nr nrn od okt op orig österr p.a phil pos prof prot ' +
  'rd red resp rev röm sa sek sen sept sep sog soz spez st std stellv str tel tsd u.a usw usf urspr uvm vgl verh vers vol vors vs wg z.b ' +
  'zit zt ztr zzgl abgek amtl bayr bundesw dt engl frz frhr gl hg inh jap kl lat ndl niederl nördl obj östl pfd pkt pl präs rel russ s.o s.u schweiz südl span techn ' +
  'teilw tägl univ westl wiss wöch zw chr gez ges mfg exc';
const ENGLISH =
  'adm apr art assn ave aug bros capt cf co col corp cpl dec dept dr ed esp est etc feb fig fri ft gen gov hon inc jan jr jul jun lt ltd maj ' +
  'mar mr mrs ms msgr mt no nos nov oct op p.m a.m ph.d prof rep rev sat sec sen sens reps sept sgt sr st ste supt u.s u.k u.n vol vs wed';

const sets = new Map<string, ReadonlySet<string>>([
  ['de', new Set(GERMAN.split(' '))],
  ['en', new Set(ENGLISH.split(' '))],
]);
const both: ReadonlySet<string> = new Set([...GERMAN.split(' '), ...ENGLISH.split(' ')]);

/** Abbreviations of a language ("de", "en"); of both for any other. */
export function abbreviationsOf(language: string): ReadonlySet<string> {
  return sets.get(language) ?? both;
}

const MONTHS = new Set(
  'januar jänner februar feber märz april mai juni juli august september oktober november dezember jan feb mär apr jun jul aug sep sept okt nov dez'.split(
    ' ',
  ),
);

/** True for the name or the short form of a month, lower case: "3. Oktober" is a date. */
export const isMonth = (word: string): boolean => MONTHS.has(word);
