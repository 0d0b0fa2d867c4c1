// What a page's address says about it. Pure.

export interface AddressEvidence {
  /** Root, or a file name like index.html right below it. */
  front: boolean;
  /** Path or host names a page that is never an article: legal notices, log-in, search, basket, forum. */
  never: boolean;
  /** A path segment names a kind of page that is mostly no article ("thema", "archiv", "autoren"). */
  otherKind: boolean;
  /** The last segment is a headline in small letters: three or more words joined by hyphens. */
  slug: number;
  /** The path holds a date: /2024/04/29/ or 2024-04-29. */
  date: boolean;
}

/** Segments that name pages which are no articles, in German and English; whole words of a segment. */
const OTHER_KINDS = new Set(
  (
    'suche suchen search suchergebnis tag tags schlagwort schlagworte topic topics thema themen category categories kategorie rubrik rubriken ressort section sections ' +
    'archiv archive archives author authors autor autoren autorin profile profil profiles user users member members login logout signin signup register registrierung anmelden konto account accounts ' +
    'abo abonnement abonnieren subscribe subscription newsletter newsletters impressum imprint datenschutz datenschutzerklaerung privacy agb terms nutzungsbedingungen legal contact kontakt about hilfe help faq support ' +
    'shop store produkt produkte product products cart warenkorb checkout basket buy kaufen angebote deals p c ' +
    'forum forums foren community threads thread viewtopic viewforum showthread board boards topicindex questions questions answers discussion discussions ' +
    'docs doc documentation api reference wiki manual download downloads jobs stellenmarkt karriere careers immobilien sitemap rss feed feeds ' +
    'kreuzwortraetsel sudoku spiele games wetter horoskop tv-programm programm epaper e-paper ' +
    'browse listing list index collection collections brand brands services service solutions pricing features app apps'
  ).split(' '),
);

/** Segments of pages that are never articles, with what may follow in the same segment. */
const NEVER =
  /^(?:impressum|imprint|datenschutz\w*|privacy\w*|agb|nutzungsbedingungen|terms\w*|legal|cookies?|kontakt|contact|login|signin|register|suche|search|cart|warenkorb|checkout|konto|account|viewtopic|showthread|viewforum|privacy-policy|cookie-policy|terms-of-\w+)(?:\.\w{2,5})?$/i;
const NEVER_HOST = /^(?:forums?|community|shop|store|answers|docs?|developer|help|support|wiki|discuss)\./i;

export function readAddress(url: string): AddressEvidence | null {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return null;
  }
  const segments = parsed.pathname.split('/').filter(Boolean).map(decode);
  const last = (segments.at(-1) ?? '').replace(/\.(?:s?html?|php|aspx?|jsp|cms)$/i, '');
  const front =
    segments.length === 0 ||
    (segments.length === 1 && /^(?:index|home|start|startseite|default|main|de|en|at|ch|us|uk)$/i.test(last));
  return {
    front,
    never: NEVER_HOST.test(parsed.hostname) || segments.some((segment) => NEVER.test(segment)),
    otherKind: segments.some((segment) => OTHER_KINDS.has(segment.toLowerCase().replace(/\.\w{2,5}$/, ''))),
    slug: longestSlug(segments),
    date: /(?:19|20)\d\d[-/_.]?(?:0[1-9]|1[0-2])(?:[-/_.]?(?:[0-2]\d|3[01]))?(?:\D|$)/.test(parsed.pathname),
  };
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Words of the wordiest segment among the last two. */
function longestSlug(segments: readonly string[]): number {
  let most = 0;
  for (const segment of segments.slice(-2))
    most = Math.max(most, segment.split(/[-_+ ]+/).filter((word) => /[A-Za-z\u00c0-\uffff]{2}/.test(word)).length);
  return most;
}
