// What actors without a name are called, and whom a role noun means when it tells a party.
import { describe, expect, it } from 'vitest';
import { findActors, resolveSpeaker } from '../../../../lib/attribution/actors/find';
import { documentFromText } from '../../../../lib/text/document';
import { contextFor } from '../../../../scripts/evaluate/actors';

const german = contextFor('de');
/** Name of the actor whom a passage of a text means. */
function nameOf(text: string, passage: string): string | undefined {
  const found = findActors(documentFromText(text, 'de'), german);
  const begin = text.lastIndexOf(passage);
  return resolveSpeaker(found, [begin, begin + passage.length])?.name;
}

describe('an actor without a name is called by its noun in base form', () => {
  it.each([
    ['Laut eines Gutachtens war der Pfeiler morsch.', 'eines Gutachtens', 'Gutachten'],
    ['Das geht aus einem Entwurf des Wahlprogramms hervor.', 'des Wahlprogramms', 'Wahlprogramm'],
    [
      'Laut einem internen Bericht des Ministeriums fehlt Geld.',
      'einem internen Bericht',
      'interner Bericht des Ministeriums',
    ],
    ['Nach einer Umfrage der Handelskammer zögern viele.', 'einer Umfrage', 'Umfrage der Handelskammer'],
    [
      '„Das war knapp“, sagte der frühere EU-Ratspräsident.',
      'der frühere EU-Ratspräsident',
      'früherer EU-Ratspräsident',
    ],
    ['Die bisher größte Lärmstudie zeigt, dass …', 'Die bisher größte Lärmstudie', 'bisher größte Lärmstudie'],
    ['„Nein“, sagten die früheren Gesellschafter.', 'die früheren Gesellschafter', 'frühere Gesellschafter'],
    ['Laut einer Warnung mehrerer müder Geografen sinkt der Damm.', 'mehrerer müder Geografen', 'müde Geografen'],
    ['Laut einem Bericht bei Amtsantritt fehlt Geld.', 'einem Bericht', 'Bericht'],
    ['„Nein“, sagte dessen Anwalt.', 'dessen Anwalt', 'Anwalt'],
    ['Klubs wie Seestern warnten davor.', 'Klubs', 'Klubs'],
    ['Das stand in einer Mitteilung von letzter Woche.', 'einer Mitteilung', 'Mitteilung'],
    ['„Wir hoffen“, sagte die neue Schulleiterin.', 'die neue Schulleiterin', 'neue Schulleiterin'],
    ['Laut eines Gutachtens der Regierung Saisonarbeiter traf es.', 'eines Gutachtens', 'Gutachten der Regierung'],
  ])('%s', (text, passage, name) => {
    expect(nameOf(text, passage)).toBe(name);
  });
});

describe('a role noun that tells a party', () => {
  it('does not mean somebody of another one', () => {
    const text = 'Ministerpräsidentin Rita Kolbe (CSU) war dagegen. „Das ist falsch“, sagte die SPD-Politikerin.';
    expect(nameOf(text, 'die SPD-Politikerin')).toBe('SPD-Politikerin');
  });
  it('means the one of that party among several politicians', () => {
    const text =
      'Ministerin Rita Kolbe (CSU) traf Ministerin Ute Lamm (SPD). „Das ist falsch“, sagte die SPD-Politikerin.';
    expect(nameOf(text, 'die SPD-Politikerin')).toBe('Ute Lamm');
  });
  it('is known by a word for its members and by a genitive too', () => {
    const text = 'Landrat Jan Brehm (CDU) ging. „Das ist falsch“, sagte der Sozialdemokrat.';
    expect(nameOf(text, 'der Sozialdemokrat')).not.toBe('Jan Brehm');
    const other = 'Der Abgeordnete der FDP ging. Minister Jan Brehm (CDU) blieb. „Falsch“, sagte der FDP-Politiker.';
    expect(nameOf(other, 'der FDP-Politiker')).not.toBe('Jan Brehm');
  });
});

describe('a lone word that speaks and that nothing knows is a surname', () => {
  it.each([
    ['„Wir sind bereit“, sagt Quandrich.', 'Quandrich', 'Quandrich'],
    ['Es werde kalt, so Quandrich am Abend.', 'Quandrich', 'Quandrich'],
    ['„Das ist so“, sagt Niemand.', 'Niemand', undefined],
    ['Cannabis bezeichnet die Pflanze.', 'Cannabis', undefined],
  ])('%s', (text, passage, name) => {
    expect(nameOf(text, passage)).toBe(name);
  });
});

describe('members and double roles', () => {
  it.each([
    ['„Das ist gut“, sagte der Republikaner am Abend.', 'der Republikaner', 'Republikaner'],
    [
      'US-Präsidentin Rita Kolbe sprach in Newton. „Das ist gut“, sagte die Demokratin. Jan Brehm schwieg.',
      'die Demokratin',
      'Rita Kolbe',
    ],
    ['Die Mehrheit der Republikaner war dafür.', 'der Republikaner', 'Republikanische Partei'],
    [
      '„Das Verbot ist gescheitert“, sagte der Abgeordnete und frühere Polizeichef Bill Lark.',
      'der Abgeordnete und frühere Polizeichef Bill Lark',
      'Bill Lark',
    ],
  ])('%s', (text, passage, name) => {
    expect(nameOf(text, passage)).toBe(name);
  });
});

describe('a medium with the noun that says what it is', () => {
  it.each([
    ['Das Werk schließt, wie die Nachrichtenagentur dpa berichtet.', 'die Nachrichtenagentur dpa', 'dpa'],
    ['Dass der Sender RTL absagt, war klar.', 'der Sender RTL', 'RTL'],
  ])('%s', (text, passage, name) => {
    expect(nameOf(text, passage)).toBe(name);
  });
});

it('"das Amt" is not the government', () => {
  const text = 'Die Bundesregierung zögert. Das Amt warnte vor Keimen.';
  expect(nameOf(text, 'Das Amt')).not.toBe('Bundesregierung');
});
