// Pure: BibLaTeX, one @online entry an article.
import { byArticle, dateParts, keywordsOf, notesOf, type SavedArticle } from './articles';
import { isoTime } from './csv';
import type { Format } from './format';

export const bibtex: Format = {
  extension: 'bib',
  mime: 'application/x-bibtex;charset=utf-8',
  writer: () => byArticle((articles) => articles.map(entry).join('\n')),
};

function entry(saved: SavedArticle, index: number): string {
  const { article } = saved;
  const [year] = dateParts(article.date);
  const fields: [string, string | undefined][] = [
    ['title', `{${tex(article.title)}}`],
    // Braces around each: one name, not to be taken apart.
    ['author', article.authors.map((name) => `{${tex(name)}}`).join(' and ')],
    ['organization', article.publisher && tex(article.publisher)],
    [
      'date',
      dateParts(article.date)
        .map((part) => String(part).padStart(2, '0'))
        .join('-'),
    ],
    ['url', article.canonicalUrl.replace(/[{}\\\s]/g, encodeURIComponent)],
    ['urldate', isoTime(article.savedAt).slice(0, 10)],
    ['note', notesOf(saved).map(tex).join(' ')],
    ['keywords', keywordsOf(saved).map(tex).join(', ')],
  ];
  const written = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@online{laut${year ?? ''}-${index + 1},\n${written.join('')}}\n`;
}

const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text for a field: TeX's special characters as characters, white space folded. */
function tex(text: string): string {
  return text.replace(/[\\~^{}$&#_%]/g, (it) => SPECIAL[it] ?? `\\${it}`).replace(/\s+/g, ' ');
}
