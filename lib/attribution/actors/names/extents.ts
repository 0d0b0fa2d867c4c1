// Words beside a found name that belong to it: "Worcester Sharks", "Allianz Global Investors", "Burg Münzenberg". Pure.
import { words } from '../../../language/list';
import type { Token } from '../../../text/types';
import { MARK, type Marks } from '../marks';
import { roleOf } from '../words';
import type { Name } from './name';

/** Words that end the names of firms and institutions in English. */
export const FIRM = new Set(
  words(`
Aerospace Airlines Airways Associates Bank Brothers Capital Chemicals Chronicle College Communications Company
Consulting Dynamics Electronics Energy Enterprises Entertainment Express Financial Foods Foundation Gazette
Global Group Herald Holding Holdings Industries Institute International Investments Investors Journal Labs
Logistics Magazine Management Media Motor Motors Music Networks Oil Organisation Organization Partners Petroleum
Pharma Pharmaceuticals Pictures Productions Publishing Records Research Resources Review Security Services
Society Software Solutions Studios Systems Technologies Technology Telecom Telegraph Television Times Tribune
University Ventures
`),
);
/** Teams of the North American leagues by their nickname. */
const TEAM = new Set(
  words(`
49ers 76ers Albion Angels Astros Athletics Avalanche BK Bears Bengals Bills Blackhawks Braves Brewers Broncos
Browns Bruins Bucks Bulls Canadiens Canucks Capitals Cardinals Cavaliers Celtics Chargers Chiefs Clippers Colts
Cowboys Cubs Devils Diamondbacks Dodgers Dolphins Ducks Eagles FC FF Falcons Flames Flyers Giants Grizzlies HC
Hawks Hornets Hotspur Hurricanes IF Islanders Jaguars Jets Kings Knicks Lakers Lightning Lions Mariners
Mavericks Mets Nationals Nets Nuggets Oilers Orioles Pacers Packers Padres Panthers Patriots Pelicans Penguins
Phillies Pirates Pistons Predators Rangers Raptors Ravens Rockets Rovers Royals SK Sabres Saints Seahawks
Senators Sharks Spurs Steelers Suns Texans Timberwolves Titans Twins United Vikings Wanderers Warriors Wizards
Yankees
`),
);
/** Nouns of houses, and foreign words, that begin the name of a place. */
const PLACE = new Set(
  words(`
Abtei Alpe Bad Burg Camp Cap Cape Château Col Fort Gut Kap Kloster Lake Monte Mount Piz Pont Port Porto Puerto
Rio Río Saint San Sankt Santa Schloss Stift Val Villa
`),
);

/** "Dietloff von Arnim": two persons' names with a particle between are one; the second is left out. */
export function joined(tokens: readonly Token[], names: readonly Name[], taken: Uint8Array): Name[] {
  const parted = names.filter(
    ({ first, last, kind }) =>
      kind === 'PER' && last - first === 1 && /^(?:von|van|zu)$/u.test(tokens[last]?.norm ?? ''),
  );
  if (parted.length === 0) return [...names];
  const byFirst = new Map<number, Name>();
  for (const name of names) if (name.kind === 'PER') byFirst.set(name.first, name);
  const gone = new Set<Name>();
  for (const name of parted) {
    if (!roleOf(tokens[name.first - 1]?.norm ?? '') || taken[name.last]) continue;
    const at = /^(?:der|den|dem)$/u.test(tokens[name.last + 1]?.norm ?? '') ? name.last + 2 : name.last + 1;
    const other = byFirst.get(at);
    if (!other || other.last - other.first !== 1) continue;
    name.last = other.last;
    gone.add(other);
  }
  return gone.size > 0 ? names.filter((name) => !gone.has(name)) : [...names];
}

/** Lengthens names in place; a name with a firm's word at its end is an organisation's. */
export function extend(tokens: readonly Token[], marks: Marks, names: readonly Name[], taken: Uint8Array): void {
  for (const name of names) {
    if (name.kind === 'ORG') adjectiveBefore(tokens, marks, name, taken);
    // "Klein Meckelsen", "Bad Oldesloe".
    if (
      name.kind === 'PER' &&
      name.last - name.first === 2 &&
      SMALL.test(tokens[name.first]!.norm) &&
      !roleOf(tokens[name.first - 1]?.norm ?? '')
    )
      name.kind = 'LOC';
    if (name.entry && name.kind !== 'LOC') continue;
    if (name.kind !== 'ORG' && isNumbered(tokens, marks, name, taken)) continue;
    const next = tokens[name.last];
    const beside = next?.kind === 'word' && !taken[name.last] && next.begin - tokens[name.last - 1]!.end === 1;
    if (beside && name.kind === 'LOC' && TEAM.has(next.norm)) lengthen(name, taken);
    else if (beside && marks[name.last]! & MARK.capital && FIRM.has(next.norm)) {
      lengthen(name, taken);
      const more = tokens[name.last];
      if (more?.kind === 'word' && !taken[name.last] && FIRM.has(more.norm)) lengthen(name, taken);
    } else if (name.last - name.first > 1 && name.kind === 'LOC' && TEAM.has(tokens[name.last - 1]!.norm))
      name.kind = 'ORG';
    else if (name.last - name.first > 1 && name.kind !== 'ORG' && FIRM.has(tokens[name.last - 1]!.norm))
      name.kind = 'ORG';
    else if (
      name.kind === 'LOC' &&
      name.first > 0 &&
      !taken[name.first - 1] &&
      PLACE.has(tokens[name.first - 1]!.norm)
    ) {
      name.first--;
      taken[name.first] = 1;
      name.entry = undefined;
    }
  }
}

/** "Barnim I.": a ruler. */
function isNumbered(tokens: readonly Token[], marks: Marks, name: Name, taken: Uint8Array): boolean {
  const number = tokens[name.last];
  const period = tokens[name.last + 1];
  if (
    !number ||
    !(marks[name.last]! & MARK.capital) ||
    taken[name.last] ||
    taken[name.last + 1] ||
    !/^[IVX]{1,5}$/u.test(number.norm) ||
    period?.norm !== '.' ||
    period.begin !== number.end
  )
    return false;
  taken[name.last] = 1;
  taken[name.last + 1] = 1;
  name.last += 2;
  name.kind = 'PER';
  name.entry = undefined;
  return true;
}

const SMALL = /^(?:Klein|Groß|Alt|Neu|Bad)$/u;
const ADJECTIVE =
  /^(?:Deutsch|Österreichisch|Schweizerisch|Bayerisch|Europäisch|International|National|Evangelisch|Katholisch|Staatlich|Städtisch|Königlich|Technisch|Hessisch|Sächsisch|Französisch|Britisch|Amerikanisch|Türkisch|Polnisch)e[nrsm]?$/u;

/** "der Deutschen Lufthansa": an adjective with a capital between article and name. */
function adjectiveBefore(tokens: readonly Token[], marks: Marks, name: Name, taken: Uint8Array): void {
  const at = name.first - 1;
  if (at < 1 || taken[at] || !(marks[at]! & MARK.capital && marks[at - 1]! & MARK.article)) return;
  if (!ADJECTIVE.test(tokens[at]!.norm)) return;
  name.first = at;
  taken[at] = 1;
}

function lengthen(name: Name, taken: Uint8Array): void {
  taken[name.last] = 1;
  name.last++;
  name.kind = 'ORG';
  name.entry = undefined;
}
