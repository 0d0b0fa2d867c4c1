// Pages that ask too much. All text is invented.
import type { Pages } from '../../../scripts/browser/server';
import { ARTICLE, demoSite } from '../../../scripts/demo/site';

const metadata = (title: string, language: string) => `
<meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-16T09:30:00+01:00">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${title}",
"datePublished":"2026-03-16T09:30:00+01:00","inLanguage":"${language}","publisher":{"@type":"Organization","name":"Demozeitung"}}</script>`;

const page = (title: string, body: string, language = 'de') =>
  `<!doctype html><html lang="${language}"><head>${metadata(title, language)}</head><body><article><h1>${title}</h1>${body}</article></body></html>`;

const names = ['Anna Reuter', 'Paul Hinrichs', 'Elif Yilmaz', 'Jens Oster', 'Marie Kolbe', 'Tom Wegener'];
const roles = ['Sprecherin', 'Minister', 'Bürgermeisterin', 'Forscher', 'Richterin', 'Landwirt'];

/** A paragraph of about 160 characters with a claim, another one for each number. */
const paragraph = (i: number) =>
  `<p>„Das Vorhaben Nummer ${i} kostet mehr als geplant“, sagte ${roles[i % 6]} ${names[(i * 5) % 6]} am Montag. ` +
  `Laut einem Gutachten dauert der Bau ${(i % 9) + 2} Jahre länger als gedacht.</p>`;

const paragraphs = (count: number) => Array.from({ length: count }, (_, i) => paragraph(i)).join('\n');

const LONG = paragraphs(1300);

const DUTCH =
  '<p>De minister van Verkeer zei maandag dat de brug tot de zomer gesloten blijft. Volgens een woordvoerder van de gemeente wordt er hard gewerkt aan een oplossing voor het verkeer in de binnenstad.</p>';

/** Body texts by name, under https://www.news.de/test/<name>/. */
export const hostile: Record<string, string> = {
  'no-text': page('Ohne Text', ''),
  'broken-html': ARTICLE.replace('</h1>', '<b><i></h1>')
    .replaceAll('</p>', '')
    .replace('<article>', '<article><table><tr><p><div></span>')
    .replace('</html>', '<<<&&&#;<p title="</p><!-- '),
  'unsupported-language': page('De brug blijft gesloten', DUTCH.repeat(8), 'nl'),
  'long-text': page('Zweihunderttausend Zeichen', LONG),
  'many-paragraphs': page(
    'Zehntausend Absätze',
    Array.from(
      { length: 10_000 },
      (_, i) => `<p>Absatz ${i}: Die Sprecherin Anna Reuter sagte am Montag, dass es weiter regnen werde.</p>`,
    ).join(''),
  ),
  'rewrites-itself': ARTICLE.replace(
    '</body>',
    `<script>
      const article = document.querySelector('article');
      const html = article.cloneNode(true);
      setInterval(() => article.replaceChildren(...html.cloneNode(true).childNodes), 1000);
      setInterval(() => CSS.highlights?.clear(), 1700);
    </script></body>`,
  ),
  'deep-nesting': page('Tief', `${'<div>'.repeat(2500)}${paragraphs(30)}${'</div>'.repeat(2500)}`),
};

const name = (address: string) => /^(?:www\.news\.de|www\.example\.org)\/test\/([a-z-]+)\/$/.exec(address)?.[1];

export const hostileSite: Pages = (address, url) => hostile[name(address) ?? ''] ?? demoSite(address, url);

export const addressOf = (which: string, host = 'www.news.de') => `https://${host}/test/${which}/`;
