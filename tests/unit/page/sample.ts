// A small article in jsdom with the extraction's live nodes, and an analysis made by hand.
import type { BlockNodes } from '../../../lib/article';
import { Folder } from '../../../lib/article/fold';
import type { Analysis, Article, Block, Claim, Span } from '../../../lib/model';
import type { Reading } from '../../../lib/page/reading';

/** Ties each element's text to its nodes, as lib/article does. */
export function readElements(elements: Element[]): { blocks: Block[]; nodes: BlockNodes[] } {
  const read = elements.map((element) => {
    const folder = new Folder();
    const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) folder.add(node as Text, (node as Text).data);
    return { block: { kind: 'paragraph' as const, text: folder.text }, nodes: { element, pieces: folder.pieces } };
  });
  return { blocks: read.map(({ block }) => block), nodes: read.map(({ nodes }) => nodes) };
}

export function articleOf(blocks: Block[]): Article {
  return {
    url: 'https://www.news.de/politik/pegel/1/',
    canonicalUrl: 'https://www.news.de/politik/pegel/',
    title: 'Der Pegel steigt',
    authors: ['Ute Kern'],
    agencies: [],
    date: '2026-03-01T10:00:00+01:00',
    publisher: 'news.de',
    language: 'de',
    blocks,
  };
}

export function claim(id: string, quote: Span[], more: Partial<Claim> = {}): Claim {
  return {
    id,
    kind: 'indirect',
    medium: 'speech',
    act: 'says',
    quote,
    speaker: [],
    cue: [],
    frame: [],
    addressee: [],
    actor: null,
    chain: [],
    confidence: 0.9,
    ...more,
  };
}

export function analysisOf(claims: Claim[], actors: Analysis['actors'] = []): Analysis {
  return { language: 'de', actors, claims, truncated: false, duration: 1 };
}

/** `words` of a block as a span. */
export function spanOf(article: Article, block: number, words: string): Span {
  const begin = article.blocks[block]!.text.indexOf(words);
  if (begin < 0) throw new Error(`not in block ${block}: ${words}`);
  return { block, begin, end: begin + words.length };
}

/** Two paragraphs about a river; the first is split over several nodes. */
export function riverReading(): Reading {
  const first = document.createElement('p');
  first.append('Die Sprecherin ', Object.assign(document.createElement('b'), { textContent: 'Anna Berg' }));
  first.append(' sagte,\n  der Pegel steige bis Mor\u00adgen weiter.');
  const second = document.createElement('p');
  second.textContent = 'Der Pegel stieg zuletzt im Mai. Am Abend fiel er wieder.';
  document.body.replaceChildren(first, second);
  const { blocks, nodes } = readElements([first, second]);
  const article = articleOf(blocks);
  const one = claim('c1', [spanOf(article, 0, 'der Pegel steige bis Morgen weiter')], {
    speaker: [spanOf(article, 0, 'Die Sprecherin Anna Berg')],
    cue: [spanOf(article, 0, 'sagte')],
    actor: 'a1',
  });
  const actors: Analysis['actors'] = [
    {
      id: 'a1',
      name: 'Anna Berg',
      kind: 'person',
      role: 'Sprecherin',
      mentions: [{ span: spanOf(article, 0, 'Anna Berg'), form: 'name' }],
    },
  ];
  return { article, nodes, analysis: analysisOf([one], actors) };
}
