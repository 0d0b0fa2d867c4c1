import { describe, expect, it } from 'vitest';
import { findActors } from '../../../../lib/attribution/actors/find';
import { documentFromText } from '../../../../lib/text/document';
import { contextFor } from '../../../../scripts/evaluate/actors';

const german = contextFor('de');
/** Mentions of each actor of a text, by name. */
const found = (text: string): Record<string, string[]> =>
  Object.fromEntries(
    findActors(documentFromText(text, 'de'), german).actors.map(({ name, mentions }) => [
      name,
      mentions.map(({ span }) => text.slice(...span)),
    ]),
  );

describe('pronouns', () => {
  it('that open an indirect sentence mean the speaker named after it', () => {
    const actors = found('Die Sängerin Paula Hartwig schwieg. Sie habe nichts dagegen, sagte Sonja Berger.');
    expect(actors['Sonja Berger']).toEqual(['Sie', 'Sonja Berger']);
  });
  it('in a quotation do not mean the one who speaks', () => {
    const actors = found('Petra Lang trat auf. „Sie war heute großartig“, sagte Karin Weber. Weber lachte.');
    expect(actors['Karin Weber']).not.toContain('Sie');
  });
  it('that answer mean the one quoted last, not one named in the quotation', () => {
    const text =
      'In einem Interview sagte Paul Bergmann: „Ich werde nicht gehen.“ „Keller sagt: ‚Ich gehe mit Thoma‘ – ich glaube es nicht. Es ist Zeit, Thoma zu ersetzen.“ Auf die Frage, ob das stimme, antwortete er: „Das habe ich nie getan.“';
    expect(found(text)['Paul Bergmann']).toEqual(['Paul Bergmann', 'er']);
  });
  it('in the frame of a quotation mean nobody who is named in it', () => {
    const actors = found(
      'Lehrer Paul Hansen moderiert. „Das ist ein Programm für unsere Schule und unseren Rektor Jan Timm“, erklärt er.',
    );
    expect(actors['Paul Hansen']).toContain('er');
  });
  it('of more than one do not mean one person: the verb tells', () => {
    const actors = found('Anwohner haben beim Sturz von Assad mitgeholfen. Nun fordern sie gleiche Rechte.');
    expect(actors.Anwohner).toContain('sie');
  });
  it('as objects do not mean the subject before the verb', () => {
    const actors = found('Maria Keil gewann. Im Ziel wartete Rosa Brandt. Brandt umarmte sie.');
    expect(actors['Rosa Brandt']).toEqual(['Rosa Brandt', 'Brandt']);
  });
  it('that may mean an organisation or a person are left to nobody', () => {
    const actors = found('Jan Hofer gewann für den HSV. Der HSV feierte seinen Sieg.');
    expect(Object.values(actors).flat()).not.toContain('seinen');
  });
  it('agree with the word last used for an organisation', () => {
    expect(found('Die Lufthansa baut um. Die Lufthansa will ihre Flotte verkleinern.').Lufthansa).toContain('ihre');
    expect(found('Die Lufthansa baut um. Das Unternehmen will seine Flotte verkleinern.').Lufthansa).toContain('seine');
  });
});

describe('persons without a name', () => {
  it('are actors if the article comes back to them, under their role', () => {
    const actors = found('Am Tor stand eine Nachbarin. Sie habe nichts gehört, sagte die Nachbarin.');
    expect(actors.Nachbarin).toEqual(['eine Nachbarin', 'Sie', 'die Nachbarin']);
  });
  it('are none if they are mentioned once', () => {
    expect(found('Am Tor stand eine Nachbarin. Es regnete.')).toEqual({});
  });
  it('keep pronouns from others', () => {
    const actors = found('Klaus Brehm ist tot. Der Nachbar weinte. Er rief den Arzt.');
    expect(actors['Klaus Brehm']).toEqual(['Klaus Brehm']);
  });
  it('a predicate is no mention', () => {
    const actors = found('Jana Kolb gewann vor Rosa Brandt. Kolb ist die beste Turnerin der Welt.');
    expect(Object.values(actors).flat()).not.toContain('die beste Turnerin');
  });
  it('are not told by an age where two can be meant', () => {
    const actors = found('Am Start standen Jan Hofer und Uwe Maurer. Lange führte keiner. Der 30-Jährige siegte.');
    expect(Object.values(actors).flat()).not.toContain('Der 30-Jährige');
  });
});

describe('base forms', () => {
  it.each([
    ['Ein Sprecher des Bauministeriums schwieg. Das sei Sache des Bauministeriums.', 'Bauministerium'],
    ['Laut der Technischen Hochschule Elbmünde ist die Brücke alt.', 'Technische Hochschule Elbmünde'],
    ['Das Kreiskrankenhaus half sofort.', 'Kreiskrankenhaus'],
    ['Ein Sprecher des russischen Geheimdienstes warnte.', 'russischer Geheimdienst'],
    ['Die Akten des Landgerichts fehlen. Auch Kopien des Landgerichts sind weg.', 'Landgericht'],
  ])('%s', (text, name) => {
    expect(Object.keys(found(text))).toContain(name);
  });
  it('leave works and dishes alone', () => {
    expect(found('Das Bauwerk ist alt. Das Hauptgericht war kalt. Der Gottesdienst fiel aus.')).toEqual({});
  });
});

describe('words before a noun without an article', () => {
  it.each([
    ['Davor warnen Anwohner seit Jahren.', 'Anwohner'],
    ['Das ist unter Experten umstritten, sagen Experten.', 'Experten'],
    ['Das Amt und deren Kritiker schwiegen. Kritiker warnten.', 'Kritiker'],
    ['Laut internen Berichten kam es so.', 'interne Berichte'],
    ['Laut einem internen Bericht kam es so.', 'interner Bericht'],
    ['Ein internes Papier belegt das.', 'internes Papier'],
    ['Nach langem Streit warnten viele Fachleute.', 'viele Fachleute'],
    ['Russische Diplomaten warnten.', 'Russische Diplomaten'],
  ])('%s', (text, name) => {
    expect(Object.keys(found(text))).toContain(name);
  });
});

describe('an unknown word after an organisation’s noun', () => {
  it('is its name, and one everywhere', () => {
    expect(found('Sie warf dem Baukonzern Terranord Täuschung vor. Terranord habe geschwiegen.').Terranord).toEqual([
      'dem Baukonzern Terranord',
      'Terranord',
    ]);
    expect(Object.keys(found('Die Behörde Anakor prüft das.'))).toContain('Anakor');
  });
  it('a known one is not', () => {
    expect(Object.keys(found('Das brachte dem Konzern Vorteile.'))).not.toContain('Vorteile');
    expect(Object.keys(found('Das brachte dem Konzern Wettbewerbsvorteile.'))).not.toContain('Wettbewerbsvorteile');
  });
});
