// Writes lib/language/{de,en}/lists/states.ts from CLDR territory names (Unicode-3.0) and states.tsv (own table of facts).
// Run: npx tsx scripts/build-lists/index.ts && npx biome check --write lib/language/*/lists
import { readFileSync, writeFileSync } from 'node:fs';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** Names the news use beside CLDR's. First comes the name shown. */
const SHOWN: Record<'de' | 'en', Record<string, string[]>> = {
  de: {
    US: ['USA', 'Vereinigte Staaten', 'Vereinigte Staaten von Amerika', 'Amerika', 'US'],
    GB: ['Großbritannien', 'Vereinigtes Königreich', 'UK'],
    CN: ['China', 'Volksrepublik China'],
    AE: ['Vereinigte Arabische Emirate', 'Emirate', 'VAE'],
    CD: ['Kongo', 'Demokratische Republik Kongo', 'Kongo-Kinshasa'],
    CG: ['Republik Kongo', 'Kongo-Brazzaville'],
    CZ: ['Tschechien', 'Tschechische Republik'],
    DE: ['Deutschland', 'Bundesrepublik', 'Bundesrepublik Deutschland', 'BRD'],
    BY: ['Belarus', 'Weißrussland'],
    MD: ['Moldau', 'Republik Moldau', 'Moldawien'],
    RU: ['Russland', 'Rußland', 'Russische Föderation'],
    NL: ['Niederlande', 'Holland'],
    PS: ['Palästina', 'Palästinensische Autonomiegebiete', 'Palästinensergebiete'],
    BA: ['Bosnien-Herzegowina', 'Bosnien und Herzegowina', 'Bosnien'],
    VA: ['Vatikan', 'Vatikanstadt'],
    CI: ['Elfenbeinküste', 'Côte d’Ivoire'],
    MK: ['Nordmazedonien', 'Mazedonien'],
    SZ: ['Eswatini', 'Swasiland'],
    ZA: ['Südafrika'],
    TW: ['Taiwan'],
    MM: ['Myanmar', 'Birma'],
    CH: ['Schweiz', 'Eidgenossenschaft'],
    XK: ['Kosovo'],
    TL: ['Osttimor', 'Timor-Leste'],
  },
  en: {
    US: ['United States', 'USA', 'US', 'U.S.', 'United States of America', 'America'],
    GB: ['United Kingdom', 'UK', 'U.K.', 'Britain', 'Great Britain'],
    CN: ['China', 'People’s Republic of China'],
    CD: ['Congo', 'Democratic Republic of the Congo', 'DRC'],
    CG: ['Republic of the Congo'],
    CZ: ['Czech Republic', 'Czechia'],
    TR: ['Turkey', 'Türkiye'],
    MM: ['Myanmar', 'Burma'],
    PS: ['Palestine', 'Palestinian Territories'],
    BA: ['Bosnia and Herzegovina', 'Bosnia'],
    VA: ['Vatican', 'Vatican City'],
    CI: ['Ivory Coast', 'Côte d’Ivoire'],
    AE: ['United Arab Emirates', 'UAE'],
    KR: ['South Korea'],
    KP: ['North Korea'],
    XK: ['Kosovo'],
    TL: ['East Timor', 'Timor-Leste'],
    RU: ['Russia', 'Russian Federation'],
  },
};

const rows = read('./states.tsv')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t'));
const list = (cell: string | undefined) => (cell ?? '').split(', ').filter(Boolean);

for (const language of ['de', 'en'] as const) {
  const cldr = JSON.parse(read(`../../node_modules/cldr-localenames-full/main/${language}/territories.json`));
  const territories: Record<string, string> = cldr.main[language].localeDisplayNames.territories;
  const states = rows.map((row) => {
    const code = row[0]!;
    const names = SHOWN[language][code] ?? [territories[code]!];
    const own = territories[code]!;
    if (!names.includes(own) && !own.includes('(')) names.push(own);
    const seats = list(language === 'de' ? row[1] : row[2]);
    const adjectives = list(language === 'de' ? row[3] : row[5]);
    const people = language === 'de' ? (row[4] ?? '').split('/').filter(Boolean) : list(row[6]);
    return { code, names, seats, adjectives, people };
  });
  const about =
    language === 'de'
      ? 'Adjectives without ending; people: masculine, feminine.'
      : 'Adjectives as written; people: plural.';
  writeFileSync(
    new URL(`../../lib/language/${language}/lists/states.ts`, import.meta.url),
    `// States with their names, seats of government, adjectives and people. Pure. ${about}
// Written by scripts/build-lists (CLDR territory names, Unicode-3.0, and scripts/build-lists/states.tsv): edit that.
import type { State } from '../../state.ts';

export const STATES: readonly State[] = [
${states.map((state) => `  ${JSON.stringify(state)},`).join('\n')}
];
`,
  );
}
