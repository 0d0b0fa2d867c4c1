import { describe, expect, it } from 'vitest';
import { findActors, resolveSpeaker } from '../../../../lib/attribution/actors/find';
import { documentFromText } from '../../../../lib/text/document';
import { contextFor } from '../../../../scripts/evaluate/actors';

const german = contextFor('de');

/** Each actor as "kind name | role @ affiliation: mention, mention". */
function list(text: string): string[] {
  const { actors, doc } = findActors(documentFromText(text, 'de'), german);
  return actors.map(({ kind, name, role, affiliation, mentions }) => {
    const passages = mentions.map(({ span }) => doc.text.slice(...span)).join(', ');
    return `${kind} ${name}${role ? ` | ${role}` : ''}${affiliation ? ` @ ${affiliation}` : ''}: ${passages}`;
  });
}

describe('the noun before a name says what it is, and is no actor of its own', () => {
  it.each([
    [
      'Der Rüstungskonzern Hartwell baut aus. Der Konzern sucht Personal.',
      ['organisation Hartwell | Rüstungskonzern: Der Rüstungskonzern Hartwell, Der Konzern'],
    ],
    [
      'Die Hilfsorganisation Sea-Watch klagt. Die Hilfsorganisation verlangt Auskunft.',
      ['organisation Sea-Watch | Hilfsorganisation: Die Hilfsorganisation Sea-Watch, Die Hilfsorganisation'],
    ],
    [
      'Das Bußgeld traf den Facebook-Mutterkonzern Meta. Das US-Unternehmen will klagen.',
      ['organisation Meta | Facebook-Mutterkonzern: den Facebook-Mutterkonzern Meta, Das US-Unternehmen'],
    ],
  ])('%s', (text, actors) => expect(list(text)).toEqual(actors));
  it('keeps subject and object of a clause apart', () => {
    expect(list('Er schrieb, dass das Unternehmen Google verklagt. Lufthansa schwieg.')).toContain(
      'organisation Google: Google',
    );
  });
  it('is not what another firm is called by', () => {
    expect(list('Die Datenschutzbehörde DPC prüft Apple. Das Unternehmen schweigt.')).toContain(
      'organisation Apple: Apple, Das Unternehmen',
    );
  });
});

describe('an abbreviation in brackets is the name before it', () => {
  it.each([
    [
      'Das Landesamt für Natur, Umwelt und Klima (Lanuk) misst. Das Lanuk warnt.',
      'organisation Landesamt für Natur, Umwelt und Klima: Landesamt für Natur, Umwelt und Klima, Lanuk, Lanuk',
    ],
    [
      'Die Sprecherin der Vereinigung der kommunalen Arbeitgeberverbände (VKA) lehnte ab. Die VKA blieb hart.',
      'organisation Vereinigung der kommunalen Arbeitgeberverbände: Vereinigung der kommunalen Arbeitgeberverbände, VKA, VKA',
    ],
  ])('%s', (text, actor) => expect(list(text)).toContain(actor));
  it('not what is no organisation', () => {
    expect(list('Das Bruttoinlandsprodukt (BIP) sank.')).toEqual([]);
    expect(list('Der Personennahverkehr (ÖPNV) wird teurer. Der ÖPNV stockt.')).toEqual([]);
  });
});

describe('roles and whose they are', () => {
  it.each([
    ['Der Obmann der Grünen, Tarik Demir, nannte das falsch.', 'Tarik Demir | Obmann @ Bündnis 90/Die Grünen'],
    ['Die Präsidentin von Ärzte ohne Grenzen, Ines Roth, klagte.', 'Ines Roth | Präsidentin @ Ärzte ohne Grenzen'],
    ['Litauens Präsident Jonas Petraitis sprach von Sabotage.', 'Jonas Petraitis | Präsident @ Litauen'],
    ['Der russische Außenminister Pawel Gromow drohte.', 'Pawel Gromow | Außenminister @ Russland'],
    ['Der Klimaforscher Ben Holm von der Universität Bremen warnt.', 'Ben Holm | Klimaforscher @ Universität Bremen'],
    ['Der Vorsitzende Richter Ulrich Bettermann fragte nach.', 'Ulrich Bettermann | Vorsitzender Richter'],
    ['Das sagte die Glaziologin Lea Hartmann.', 'Lea Hartmann | Glaziologin'],
  ])('%s', (text, actor) => expect(list(text).some((one) => one.startsWith(`person ${actor}:`))).toBe(true));
  it.each([
    ['Das sagte bpa-Präsident Bernd Maurer.', 'Bernd Maurer | bpa-Präsident'],
    ['Die Verteidigerin der Angeklagten, Seda Acar, schwieg.', 'Seda Acar | Verteidigerin'],
    [
      'Es sprach der Präsident des Zentralrats der Juden, Josef Schuster.',
      'Josef Schuster | Präsident @ Zentralrat der Juden',
    ],
    ['Der Republikaner Chuck Hagen lehnte ab.', 'Chuck Hagen | Republikaner'],
  ])('%s', (text, actor) => expect(list(text).some((one) => one.startsWith(`person ${actor}`))).toBe(true));
  it('not whom something was said to', () => {
    expect(list('Dopingexperte Fritz Sauer hält das für falsch. Das sagte der Experte der ARD.')[0]).toBe(
      'person Fritz Sauer | Dopingexperte: Dopingexperte Fritz Sauer, der Experte',
    );
  });
  it('an office is nobody', () => {
    expect(list('Sie bewirbt sich um das Amt des Vizepräsidenten.')).toEqual([]);
  });
  it('a minister is a politician', () => {
    expect(
      list(
        'Außenminister Johann Wahl bestellte Botschafter Majid Nuri ein. „Wir dulden das nicht“, sagte der CDU-Politiker.',
      )[0],
    ).toBe('person Johann Wahl | Außenminister: Außenminister Johann Wahl, der CDU-Politiker');
  });
  it('not who did something to them', () => {
    const [actor] = list('Am Dienstag wurde der Minister Karl Berg von der Opposition scharf kritisiert.');
    expect(actor).toBe('person Karl Berg | Minister: der Minister Karl Berg');
  });
});

describe('names', () => {
  it.each([
    [
      'Sie traf den Australier Alex Minter und die Polin Iga Sobczak.',
      ['den Australier Alex Minter', 'die Polin Iga Sobczak'],
    ],
    ['Schulleiterin Dr. Katharina Brüning zieht Bilanz.', ['Schulleiterin Dr. Katharina Brüning']],
    ['Das bezweifelt Reuters Galeristin Esther Schippen.', ['Reuters', 'Galeristin Esther Schippen']],
    ['Anders als erwartet stieg der Umsatz.', []],
    ['Insgesamt kamen 300 Leute.', []],
  ])('%s', (text, expected) => {
    const found = list(text).flatMap((one) => one.split(': ')[1]!.split(', '));
    for (const passage of expected) expect(found).toContain(passage);
    if (expected.length === 0) expect(found).toEqual([]);
  });
  it('are shown without the genitive where a noun follows', () => {
    expect(list('Das sagte Donald Trumbulls Sprecherin Anna Leeb.')[0]).toBe(
      'person Donald Trumbull: Donald Trumbulls',
    );
    expect(list('Am Abend traf Ines Hartz Fans.')[0]).toContain('Ines Hartz');
  });
  it('show the period of an initial and no title', () => {
    expect(list('Lehrer Timo F. lobt Dr. Anna Berg.').map((one) => one.split(/ \||:/u)[0])).toEqual([
      'person Timo F.',
      'person Anna Berg',
    ]);
  });
  it('take media in any case', () => {
    expect(list('Das ergaben Recherchen von „Süddeutscher Zeitung“ und NDR.')).toContain(
      'media Süddeutsche Zeitung: Süddeutscher Zeitung',
    );
  });
  it('of firms go on to their legal form', () => {
    expect(list('Die Firma Metallum Recycling GmbH schweigt.')[0]).toBe(
      'organisation Metallum Recycling GmbH | Firma: Die Firma Metallum Recycling GmbH',
    );
  });
  it('of institutions take in their town', () => {
    expect(list('Es klagt die Verbraucherzentrale Sachsen. Das Regierungspräsidium Kassel prüft.')).toEqual([
      'organisation Verbraucherzentrale Sachsen: Verbraucherzentrale Sachsen',
      'organisation Regierungspräsidium Kassel: Regierungspräsidium Kassel',
    ]);
  });
  it.each([
    ['Das Museum Waldhof schließt.', 'organisation Museum Waldhof'],
    ['Das Bundesamt für kerntechnische Sicherheit warnt.', 'organisation Bundesamt für kerntechnische Sicherheit'],
    ['Der Verband der Imker klagt.', 'organisation Verband der Imker'],
    ['Die Los Angeles Kings verloren.', 'organisation Los Angeles Kings'],
    ['Das meldet Nordmedia Publishing am Montag.', 'organisation Nordmedia Publishing'],
    ['Die Familie Rautenbeck schweigt.', 'group Familie Rautenbeck'],
    ['Der Bund für Umwelt und Naturschutz (BUND) prüft das.', 'organisation BUND'],
  ])('%s', (text, actor) => expect(list(text)[0]).toContain(`${actor}:`));
  it('in quotation marks: a paper after a noun or to whom something is said, else no actor', () => {
    expect(list('Das sagte er dem „Nordboten“.').some((one) => one.startsWith('organisation'))).toBe(false);
    expect(list('Das steht im Bericht des Fachmagazins „Automobilpraxis“.').join()).toContain('media Automobilpraxis');
  });
  it('leave the paper that the reader holds to itself', () => {
    expect(list('Das schrieb die „Süddeutsche Zeitung“. Der Brief liegt dieser Zeitung vor.')).toContain(
      'media Süddeutsche Zeitung: Süddeutsche Zeitung',
    );
  });
});

describe('who is no actor', () => {
  it('states and houses in which something happens', () => {
    expect(list('In Dänemark gibt es das schon. Auch in der Schule war das Thema. Sie reiste nach Litauen.')).toEqual(
      [],
    );
  });
  it('people who are somewhere, unless they speak or are named again', () => {
    expect(list('Im Saal saßen Kinder. Es kamen Frauen.')).toEqual([]);
    expect(list('Kinder berichten von Lärm.')).toEqual(['group Kinder: Kinder']);
  });
  it.each(['Sie hatte Helfer.', 'Nach der Einführung des Gesetzes stieg die Zahl.', 'Auf der Rückreise regnete es.'])(
    '%s',
    (text) => expect(list(text)).toEqual([]),
  );
  it.each([
    ['Nach Angaben von Soldaten fiel der Strom aus.', 'group Soldaten'],
    ['Laut Medienberichten fiel der Strom aus.', 'document Medienberichte'],
    ['Die Eltern klagten über die Hitze.', 'group Eltern'],
    ['Hacker haben die Stadtwerke lahmgelegt.', 'group Hacker'],
  ])('%s', (text, actor) => expect(list(text)[0]).toContain(`${actor}:`));
});

describe('those without a name', () => {
  it.each([
    [
      'Ein Sprecher von Terranord schwieg. Der Sprecher ging.',
      'person Sprecher von Terranord: Ein Sprecher, Der Sprecher',
    ],
    [
      'Eine Sprecherin des Innenministeriums schwieg. Sie ging.',
      'person Sprecherin des Innenministeriums: Eine Sprecherin, Sie',
    ],
  ])('say whose they are: %s', (text, actor) => expect(list(text)).toContain(actor));
  it('are shown so where they are found by what they say', () => {
    const found = findActors(
      documentFromText('„Nein“, sagte ein Sprecher der Deutschen Bahn am Montag.', 'de'),
      german,
    );
    const begin = found.doc.text.indexOf('ein Sprecher');
    expect(resolveSpeaker(found, [begin, begin + 'ein Sprecher der Deutschen Bahn'.length])?.name).toBe(
      'Sprecher der Deutschen Bahn',
    );
    const told = findActors(documentFromText('„Nein“, sagte ein Sprecher der Zeitung „Nordbote“.', 'de'), german);
    const at = told.doc.text.indexOf('ein Sprecher');
    expect(resolveSpeaker(told, [at, at + 'ein Sprecher'.length])?.name).toBe('Sprecher');
  });
  it('are the man or woman of the next sentence', () => {
    expect(list('Die Polizei nahm einen 24 Jahre alten Tatverdächtigen fest. Der Mann schweigt.')).toContain(
      'person Tatverdächtiger: einen 24 Jahre alten Tatverdächtigen, Der Mann',
    );
  });
  it('unless there are two', () => {
    expect(list('Ein Händler traf einen Fahrer. Der Mann schweigt.').filter((one) => one.startsWith('person'))).toEqual(
      [],
    );
  });
});

describe('who is meant, and who is not', () => {
  it('a noun behind a role is no name', () => {
    expect(list('Dann gab der Fahrer Gas und flüchtete.')).toEqual([]);
  });
  it.each([
    ['Papst Leo XIV. reist ab. Der Papst lächelt.', 'person Leo XIV. | Papst: Papst Leo XIV., Der Papst'],
    ['OB Burkhard Jungk war nicht da.', 'person Burkhard Jungk | OB: OB Burkhard Jungk'],
    [
      'Der Ökonom vom Leibniz-Institut für Wirtschaftsforschung (IWH) hält das für Glück.',
      'organisation Leibniz-Institut für Wirtschaftsforschung: Leibniz-Institut für Wirtschaftsforschung, IWH',
    ],
    [
      'Die katholische Kirche schwieg. Sie beteten in der Kirche.',
      'organisation katholische Kirche: Die katholische Kirche',
    ],
  ])('%s', (text, actor) => expect(list(text)).toContain(actor));
  it('"my man" is not "the man"', () => {
    expect(
      list('„Er nahm den Tod meines Mannes in Kauf“, sagte sie. Der Richter schickte den Mann in Haft.').join(),
    ).not.toContain('Mannes, den Mann');
  });
});

describe('those called by their town', () => {
  it.each([
    ['Jule Niemann hat gewonnen. Die Dortmunderin jubelte.', 'person Jule Niemann: Jule Niemann, Die Dortmunderin'],
    [
      'Alexander Zwerg steht im Finale. Der Hamburger jubelte.',
      'person Alexander Zwerg: Alexander Zwerg, Der Hamburger',
    ],
  ])('%s', (text, actor) => expect(list(text)).toContain(actor));
  it('not all of them, nor a club', () => {
    expect(list('Alexander Zwerg kam. Die Hamburger jubelten.')[0]).toBe('person Alexander Zwerg: Alexander Zwerg');
    expect(list('Alexander Zwerg kam. Der Hamburger SV jubelte.')[0]).toBe('person Alexander Zwerg: Alexander Zwerg');
  });
});

describe('names told by the sentence', () => {
  it.each([
    ['Der Verein Landleben hält das für zu wenig.', 'organisation Landleben | Verein: Der Verein Landleben'],
    ['Präsident Dietloff von Bülow reiste ab.', 'person Dietloff von Bülow | Präsident: Präsident Dietloff von Bülow'],
    [
      'Ein Polizeisprecher wunderte sich. Der Sprecher lachte.',
      'person Polizeisprecher: Ein Polizeisprecher, Der Sprecher',
    ],
  ])('%s', (text, actor) => expect(list(text)).toContain(actor));
  it('not where the verb comes last', () => {
    expect(list('Er klagte, dass der Verein Mitglieder verliert.').join()).not.toContain('Mitglieder |');
  });
});

describe('pronouns', () => {
  it('that are a verb, or mean two named side by side', () => {
    expect(list('Kurt Bieder schwieg. Bis dahin soll es abgeschlossen sein.')).toEqual([
      'person Kurt Bieder: Kurt Bieder',
    ]);
    const actors = list(
      'Analysten der Nordbank hoben ihr Ziel an. Auch Disney und Amazon haben ihre Tarife angehoben.',
    );
    expect(actors).toContain('group Analysten: Analysten, ihr');
  });
  it('after "von" and an organisation mean the person', () => {
    expect(list('Der Klimaforscher Ben Holm von der Universität Bremen, der nicht beteiligt war, warnt.')[0]).toBe(
      'person Ben Holm | Klimaforscher @ Universität Bremen: Der Klimaforscher Ben Holm, der',
    );
  });
});

describe('those who speak for others, and those who will not be named', () => {
  it.each([
    ['Die Stadt verweist auf den Fachkräftemangel.', 'organisation Stadt: Die Stadt'],
    ['Die Verteidigung plädierte auf Freispruch.', 'organisation Verteidigung: Die Verteidigung'],
    ['Ein mit den Ermittlungen vertrauter Beamter widersprach.', 'anonymous'],
    ['„Das stimmt“, sagte ein Abgeordneter, der nicht genannt werden will.', 'anonymous'],
    ['Zwei mit den Vorgängen vertraute Personen bestätigten das.', 'anonymous'],
    ['Sprecherin der Initiative ist Jana Wehrle.', 'person Jana Wehrle | Sprecherin: Sprecherin, Jana Wehrle'],
    ['Ihr Vorstand Jochen Pfister schwieg.', 'person Jochen Pfister | Vorstand: Ihr Vorstand Jochen Pfister'],
    [
      'Das Internationale Auschwitz-Komitee verfolgt den Prozess.',
      'organisation Internationales Auschwitz-Komitee: Internationale Auschwitz-Komitee',
    ],
    [
      'Das Institut für Kriegsstudien (ISW) sieht das so.',
      'organisation Institut für Kriegsstudien: Institut für Kriegsstudien, ISW',
    ],
  ])('%s', (text, actor) => expect(list(text).some((one) => one.startsWith(actor))).toBe(true));
  it('not a town in which something happens', () => {
    expect(list('Die Stadt liegt am Meer. In der Stadt war es ruhig.')).toEqual([]);
  });
  it('one from a town is no paper', () => {
    expect(list('„Nein“, sagte der New Yorker.').some((one) => one.startsWith('media'))).toBe(false);
  });
});

describe('an age in words', () => {
  it('belongs to the phrase', () => {
    expect(
      list('Die 20 Jahre alte Norwegerin Ida Lund gewann. Ein 24 Jahre alter Tatverdächtiger schwieg. Er schweigt.'),
    ).toEqual([
      'person Ida Lund: Die 20 Jahre alte Norwegerin Ida Lund',
      'person Tatverdächtiger: Ein 24 Jahre alter Tatverdächtiger, Er',
    ]);
  });
});
