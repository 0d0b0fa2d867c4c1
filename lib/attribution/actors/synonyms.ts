// Which role nouns can name the same office. Pure.

/** Words for one office: any can stand for any. */
const SAME: readonly (readonly string[])[] = [
  ['regierungschef', 'kanzler', 'bundeskanzler', 'ministerpräsident', 'premier', 'premierminister', 'landeschef'],
  ['staatschef', 'präsident', 'staatspräsident', 'bundespräsident', 'staatsoberhaupt', 'machthaber', 'kremlchef'],
  ['parteichef', 'parteivorsitzender', 'vorsitzender', 'bundesvorsitzender'],
  ['fraktionschef', 'fraktionsvorsitzender'],
  ['bürgermeister', 'oberbürgermeister', 'rathauschef', 'stadtpräsident'],
  ['konzernchef', 'vorstandschef', 'vorstandsvorsitzender', 'firmenchef', 'unternehmenschef'],
  ['anwalt', 'rechtsanwalt', 'verteidiger', 'strafverteidiger'],
  ['coach', 'trainer', 'bundestrainer', 'cheftrainer', 'teamchef'],
  ['ökonom', 'volkswirt', 'chefökonom', 'chefvolkswirt', 'wirtschaftsweiser', 'wirtschaftsforscher'],
  ['wissenschaftler', 'forscher'],
  ['leiter', 'chef', 'direktor'],
];

/** Offices that politicians hold. */
const POLITICIANS =
  'abgeordneter minister kanzler bundeskanzler senator ministerpräsident parteichef bürgermeister oberbürgermeister parteivorsitzender vorsitzender staatssekretär parlamentarier landrat fraktionschef fraktionsvorsitzender stadtrat'.split(
    ' ',
  );
/** Members of American parties may hold these too. */
const AMERICANS = [...POLITICIANS, 'us-präsident', 'vizepräsident', 'gouverneur', 'präsidentschaftskandidat'];

/** A wide word, and the narrower ones that it can stand for. */
const WIDE = new Map<string, readonly string[]>(
  Object.entries({
    politiker: POLITICIANS,
    sozialdemokrat: POLITICIANS,
    christdemokrat: POLITICIANS,
    republikaner: AMERICANS,
    demokrat: AMERICANS,
    ressortchef: ['minister', 'senator'],
    wissenschaftler:
      'professor virologe epidemiologe physiker biologe ökonom soziologe historiker klimaforscher politologe politikwissenschaftler psychologe meteorologe geologe chemiker'.split(
        ' ',
      ),
    mediziner: 'arzt chefarzt virologe hausarzt immunologe kinderarzt oberarzt'.split(' '),
    jurist: 'anwalt rechtsanwalt richter staatsanwalt verteidiger'.split(' '),
    sportler: 'athlet läufer turner spieler fußballer schwimmer tennisspieler skifahrer jockey boxer'.split(' '),
    fußballer: 'spieler stürmer torhüter nationalspieler verteidiger kapitän'.split(' '),
    künstler: 'maler musiker sänger schauspieler regisseur schriftsteller autor'.split(' '),
    autor: ['schriftsteller', 'verfasser', 'journalist'],
    militär: 'general offizier kommandeur befehlshaber oberbefehlshaber'.split(' '),
    gründer: ['firmenchef', 'geschäftsführer', 'vorstandschef', 'konzernchef'],
    pharmakologe: ['experte'],
    unternehmer: ['gründer', 'inhaber', 'investor', 'geschäftsführer', 'bauunternehmer'],
  }),
);

const same = new Map<string, number[]>();
SAME.forEach((words, number) => {
  for (const word of words) same.set(word, [...(same.get(word) ?? []), number]);
});

/** A role noun that is compared with those of several persons. */
export interface WantedRole {
  role: string;
  lemma: string;
  base: string;
  /** What stands for the same office as either, and the narrower words of either. */
  same: readonly number[];
  narrower: readonly string[];
}

/**
 * @param role in lower case
 * @param lemma of it
 */
export function wantedRole(role: string, lemma: string): WantedRole {
  const base = feminineBase(role);
  return {
    role,
    lemma,
    base,
    same: [...(same.get(lemma) ?? []), ...(same.get(base) ?? [])],
    narrower: [...(WIDE.get(lemma) ?? []), ...(WIDE.get(base) ?? [])],
  };
}

/** How well a role noun names somebody with these roles: 2 the same word or its end, 1 a word for the same office, 0 not at all. */
export function roleFit(known: ReadonlySet<string>, wanted: WantedRole): 0 | 1 | 2 {
  const { role, lemma, base } = wanted;
  if (known.has(role) || (lemma === base && known.has(lemma))) return 2;
  let best: 0 | 1 | 2 = 0;
  for (const one of known) {
    if (one.endsWith(role) || (role.endsWith(one) && one.length > 5)) return 2;
    if (best === 0 && related(feminineBase(one), wanted)) best = 1;
  }
  return best;
}

const feminineBase = (role: string): string => (role.endsWith('in') ? role.slice(0, -2) : role);

function related(one: string, { lemma, base, same: offices, narrower }: WantedRole): boolean {
  if (offices.length > 0 && same.get(one)?.some((number) => offices.includes(number))) return true;
  if (narrower.some((word) => one.endsWith(word))) return true;
  return WIDE.get(one)?.some((word) => lemma.endsWith(word) || base.endsWith(word)) ?? false;
}

/** One word for all words of an office, lower case: "Bundeskanzlerin" → "regierungschef". Unknown roles stay. */
export function sameOffice(role: string): string {
  const lower = role.toLowerCase();
  const base = feminineBase(lower);
  const tail = base.slice(base.lastIndexOf('-') + 1);
  const numbers = same.get(tail) ?? same.get(base);
  return numbers ? SAME[numbers[0]!]![0]! : tail;
}
