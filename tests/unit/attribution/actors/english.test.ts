// English actors: who is found in a passage, with kind and role, and by which mentions.
import { describe, expect, it } from 'vitest';
import { findActors, resolveSpeaker } from '../../../../lib/attribution/actors/find';
import { PLACES } from '../../../../lib/language/en/lists/places';
import { documentFromText } from '../../../../lib/text/document';

const actorsOf = (text: string): string[] =>
  findActors(documentFromText(text, 'en'), { language: 'en' }).actors.map(
    ({ name, kind, role, mentions }) =>
      `${name} (${[kind, role].filter(Boolean).join(', ')}): ${mentions.map(({ span }) => text.slice(...span)).join(' | ')}`,
  );
const namesOf = (text: string): string[] =>
  findActors(documentFromText(text, 'en'), { language: 'en' }).names.map(
    ({ begin, end, kind }) => `${kind} ${text.slice(begin, end)}`,
  );

const PASSAGES: readonly [text: string, actors: string[]][] = [
  [
    'Representative John D. Lark Jr. spoke. Mr. Lark left.',
    ['John D. Lark (person, Representative): Representative John D. Lark Jr. | Mr. Lark'],
  ],
  [
    'The Boats and Ferries Commission sued. They asked Anna Berg and Jim Doe.',
    [
      'Boats and Ferries Commission (organisation): Boats and Ferries Commission',
      'Anna Berg (person): Anna Berg',
      'Jim Doe (person): Jim Doe',
    ],
  ],
  [
    'President Anna Berg met Prime Minister Tom Lee. Berg said she was glad. Lee left early.',
    [
      'Anna Berg (person, President): President Anna Berg | Berg | she',
      'Tom Lee (person, Prime Minister): Prime Minister Tom Lee | Lee',
    ],
  ],
  [
    "Texas Governor John Doe signed the bill. Doe's office confirmed it.",
    ["John Doe (person, Texas Governor): Texas Governor John Doe | Doe's"],
  ],
  [
    'Scientologist Tom Ward spoke. Ward is an actor.',
    ['Tom Ward (person, Scientologist): Scientologist Tom Ward | Ward'],
  ],
  [
    "The Refugee Council's chief executive, Amy Ross, resigned. Ross said the work was hard.",
    ["Refugee Council (organisation): Refugee Council's", 'Amy Ross (person, chief executive): Amy Ross | Ross'],
  ],
  [
    'Refugee Council Enver Solano criticised the plan. Solano called it cruel.',
    ['Refugee Council (organisation): Refugee Council', 'Enver Solano (person): Enver Solano | Solano'],
  ],
  [
    'Home Secretary Amy Ross spoke in Leeds. The home secretary said she would resign.',
    ['Amy Ross (person, Home Secretary): Home Secretary Amy Ross | The home secretary | she'],
  ],
  ['Ms. Ross and Mr. Ward met. She thanked him.', ['Ross (person): Ms. Ross | She', 'Ward (person): Mr. Ward | him']],
  [
    'Senator Amy Ross (D-Ohio) voted no. The senator said the bill was bad.',
    ['Amy Ross (person, Senator): Senator Amy Ross | The senator'],
  ],
  [
    'Jane Doe, a spokeswoman for the city, declined to comment. Doe said she would call back.',
    ['Jane Doe (person, spokeswoman): Jane Doe | Doe | she'],
  ],
  ['“I was there,” said Amy Ross, a nurse. “My car was gone.”', ['Amy Ross (person, nurse): I | Amy Ross | My']],
  ['Tom Ward told the court: “They never asked me.”', ['Tom Ward (person): Tom Ward | me']],
  [
    'The Department of Health and Human Services warned of a flu wave.',
    ['Department of Health and Human Services (organisation): Department of Health and Human Services'],
  ],
  [
    'Leeds University and Jena College signed a deal.',
    ['Leeds University (organisation): Leeds University', 'Jena College (organisation): Jena College'],
  ],
  [
    'Washington accused Beijing of spying. China denied it.',
    ['United States (state): Washington', 'China (state): Beijing | China'],
  ],
  ['He lives in Washington and flew to New York.', []],
  [
    'A source familiar with the talks said they had failed. Officials declined to comment.',
    ['source (anonymous): A source', 'officials (group): Officials'],
  ],
  [
    'Tariffs are being weighed, two people familiar with the talks said. A senior official, who asked not to be named, agreed.',
    ['people (anonymous): two people', 'official (anonymous): A senior official | who'],
  ],
  [
    'Edison Research asked the Republican base about the general election, Tom Lee said.',
    ['Edison Research (organisation): Edison Research', 'Tom Lee (person): Tom Lee'],
  ],
  [
    'Tom Kelly Spotted Walking Into Tower Nobody Expected\n\nKelly said nothing.',
    ['Tom Kelly (person): Tom Kelly | Kelly'],
  ],
  [
    'A spokesman for the European Commission, Olof Gilmore, said Brussels was prepared.',
    [
      'European Commission (organisation): European Commission',
      'Olof Gilmore (person, spokesman): Olof Gilmore',
      'European Union (organisation): Brussels',
    ],
  ],
  [
    'It violates the First Amendment. Attorney General Ken Patton said he would appeal.',
    ['Ken Patton (person, Attorney General): Attorney General Ken Patton | he'],
  ],
  [
    'Microsoft said it was ready. Goldman Sachs agreed.',
    ['Microsoft (organisation): Microsoft', 'Goldman Sachs (organisation): Goldman Sachs'],
  ],
  [
    'A report by the Ohio Police Department found many errors.',
    ['report (document): A report', 'Ohio Police Department (organisation): Ohio Police Department'],
  ],
  [
    'The New York Times reported the story. The newspaper named no source.',
    ['New York Times (media): The New York Times'],
  ],
  [
    'King Charles and Queen Camilla waved. He smiled.',
    ['Charles (person): King Charles | He', 'Camilla (person): Queen Camilla'],
  ],
  [
    'U.S. President Amy Ross landed in Paris. The president was greeted by Emma Roy.',
    [
      'Amy Ross (person, U.S. President): U.S. President Amy Ross | The president',
      'United States (state): U.S.',
      'Emma Roy (person): Emma Roy',
    ],
  ],
  [
    "Tony Hall's lawyer, Ben Stone, said Hall was ill.",
    ["Tony Hall (person): Tony Hall's | Hall", 'Ben Stone (person, lawyer): Ben Stone'],
  ],
  ['NASA and the FBI said nothing.', ['NASA (organisation): NASA', 'FBI (organisation): FBI']],
  [
    'On Monday the Supreme Court ruled. The court said the law was void.',
    ['Supreme Court (organisation): Supreme Court'],
  ],
  ['TEXAS VOTES TODAY', ['TODAY (organisation): TODAY']],
  [
    'Union leader Paul King spoke. King was angry.',
    ['Paul King (person, Union leader): Union leader Paul King | King'],
  ],
  [
    'Amy Ross, the firm’s chief executive, resigned. Coastline Ferries thanked her.',
    ['Amy Ross (person, chief executive): Amy Ross | her', 'Coastline Ferries (organisation): Coastline Ferries'],
  ],
  ['Anna Berg joined NASA. Its rocket failed.', ['Anna Berg (person): Anna Berg', 'NASA (organisation): NASA | Its']],
];

describe('English actors', () => {
  it.each(PASSAGES)('%s', (text, actors) => {
    expect(actorsOf(text)).toEqual(actors);
  });
});

describe('English names', () => {
  it.each([
    ['The plan of George Doe’s team failed in New York.', ['PER George Doe', 'LOC New York']],
    ['She moved from South Carolina to Los Angeles.', ['LOC South Carolina', 'LOC Los Angeles']],
    ['He read it in the Academy of Arts and Sciences.', ['ORG Academy of Arts and Sciences']],
    ['The Bank of York and Leeds University agreed.', ['ORG Bank of York', 'ORG Leeds University']],
    ['They met at Central Park after the Voting Act passed.', ['LOC Central Park']],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it('never cross a line', () => {
    expect(namesOf('Photo of Amy Ross\nImage by Tom Ward')).toEqual(['PER Amy Ross', 'PER Tom Ward']);
  });

  it('survive broken input', () => {
    for (const text of ['', '(', 'The The The', 'Mr. ', 'A. B. C. D.', "Ross' (Ross) “Ross", 'of the And'])
      expect(() => actorsOf(text)).not.toThrow();
  });
});

describe('English places', () => {
  it('are in order, each once', () => {
    expect([...PLACES].sort(new Intl.Collator('en').compare)).toEqual(PLACES);
    expect(new Set(PLACES).size).toBe(PLACES.length);
  });
});

describe('whom an English speaker phrase means', () => {
  const nameOf = (text: string, passage: string): string | undefined => {
    const found = findActors(documentFromText(text, 'en'), { language: 'en' });
    const begin = text.lastIndexOf(passage);
    return resolveSpeaker(found, [begin, begin + passage.length])?.name;
  };
  it.each([
    ['Anna Berg won. Berg supporters cheered, they said.', 'Berg supporters', 'Berg supporters'],
    ['Anna Berg won. The Berg campaign said it was glad.', 'The Berg campaign', 'Berg campaign'],
    ['Anna Berg left. “No,” her lawyer said.', 'her lawyer', 'Anna Berg’s lawyer'],
    ['Anna Berg left. “No,” said her former partner, Lee Lark.', 'her former partner, Lee Lark', 'Lee Lark'],
    ['Secretary of State John Kerr said no.', 'Secretary of State John Kerr', 'John Kerr'],
    ['Anna Berg gave a speech. A speech Berg gave in May said so.', 'A speech Berg gave', 'Anna Berg'],
  ])('%s', (text, passage, name) => {
    expect(nameOf(text, passage)).toBe(name);
  });
});
