// Pages that change while they are read, each a small site of our own under https://www.news.de/leben/.
import type { Pages } from '../../../scripts/browser/server';

export interface Story {
  slug: string;
  title: string;
  /** Each paragraph holds one direct quotation that begins with these words. */
  quotes: readonly string[];
}

export const BRIDGE: Story = {
  slug: 'rat-streitet-ueber-die-neue-bruecke-am-hafen',
  title: 'Rat streitet über die neue Brücke am Hafen',
  quotes: ['Die Brücke kostet', 'Wir haben früh gewarnt', 'Der Bau verzögert sich', 'Am Ende zahlt die Stadt'],
};
export const SCHOOL: Story = {
  slug: 'gymnasium-in-talheim-bekommt-doch-keine-turnhalle',
  title: 'Gymnasium in Talheim bekommt doch keine Turnhalle',
  quotes: ['Die Halle ist gestrichen', 'Für den Sport bleibt', 'Die Eltern sind enttäuscht', 'Im Herbst reden wir'],
};

const speakers = ['Ministerin Anna Reuter', 'Landrat Paul Hinrichs', 'Sprecherin Elif Yilmaz', 'Bauleiter Jens Oster'];

const paragraphOf = (quote: string, index: number) =>
  `<p>„${quote} und das war seit dem vergangenen Sommer abzusehen“, sagte ${speakers[index % 4]} am Montag im Ausschuss. ` +
  'Die Sitzung dauerte bis in den späten Abend, und die Zuhörer blieben bis zum Ende auf ihren Plätzen sitzen.</p>';

export const paragraphsOf = ({ quotes }: Story, from = 0, to = quotes.length): string =>
  quotes
    .slice(from, to)
    .map((quote, index) => paragraphOf(quote, from + index))
    .join('\n');

const dataOf = (title: string) =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${title}",` +
  '"datePublished":"2026-03-16T09:30:00+01:00","author":{"@type":"Person","name":"Ada Muster"}}</script>' +
  `<meta property="og:type" content="article"><meta property="og:title" content="${title}">`;

export const page = (title: string, body: string, script = '', head = dataOf(title)): string =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${title} | Demozeitung</title>${head}` +
  '<style>body{margin:0 auto;max-width:40em;font:18px/1.6 serif}.veil{position:fixed;inset:20% 10%;background:#fff}</style>' +
  `</head><body><header><b>Demozeitung</b><nav><a href="/politik/">Politik</a></nav></header>${body}` +
  `<script>${script}</script></body></html>`;

const articleOf = (story: Story, inner = paragraphsOf(story)) =>
  `<article class="story"><h1>${story.title}</h1><p class="byline">Von Ada Muster</p>${inner}</article>`;

/** Puts the next story below as soon as the reader nears the end. `address`: the site changes it then. */
const endless = (address: boolean) =>
  page(
    BRIDGE.title,
    `<main><div class="river">${articleOf(BRIDGE)}<div style="height:60vh"></div></div></main>`,
    `const next = ${JSON.stringify(`${articleOf(SCHOOL)}<div style="height:80vh"></div>`)};
     let added = false;
     addEventListener('scroll', () => {
       const river = document.querySelector('.river');
       if (!added && scrollY > 100) { added = true; river.insertAdjacentHTML('beforeend', next); }
       const second = document.querySelectorAll('.story')[1];
       if (${address} && second && second.getBoundingClientRect().top < innerHeight / 3)
         history.replaceState(null, '', '/leben/${SCHOOL.slug}/');
     });`,
  );

const post = (time: string, quote: string, index: number) =>
  `<div class="post"><h3>${time} Uhr: Neues aus dem Ausschuss</h3>${paragraphOf(quote, index)}</div>`;

const ticker = page(
  'Ausschuss zur Brücke tagt: Alles Neue im Überblick am Montag',
  `<main><article><h1>Ausschuss zur Brücke tagt: Alles Neue im Überblick am Montag</h1><div class="posts">` +
    `${BRIDGE.quotes.map((quote, index) => post(`1${5 - index}.00`, quote, index)).join('')}</div></article></main>`,
  `globalThis.tick = (html) => document.querySelector('.posts').insertAdjacentHTML('afterbegin', html);`,
);

export const NEWS = post('16.30', 'Das Gutachten liegt vor', 1);

const PAGER =
  '<div class="pagination"><a href="?seite=1">1</a> <a href="?seite=2" class="weiter">2</a> <span>Lesen Sie auf Seite zwei weiter, was das Gutachten sagt</span></div>';

const parts = page(
  BRIDGE.title,
  `<main><article><h1>${BRIDGE.title}</h1><div class="text">${paragraphsOf(BRIDGE, 0, 2)}</div>${PAGER}</article></main>`,
  `document.querySelector('.weiter').addEventListener('click', (event) => {
     event.preventDefault();
     history.pushState(null, '', '?seite=2');
     document.querySelector('.text').innerHTML = ${JSON.stringify(paragraphsOf(BRIDGE, 2))};
   });`,
);

const CONSENT =
  '<div class="veil" role="dialog" aria-modal="true"><h2>Ihre Zustimmung</h2><p>„Wir und unsere Partner verwenden Cookies“, heißt es hier, damit ' +
  'wir Ihnen Inhalte zeigen können, die zu Ihnen passen. Sie können dem jederzeit widersprechen und weiterlesen.</p>' +
  '<button onclick="agree()">Zustimmen</button></div>';

const consent = page(
  BRIDGE.title,
  `${CONSENT}<main aria-hidden="true">${articleOf(BRIDGE)}</main>`,
  `function agree() { document.querySelector('.veil').remove(); document.querySelector('main').removeAttribute('aria-hidden'); }`,
);

const PAYWALL =
  '<div class="paywall"><h3>Weiterlesen mit Plus</h3><p>„Bester Journalismus für alle“, sagt unsere Redaktion: Testen Sie jetzt vier Wochen lang kostenlos alle Artikel.</p></div>';

const paywall = page(
  BRIDGE.title,
  `<main>${articleOf(BRIDGE, `<div class="text">${paragraphsOf(BRIDGE, 0, 2)}</div>${PAYWALL}`)}</main>`,
  `globalThis.unlock = () => {
     document.querySelector('.paywall').remove();
     document.querySelector('.text').innerHTML += ${JSON.stringify(paragraphsOf(BRIDGE, 2))};
   };`,
);

const late = page(
  BRIDGE.title,
  '<main id="app"></main>',
  `setTimeout(() => { document.getElementById('app').innerHTML = ${JSON.stringify(articleOf(BRIDGE))}; }, 1500);`,
);

const inPage = page(
  BRIDGE.title,
  `<main id="app">${articleOf(BRIDGE)}</main>`,
  `const show = (path, title, html) => { history.pushState(null, '', path); document.title = title; document.getElementById('app').innerHTML = html; };
   globalThis.next = () => show('/leben/${SCHOOL.slug}/', ${JSON.stringify(SCHOOL.title)}, ${JSON.stringify(articleOf(SCHOOL))});
   globalThis.home = () => show('/', 'Demozeitung', '<h1>Demozeitung</h1><ul><li><a href="/leben/x/">Rat streitet</a></li></ul>');`,
);

const plain = page(BRIDGE.title, `<main>${articleOf(BRIDGE)}</main>`);

const sites: Record<string, string> = {
  endless: endless(true),
  'endless-same-address': endless(false),
  ticker,
  parts,
  consent,
  paywall,
  late,
  'in-page': inPage,
  plain,
};

export const living = (name: string): string => `https://www.news.de/leben/${name}/${BRIDGE.slug}/`;

export const livingSite: Pages = (address) => {
  const [host, , name = ''] = address.split('/');
  return host === 'www.news.de' ? (sites[name] ?? page('Demozeitung', '<h1>Demozeitung</h1>', '', '')) : null;
};
