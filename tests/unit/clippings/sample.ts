// Invented clippings for the tests.
import type { Clipping } from '../../../lib/model';

export function sample(change: Partial<Clipping> = {}): Clipping {
  return {
    id: 'a',
    url: 'https://www.example.org/politik/hafen?utm_source=rss#top',
    canonicalUrl: 'https://www.example.org/politik/hafen',
    title: 'Streit um den Hafen',
    publisher: 'Küstenbote',
    authors: ['Mara Lindqvist'],
    date: '2026-03-01T08:00:00+01:00',
    language: 'de',
    quote: 'Der Hafen bleibt geöffnet, solange Schiffe kommen.',
    context: 'Es regnete. „Der Hafen bleibt geöffnet, solange Schiffe kommen.“ Danach schwieg sie.',
    anchors: [
      {
        exact: 'Der Hafen bleibt geöffnet, solange Schiffe kommen.',
        prefix: 'Es regnete. „',
        suffix: '“ Danach',
        block: 3,
        begin: 13,
        end: 63,
        blockHash: '00ff00ff00ff00ff',
      },
    ],
    kind: 'direct',
    speaker: { name: 'Grete Müller', role: 'Hafenmeisterin', text: 'Hafenmeisterin Grete Müller', kind: 'person' },
    cue: 'sagte',
    chain: [],
    confidence: 0.93,
    note: '',
    tags: [],
    savedAt: 1_700_000_000_000,
    updatedAt: 1_700_000_000_000,
    ...change,
  };
}

/** `number` different clippings, one second apart, the last the newest. */
export function samples(number: number): Clipping[] {
  return Array.from({ length: number }, (_, index) =>
    sample({
      id: `c${String(index).padStart(6, '0')}`,
      quote: `Aussage Nummer ${index} über die Straße`,
      savedAt: 1_700_000_000_000 + index * 1000,
      updatedAt: 1_700_000_000_000 + index * 1000,
    }),
  );
}
