// What the names of an element's class, id and role say about it. Pure.
// Publishers name boxes in English or German; the words below are the ones in general use, none is a publisher's own.

/** One bit a meaning. */
export const SIGNAL = {
  nav: 1 << 0,
  footer: 1 << 1,
  header: 1 << 2,
  side: 1 << 3,
  related: 1 << 4,
  teaser: 1 << 5,
  comment: 1 << 6,
  social: 1 << 7,
  ad: 1 << 8,
  author: 1 << 9,
  meta: 1 << 10,
  subscribe: 1 << 11,
  caption: 1 << 12,
  media: 1 << 13,
  consent: 1 << 14,
  body: 1 << 15,
  text: 1 << 16,
  lead: 1 << 17,
  box: 1 << 18,
  hidden: 1 << 19,
  headline: 1 << 20,
  list: 1 << 21,
  embed: 1 << 22,
  print: 1 << 23,
} as const;

const WORDS: Record<keyof typeof SIGNAL, string> = {
  nav: 'nav navi navigation navbar menu menue breadcrumb breadcrumbs breadcrump pagination pager paging toc jump skip skiplink tabs topbar subnav sitemap',
  footer: 'footer foot imprint impressum bottom colophon copyright legal disclaimer',
  header: 'header masthead head topper',
  side: 'sidebar aside rail marginal marginalia sidecol widget widgets complementary col2 secondary right',
  related:
    'related relatedarticles recommend recommended recommendation recommendations recirc recirculation more mehr readmore also suggest suggested suggestions popular trending latest most mostread outbrain taboola plista linklist links weiterlesen verwandt verwandte thema themen further next previous prev siblings crosslink crosslinks similar promoted onward alsoread seealso continue',
  teaser:
    'teaser teasers teaserlist promo card cards tile grid carousel slider swiper listing feed stream river module rss',
  comment:
    'comment comments commentlist kommentar kommentare discussion disqus respond reply replies leserbrief forum leserkommentare debatte coral viafoura openweb reviews',
  social:
    'share sharing sharebar shariff social socials socialmedia follow facebook twitter whatsapp sharer addthis addtoany bookmark merken toolbar tools actions buttons button like reactions',
  ad: 'ad ads adv advert adverts advertisement advertising adslot adunit anzeige anzeigen werbung banner sponsor sponsored sponsoring promotion affiliate commercial adbox dfp gpt mpu billboard shopping',
  author:
    'author authors byline autor autoren autorin bio contributor writer vcard profile journalist redakteur kuerzel signature authorbox',
  meta: 'date time datetime timestamp meta metadata published updated dateline tags tag tagline tagcloud topics topic keywords category categories kicker rubrik ressort readtime readingtime info infos infoline source sources credits posted postmeta label labels',
  subscribe:
    'newsletter newsletters subscribe subscription signup abo abonnement paywall premium register registration login piano offer offers donate donation membership plus paid spende support cta barrier metered regwall upsell',
  caption: 'caption figcaption credit bildunterschrift bildtext wpcaption legend imagecaption copyrights',
  media:
    'figure image img photo photos gallery slideshow media video player audio picture bild bilder galerie fotostrecke podcast thumbnail thumb lightbox fullscreen',
  consent:
    'cookie cookies consent gdpr privacy modal popup overlay dialog toast cmp notice notification snackbar flyout layer lightbox alert placeholder optin',
  body: 'article articlebody artikel body content story post entry main maincontent contentbody storybody postbody entrycontent beitrag news',
  text: 'text paragraph paragraphs absatz copy richtext prose paragraf wysiwyg copytext fliesstext textblock p rte markdown',
  lead: 'lead intro introduction standfirst summary dek deck vorspann excerpt abstract subtitle subheadline subhead subline lede anreisser einleitung description sapo ingress chapo sommario preamble perex bajada entradilla catenaccio occhiello zusammenfassung stichpunkte keypoints key highlights',
  box: 'infobox box fact facts faktbox factbox infokasten kasten glossary explainer hintergrund aside callout accordion faq',
  hidden:
    'hidden hide invisible sronly visuallyhidden screenreader srtext offscreen dnone none noscript noprint visually sr',
  headline: 'headline title heading titel ueberschrift headlines',
  list: 'list liste items item ul links',
  embed: 'embed embedded tweet instagram quote pullquote zitat iframe embedbox widgetbox',
  print: 'print printonly',
};

const BY_WORD = new Map<string, number>();
for (const [name, list] of Object.entries(WORDS)) {
  for (const word of list.split(' ')) {
    BY_WORD.set(word, (BY_WORD.get(word) ?? 0) | SIGNAL[name as keyof typeof SIGNAL]);
  }
}

/** Parts of words that are written together ("manualteasershorttext", "contentimage") and mean little else. */
const STEMS_BY_SIGNAL: Partial<Record<keyof typeof SIGNAL, string>> = {
  teaser: 'teaser promo carousel',
  related: 'related recommend readmore',
  subscribe: 'newsletter paywall abonn',
  comment: 'kommentar comment',
  consent: 'cookie consent placeholder overlay',
  ad: 'advert werbung anzeige sponsor',
  caption: 'caption bildunter',
  media: 'image gallery galerie video',
  author: 'byline author',
  footer: 'footer',
  side: 'sidebar',
  nav: 'breadcrumb navigation',
  box: 'infobox faktenbox',
  social: 'social',
  headline: 'headline',
  text: 'paragraph',
  lead: 'summary',
};
const STEMS = Object.entries(STEMS_BY_SIGNAL).flatMap(([name, list]) =>
  list.split(' ').map((stem): [string, number] => [stem, SIGNAL[name as keyof typeof SIGNAL]]),
);
const ANY_STEM = new RegExp(STEMS.map(([stem]) => stem).join('|'));
const SHORTEST_COMPOUND = 7;

function stemsOf(word: string): number {
  if (word.length < SHORTEST_COMPOUND || !ANY_STEM.test(word)) return 0;
  let signals = 0;
  for (const [stem, bit] of STEMS) if (word.includes(stem)) signals |= bit;
  return signals;
}

/** Longest name that is read: names made by machines say nothing. */
const LONGEST = 160;
const cache = new Map<string, number>();

/** The signals in one class, id or role string; remembered, because a page repeats its names. */
export function signalsOf(names: string): number {
  const known = cache.get(names);
  if (known !== undefined) return known;
  if (cache.size > 5000) cache.clear();
  const signals = read(names.slice(0, LONGEST));
  cache.set(names, signals);
  return signals;
}

/** A word ends at every sign and before capitals ("articleBody", "article-body"); a row of capitals is one word. */
const PARTS = /[A-Z]+[a-z0-9\u0080-\uffff]*|[a-z0-9\u0080-\uffff]+/g;

function read(names: string): number {
  let signals = 0;
  const list = names.split(' ');
  for (let number = 0; number < list.length; number++) {
    const parts = list[number]!.match(PARTS);
    if (!parts) continue;
    let before = '';
    for (let index = 0; index < parts.length; index++) {
      const word = parts[index]!.toLowerCase();
      signals |= BY_WORD.get(word) ?? BY_WORD.get(withoutNumber(word)) ?? stemsOf(word);
      if (before) signals |= BY_WORD.get(before + word) ?? 0;
      before = word;
    }
  }
  return signals;
}

/** "teaser2" is a teaser. */
function withoutNumber(word: string): string {
  let end = word.length;
  while (end > 0 && word.charCodeAt(end - 1) >= 48 && word.charCodeAt(end - 1) <= 57) end--;
  return end === word.length ? word : word.slice(0, end);
}
