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
const SHORTEST_COMPOUND = 7;

function stemsOf(word: string): number {
  if (word.length < SHORTEST_COMPOUND) return 0;
  let signals = 0;
  for (let index = 0; index < STEMS.length; index++) {
    const stem = STEMS[index]!;
    if (word.includes(stem[0])) signals |= stem[1];
  }
  return signals;
}

const byToken = new Map<string, number>();

/** The signals in names that stand in a row (class, id, role); words are remembered, because a page repeats them. */
export function signalsOf(names: string): number {
  if (names === '') return 0;
  let signals = 0;
  const tokens = names.split(' ');
  for (let number = 0; number < tokens.length; number++) {
    const token = tokens[number]!;
    let own = byToken.get(token);
    if (own === undefined) {
      if (byToken.size > 5000) byToken.clear();
      own = read(token);
      byToken.set(token, own);
    }
    signals |= own;
  }
  return signals;
}

/** A word ends at every sign and before capitals ("articleBody", "article-body"); a row of capitals is one word. */
function read(token: string): number {
  let signals = 0;
  let before = '';
  let begin = 0;
  const lower = token.toLowerCase();
  const same = lower === token;
  const { length } = token;
  for (let at = 0; at <= length; at++) {
    const code = at < length ? lower.charCodeAt(at) : 45;
    const letter = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code >= 128;
    // A capital begins a word unless one stands before it.
    const starts = !same && letter && at > begin && isCapital(token, at) && !isCapital(token, at - 1);
    if (letter && !starts) continue;
    if (at > begin) {
      const word = lower.slice(begin, at);
      signals |= BY_WORD.get(word) ?? BY_WORD.get(withoutNumber(word)) ?? stemsOf(word);
      if (before) signals |= BY_WORD.get(before + word) ?? 0;
      before = word;
    }
    begin = letter ? at : at + 1;
  }
  return signals;
}

function isCapital(token: string, at: number): boolean {
  const code = token.charCodeAt(at);
  return code >= 65 && code <= 90;
}

/** "teaser2" is a teaser. */
function withoutNumber(word: string): string {
  let end = word.length;
  while (end > 0 && word.charCodeAt(end - 1) >= 48 && word.charCodeAt(end - 1) <= 57) end--;
  return end === word.length ? word : word.slice(0, end);
}
