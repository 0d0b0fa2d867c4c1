// Which role nouns can name the same office. Pure.

/** Words of one office; the first of a line is the widest. */
const OFFICES: readonly (readonly string[])[] = [
  ['regierungschef', 'kanzler', 'bundeskanzler', 'ministerpräsident', 'premier', 'premierminister', 'landeschef'],
  ['staatschef', 'präsident', 'staatspräsident', 'bundespräsident', 'staatsoberhaupt', 'machthaber', 'kremlchef'],
  [
    'parteichef',
    'parteivorsitzender',
    'vorsitzender',
    'chef',
    'bundesvorsitzender',
    'parteivorsitzende',
    'vorsitzende',
  ],
  ['fraktionschef', 'fraktionsvorsitzender', 'fraktionsvorsitzende'],
  ['bürgermeister', 'oberbürgermeister', 'rathauschef', 'stadtpräsident'],
  ['ressortchef', 'minister'],
  [
    'konzernchef',
    'vorstandschef',
    'chef',
    'vorstandsvorsitzender',
    'geschäftsführer',
    'firmenchef',
    'unternehmenschef',
    'ceo',
  ],
  [
    'forscher',
    'wissenschaftler',
    'professor',
    'virologe',
    'epidemiologe',
    'physiker',
    'biologe',
    'ökonom',
    'soziologe',
    'historiker',
    'klimaforscher',
    'politologe',
    'politikwissenschaftler',
    'psychologe',
  ],
  [
    'politiker',
    'abgeordneter',
    'minister',
    'kanzler',
    'senator',
    'präsident',
    'ministerpräsident',
    'parteichef',
    'bürgermeister',
    'vorsitzender',
    'abgeordnete',
    'staatssekretär',
    'parlamentarier',
  ],
  ['ökonom', 'volkswirt', 'chefökonom', 'chefvolkswirt', 'wirtschaftsweiser'],
  ['jurist', 'anwalt', 'rechtsanwalt', 'richter', 'staatsanwalt', 'verteidiger'],
  ['anwalt', 'verteidiger', 'strafverteidiger'],
  ['mediziner', 'arzt', 'chefarzt', 'virologe', 'hausarzt', 'immunologe', 'kinderarzt', 'oberarzt'],
  [
    'sportler',
    'athlet',
    'läufer',
    'turner',
    'spieler',
    'fußballer',
    'schwimmer',
    'tennisspieler',
    'skifahrer',
    'jockey',
  ],
  ['fußballer', 'spieler', 'stürmer', 'torhüter', 'nationalspieler', 'verteidiger', 'kapitän'],
  ['coach', 'trainer', 'bundestrainer', 'teamchef'],
  ['künstler', 'maler', 'musiker', 'sänger', 'schauspieler', 'regisseur', 'schriftsteller', 'autor'],
  ['autor', 'schriftsteller', 'verfasser', 'journalist'],
  ['militär', 'general', 'offizier', 'kommandeur', 'befehlshaber', 'oberbefehlshaber'],
  ['unternehmer', 'gründer', 'inhaber', 'investor', 'geschäftsführer'],
];

const office = new Map<string, number[]>();
OFFICES.forEach((words, number) => {
  for (const word of words) office.set(word, [...(office.get(word) ?? []), number]);
});

/**
 * True if a role noun can name somebody with one of these roles: the same word, one the end of the other
 * ("Minister" for "Innenminister"), or two words of one office.
 *
 * @param known roles of the actor, lower case, and their lemmas
 * @param role the noun, lower case
 * @param lemma its lemma, lower case
 */
export function sameRole(known: ReadonlySet<string>, role: string, lemma: string): boolean {
  if (known.has(role)) return true;
  for (const one of known) {
    if (one.endsWith(role) || role.endsWith(one)) return true;
    if (lemma !== role && lemma === one) continue;
    if (related(one, role) || (lemma === role && related(one, lemma))) return true;
  }
  return false;
}

const related = (one: string, other: string): boolean => {
  const numbers = office.get(one);
  return numbers !== undefined && (office.get(other)?.some((number) => numbers.includes(number)) ?? false);
};
