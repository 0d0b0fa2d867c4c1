// Nouns that name no organisation by themselves but stand for one named before: "das Unternehmen", "die Behörde". Pure.
import { FIRMS, SPORTS_CLUBS } from '../../language/de/lists/firms';
import { AUTHORITIES, COMPANIES_AND_CLUBS, INTERNATIONAL_ORGANISATIONS } from '../../language/de/lists/organisations';
import type { Cluster } from './cluster';
import type { Draft } from './drafts';
import { lexis } from './lexis';
import { organisationNoun, remembering } from './words';

type Category = 'company' | 'authority' | 'union' | 'bank' | 'media' | 'party' | 'club' | 'any';

const SORTS: readonly (readonly [string, Category])[] = Object.entries({
  agentur: 'media',
  airline: 'company',
  anbieter: 'company',
  autobauer: 'company',
  fluggesellschaft: 'company',
  hersteller: 'company',
  lieferdienst: 'company',
  onlinedienst: 'company',
  plattform: 'company',
  streamingdienst: 'company',
  amt: 'authority',
  bank: 'bank',
  behörde: 'authority',
  blatt: 'media',
  bundesamt: 'authority',
  club: 'club',
  firma: 'company',
  gesellschaft: 'company',
  gewerkschaft: 'union',
  klub: 'club',
  konzern: 'company',
  magazin: 'media',
  mannschaft: 'club',
  nachrichtenagentur: 'media',
  notenbank: 'bank',
  organisation: 'any',
  partei: 'party',
  sender: 'media',
  team: 'club',
  unternehmen: 'company',
  verein: 'club',
  verband: 'any',
  zeitschrift: 'media',
  zeitung: 'media',
} satisfies Record<string, Category>);
const CATEGORY: ReadonlyMap<string, Category> = new Map(SORTS);
/** Heads that alone name nobody; they stand for a longer name that holds them. */
const HEADS = new Set(
  'akademie anstalt archiv ausschuss behörde bund bündnis büro diözese fraktion gemeinde gericht gerichtshof rechnungshof gremium gruppe hochschule institut instanz kammer kanzlei kasse kirche klinik klinikum koalition komitee kommission konferenz krankenhaus ministerium präsidium rat schule senat stiftung universität union vereinigung versammlung verwaltung vorstand werk zentrale zentrum kabinett dienst direktion kommando schutz wache wehr team fonds firma vertretung'.split(
    ' ',
  ),
);
const GENERIC: ReadonlySet<string> = new Set([...CATEGORY.keys(), ...HEADS]);
const UNION =
  /gewerkschaft|^(?:GDL|Verdi|GEW|EVG|Marburger Bund|Vereinigung Cockpit|IG .+|DGB|Deutscher Gewerkschaftsbund|Ufo)$/iu;
const BANK = /bank|sparkasse|^(?:EZB|Fed|UBS|Credit Suisse|Europäische Zentralbank)$/iu;
const AUTHORITY = /(?:amt|agentur|behörde|anstalt|direktion|^BSI|^BKA|^BND|BaFin|^Finma|^RKI|^FBI)/iu;
/** Bodies of the list that nobody calls an authority or office. */
const NO_OFFICE = /^(?:Bundes(?:regierung|kabinett|rat|tag|wehr)|Knesset|Kongress|Hamas|Hisbollah|Houthi-Miliz)$/u;
const clubs = new Set(SPORTS_CLUBS.map((names) => names[0]!));
const CLUB =
  /^(?:FC|SV|VfB|VfL|TSG|SC|RB|Team|Real|Borussia|Hertha|Eintracht|Werder|Bayer|Hamburger SV|Manchester|Juventus)\b/u;
const companies = new Set([...COMPANIES_AND_CLUBS, ...FIRMS].map((names) => names[0]!));

/** The last word of a name in lower case: what `generic` and `genericFit` tell an organisation's noun by. */
export const headOf = ({ name }: Draft): string => name[name.length - 1]?.toLowerCase() ?? '';

/** True for a bare organisation noun that needs an antecedent, by its head. */
export const isGeneric = (head: string): boolean => GENERIC.has(head);

const aliases = new Map(
  [...AUTHORITIES, ...COMPANIES_AND_CLUBS, ...FIRMS, ...SPORTS_CLUBS, ...INTERNATIONAL_ORGANISATIONS].map((names) => [
    names[0]!,
    names.map((name) => name.toLowerCase()),
  ]),
);

/** How well the noun with a head can stand for an organisation or medium: 2 it is part of its name, 1 it is of that sort, 0 not at all. */
export function genericFit(head: string, cluster: Cluster): 0 | 1 | 2 {
  for (const word of cluster.name) if (endsIn(word.toLowerCase(), head)) return 2;
  for (const role of cluster.roles) if (role.endsWith(head)) return 2;
  if (cluster.key && aliases.get(cluster.key)?.some((name) => endsIn(name, head))) return 2;
  return ofSort(head, cluster) ? 1 : 0;
}

/** Whether some word of a text ends in a noun or its genitive. */
function endsIn(text: string, noun: string): boolean {
  for (let at = text.indexOf(noun); at >= 0; at = text.indexOf(noun, at + 1)) {
    const end = text.charAt(at + noun.length) === 's' ? at + noun.length + 1 : at + noun.length;
    if (end === text.length || text.charAt(end) === ' ') return true;
  }
  return false;
}

function ofSort(head: string, cluster: Cluster): boolean {
  const category = CATEGORY.get(head);
  if (!category) return false;
  const told = toldCategory(cluster);
  if (told) return told === category;
  if (category === 'media' || cluster.kind === 'media') return category === 'media' && cluster.kind === 'media';
  const shown = cluster.name.join(' ');
  const entry = lexis().trie.match([{ norm: shown, begin: 0, end: 0, kind: 'word' }], 0)?.entry;
  switch (category) {
    case 'union':
      return UNION.test(shown);
    case 'bank':
      return BANK.test(shown);
    case 'authority':
      return AUTHORITY.test(shown) || (entry?.list === 'authority' && !NO_OFFICE.test(shown));
    case 'party':
      return entry?.list === 'party';
    case 'club':
      return clubs.has(shown) || CLUB.test(shown);
    case 'company':
      return (companies.has(shown) && !CLUB.test(shown) && !UNION.test(shown)) || firm(cluster);
    default:
      return cluster.named;
  }
}

/** What the article itself calls it: "die Datenschutzbehörde DPC"; undefined: nothing of use. */
function toldCategory({ roles }: Cluster): Category | undefined {
  for (const role of roles) {
    const category = categoryOf(role);
    if (category) return category;
  }
  return undefined;
}

/** Sort of a noun by its end: "rüstungskonzern" company; '' none. */
const categoryOf = remembering(
  (noun: string): Category | '' =>
    SORTS.find(([ending, category]) => category !== 'any' && noun.endsWith(ending))?.[1] ?? '',
);

/** Named like a firm: by a legal form, or an unlisted name that is no institution's. */
function firm({ name, key, named }: Cluster): boolean {
  if (name.some((word) => lexis().legalForms.has(word))) return true;
  if (organisationNoun(name[0] ?? '')) return false;
  return key === '' && named && !UNION.test(name.join(' ')) && !AUTHORITY.test(name.join(' '));
}
