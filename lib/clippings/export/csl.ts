// Pure: CSL-JSON (https://docs.citationstyles.org), one item an article.
// Names stay whole ("literal"): where a byline's surname begins cannot be known.
import { byArticle, dateParts, keywordsOf, notesOf, type SavedArticle } from './articles';
import { isoTime } from './csv';
import type { Format } from './format';

export const csl: Format = {
  extension: 'csl.json',
  mime: 'application/vnd.citationstyles.csl+json',
  writer: () => byArticle((articles) => `${JSON.stringify(articles.map(item), null, 1)}\n`),
};

function item(saved: SavedArticle): object {
  const { article } = saved;
  const issued = dateParts(article.date);
  const keywords = keywordsOf(saved);
  return {
    id: article.canonicalUrl,
    type: 'article-newspaper',
    title: article.title,
    ...(article.authors.length > 0 ? { author: article.authors.map((literal) => ({ literal })) } : {}),
    ...(article.publisher ? { 'container-title': article.publisher } : {}),
    ...(issued.length > 0 ? { issued: { 'date-parts': [issued] } } : {}),
    accessed: { 'date-parts': [dateParts(isoTime(article.savedAt))] },
    URL: article.canonicalUrl,
    language: article.language,
    note: notesOf(saved).join('\n'),
    ...(keywords.length > 0 ? { keyword: keywords.join(', ') } : {}),
  };
}
