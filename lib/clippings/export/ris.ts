// Pure: RIS, one NEWS reference an article.
import { byArticle, dateParts, keywordsOf, notesOf, type SavedArticle } from './articles';
import { isoTime } from './csv';
import type { Format } from './format';

export const ris: Format = {
  extension: 'ris',
  mime: 'application/x-research-info-systems;charset=utf-8',
  writer: () => byArticle((articles) => articles.map(reference).join('\r\n')),
};

function reference(saved: SavedArticle): string {
  const { article } = saved;
  const date = dateParts(article.date).map((part) => String(part).padStart(2, '0'));
  const fields: [string, string | undefined][] = [
    ['TY', 'NEWS'],
    ['TI', article.title],
    ...article.authors.map((name): [string, string] => ['AU', name]),
    ['T2', article.publisher],
    ['PY', date[0]],
    ['DA', date.join('/')],
    ['UR', article.canonicalUrl],
    ['Y2', isoTime(article.savedAt).slice(0, 10).replaceAll('-', '/')],
    ['LA', article.language],
    ...notesOf(saved).map((note): [string, string] => ['N1', note]),
    ...keywordsOf(saved).map((tag): [string, string] => ['KW', tag]),
  ];
  const written = fields
    .filter(([, value]) => value)
    .map(([tag, value]) => `${tag}  - ${oneLine(value as string)}\r\n`);
  return `${written.join('')}ER  - \r\n`;
}

/** A line break would begin a field of its own. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
