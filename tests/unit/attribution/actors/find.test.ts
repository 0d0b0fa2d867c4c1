import { describe, expect, it } from 'vitest';
import { actorAt, findActors, resolveSpeaker } from '../../../../lib/attribution/actors/find';
import type { FoundActors } from '../../../../lib/attribution/actors/types';
import { documentFromText } from '../../../../lib/text/document';
import { contextFor } from '../../../../scripts/evaluate/actors';

const german = contextFor('de');
const find = (text: string): FoundActors => findActors(documentFromText(text, 'de'), german);
const at = (found: FoundActors, passage: string) => {
  const begin = found.doc.text.indexOf(passage);
  return resolveSpeaker(found, [begin, begin + passage.length]);
};
const mentions = (found: FoundActors, name: string): string[] =>
  found.actors.find((actor) => actor.name === name)?.mentions.map(({ span }) => found.doc.text.slice(...span)) ?? [];

describe('metonymy', () => {
  it('takes capitals and seats for the state where they act', () => {
    const found = find('Ankara warf Athen vor, die Verträge zu brechen. Der Élysée schwieg.');
    expect(mentions(found, 'Türkei')).toEqual(['Ankara']);
    expect(mentions(found, 'Griechenland')).toEqual(['Athen']);
    expect(mentions(found, 'Frankreich')).toEqual(['Élysée']);
  });
  it('not where something happens in them', () => {
    const found = find('In Ankara regnete es. Aus Athen kamen Touristen. Sie fuhren nach Paris.');
    expect(found.actors.filter(({ kind }) => kind === 'state')).toEqual([]);
  });
  it('takes a state that something comes from for one that acts only where it is words that come', () => {
    const states = (text: string) => find(text).actors.filter(({ kind }) => kind === 'state').length;
    expect(states('Die Stadt verhandelt mit einer Reederei aus Dänemark.')).toBe(0);
    expect(states('Scharfe Kritik aus Dänemark traf die Stadt.')).toBe(1);
  });
  it('takes "the Norwegian government" for the state and "Norwegian forces" for an organisation of its own', () => {
    const found = find('Die norwegische Regierung warnte. Norwegische Truppen zogen ab.');
    expect(mentions(found, 'Norwegen')).toEqual(['Die norwegische Regierung']);
    expect(found.actors.find(({ name }) => name.toLowerCase() === 'norwegische truppen')?.affiliation).toBe('Norwegen');
  });
  it('takes Brussels for the European Union unless Belgium is about', () => {
    expect(mentions(find('Brüssel kündigte Zölle an.'), 'Europäische Union')).toEqual(['Brüssel']);
    expect(mentions(find('Belgien wählt. Brüssel kündigte Zölle an.'), 'Belgien')).toEqual(['Belgien', 'Brüssel']);
  });
});

describe('roles and affiliation', () => {
  it.each([
    ['Die Ökonomin Clara Voss warnte.', 'Clara Voss', 'Ökonomin', undefined],
    ['Clara Voss, Präsidentin des Umweltbundesamts, warnte.', 'Clara Voss', 'Präsidentin', 'Umweltbundesamt'],
    ['Clara Voss (SPD) warnte vor Kürzungen.', 'Clara Voss', undefined, 'SPD'],
    ['Das sagte der frühere EU-Kommissar Pál Varga.', 'Pál Varga', 'EU-Kommissar', undefined],
  ])('%s', (text, name, role, affiliation) => {
    const actor = find(text).actors.find((one) => one.name === name);
    expect(actor?.kind).toBe('person');
    expect(actor?.role).toBe(role);
    expect(actor?.affiliation).toBe(affiliation);
  });
});

describe('linking', () => {
  it('keeps persons of one surname apart', () => {
    const found = find(
      'Klaus Brehm ist tot. Seine Tochter Ines Brehm sagte, er sei krank gewesen. Ines Brehm trauert.',
    );
    expect(mentions(found, 'Klaus Brehm')[0]).toBe('Klaus Brehm');
    expect(mentions(found, 'Ines Brehm').filter((text) => text.endsWith('Ines Brehm')).length).toBe(2);
  });
  it('leaves a role that fits two of them to nobody', () => {
    const found = find('Minister Alt Ruben und Minister Jan Kolbe kamen. Der Minister lachte.');
    expect(
      found.actors.some(({ mentions: list }) =>
        list.some(({ span }) => found.doc.text.slice(...span) === 'Der Minister'),
      ),
    ).toBe(false);
  });
  it('knows genitives and titles', () => {
    const found = find('Rita Kolbe kam. Kolbes Plan gefiel. Frau Kolbe freute sich.');
    expect(mentions(found, 'Rita Kolbe')).toEqual(['Rita Kolbe', 'Kolbes', 'Frau Kolbe']);
  });
  it('takes ordinary words for words', () => {
    const found = find('Der Koch und der Wolf in Essen. Ein Fischer sah den Bauern.');
    expect(found.names.filter(({ kind }) => kind === 'PER')).toEqual([]);
  });
});

describe('resolveSpeaker', () => {
  it.each([
    ['Angaben der Polizei', 'Laut Angaben der Polizei brannte es.', 'organisation', 'Polizei'],
    ['Polizeiangaben', 'Nach Polizeiangaben brannte es.', 'organisation', 'Polizei'],
    ['ein Insider', 'Das sagte ein Insider der Zeitung.', 'anonymous', 'Insider'],
    ['Regierungskreisen', 'Das verlautete aus Regierungskreisen am Abend.', 'anonymous', 'Regierungskreise'],
    ['einer Studie', 'Laut einer Studie steigt der Verbrauch.', 'document', 'Studie'],
    ['Klimaforscher', 'Klimaforscher warnen seit Jahren davor.', 'group', 'Klimaforscher'],
    ['Ein Regierungssprecher', 'Ein Regierungssprecher bestätigte dies.', 'person', 'Regierungssprecher'],
    ['der britische „Beobachter“', 'Wie der britische „Beobachter“ schreibt, steigt der Preis.', 'media', 'Beobachter'],
    ['des Magazins „Profil“', 'Das geht aus einem Bericht des Magazins „Profil“ hervor.', 'media', 'Profil'],
    [
      'der Leiter des Amtes, Jens Oltmer,',
      'Das sagte der Leiter des Amtes, Jens Oltmer, am Montag.',
      'person',
      'Jens Oltmer',
    ],
  ])('%s', (passage, text, kind, name) => {
    const actor = at(find(text), passage);
    expect(actor?.kind).toBe(kind);
    expect(actor?.name).toBe(name);
  });
  it('sees who "seine Vertreter" speak for', () => {
    expect(at(find('Wie seine Vertreter sagten, hält Japan daran fest.'), 'seine Vertreter')?.name).toBe('Japan');
  });
  it('gives nobody for sources without a name, and for empty spans', () => {
    expect(at(find('Ersten Angaben zufolge brannte es.'), 'Ersten Angaben')).toBeNull();
    expect(resolveSpeaker(find(''), [0, 0])).toBeNull();
    expect(actorAt(find('Es regnet.'), [0, 2])).toBeNull();
  });
});

describe('English', () => {
  const english = (text: string): FoundActors => findActors(documentFromText(text, 'en'), { language: 'en' });
  it('finds persons with roles, states, organisations, and who is meant', () => {
    const found = english(
      'Senator Laura Benson criticised the Supreme Court on Monday. "This is wrong," Benson said. She called on Washington to act. Officials declined to comment, the senator added.',
    );
    expect(mentions(found, 'Laura Benson')).toEqual(['Senator Laura Benson', 'Benson', 'She', 'the senator']);
    expect(mentions(found, 'United States')).toEqual(['Washington']);
    expect(found.actors.map(({ kind }) => kind)).toContain('group');
    expect(found.actors.find(({ name }) => name === 'Supreme Court')?.kind).toBe('organisation');
  });
  it('makes sources out of nouns', () => {
    const found = english('A source familiar with the matter said so. According to the report, prices rose.');
    expect(at(found, 'A source familiar with the matter')?.kind).toBe('anonymous');
    expect(at(found, 'the report')?.kind).toBe('document');
  });
});

describe('a name and another one in the speaker phrase', () => {
  it('means the one before the apposition', () => {
    const found = find('Donald Trump schwieg. „Nein“, sagte Mike Waltz, ein ehemaliger Berater Trumps.');
    expect(at(found, 'Mike Waltz, ein ehemaliger Berater Trumps')?.name).toBe('Mike Waltz');
  });
  it('means the noun behind a genitive', () => {
    const found = find('Luxemburgs ehemaliger Außenminister meint, es sei gut. Russlands Sprecherin schwieg.');
    expect(at(found, 'Luxemburgs ehemaliger Außenminister')?.kind).toBe('person');
    expect(at(found, 'Luxemburgs ehemaliger Außenminister')?.name).toMatch(/Außenminister$/u);
    expect(at(found, 'Russlands Sprecherin')?.kind).toBe('person');
  });
});

describe('parts of Arabic names', () => {
  it('belong to the name before them', () => {
    const found = find('HTS-Chef Achmed al-Scharaa schwieg. „Gut so“, sagte der Anwalt Ayman Sheib ad-Din.');
    expect(found.actors.map(({ name }) => name)).toEqual(['Achmed al-Scharaa', 'Ayman Sheib ad-Din']);
  });
});

it('a quotation mark within a speaker phrase is no part of the name', () => {
  const found = find('Das erzählt ein „ehemaliger Küchenangestellter“.');
  expect(at(found, 'ein „ehemaliger Küchenangestellter“')?.name).toBe('ehemaliger Küchenangestellter');
});

describe('names that are none, and where names end', () => {
  const named = (text: string): string[] => {
    const found = find(text);
    return found.names.map(({ begin, end, kind }) => `${kind} ${found.doc.text.slice(begin, end)}`);
  };
  it.each([
    ['Das sagte sie in dem Drama „Brokeback Valley“ nicht.', []],
    ['Der Text ist auf Ungarisch, nicht im Ungarischen.', []],
    ['Das sind zehn Schweizer Franken.', []],
    ['Treptow wurde unter Barnim I. gegründet.', ['PER Barnim I.']],
    ['Die Aktien der Deutschen Lufthansa schlossen fest.', ['ORG Deutschen Lufthansa']],
    ['Dort spielte Malmö FF gegen Leeds United.', ['ORG Malmö FF', 'ORG Leeds United']],
    ['Das meinte die Kuratorin Dr. Marion Borns.', ['PER Marion Borns']],
    ['Feuerwehren aus Klein Meckelbach halfen.', ['LOC Klein Meckelbach']],
  ])('%s', (text, names) => {
    if (names.length === 0) expect(named(text)).toEqual([]);
    for (const name of names) expect(named(text)).toContain(name);
  });
});

it('two roles before a name are one person', () => {
  const found = find('„Nein“, erklärt Ernährungsberaterin und Autorin Rhea Lambert.');
  expect(at(found, 'Ernährungsberaterin und Autorin Rhea Lambert')?.name).toBe('Rhea Lambert');
});
