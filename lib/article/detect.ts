// Is this page a news article? Layered: address, then what the page says of itself, then its structure. It runs on every
// page of a news site, so it ends as soon as the layers to come cannot turn the answer.
// Points are log-odds of a logistic regression on 909 labelled pages (publishers held out: recall .986, false positives
// .010), rounded to tenths.
import { type AddressEvidence, readAddress } from './detection/address';
import { lookCloser } from './detection/closer';
import { ENOUGH, skim } from './detection/skim';
import { type Dom, openDom } from './dom/access';
import { isArticleObject } from './metadata/article-object';
import { firstMeta } from './metadata/head';
import { type PageData, readPageData } from './metadata/index';
import { typesOf } from './metadata/json-ld';
import { foldWords } from './metadata/strings';
import { drain, type SliceOptions, sliced } from './steps';

export interface Detection {
  isArticle: boolean;
  /** Evidence added up, in log-odds; an article from 0 on. */
  score: number;
  /** What was found, each with its points, in plain words. */
  reasons: string[];
}

const START = -6.6;
/** Most that a layer can add or take away. */
const SKIM_RANGE = { up: 1.5, down: -2.7 };
const CLOSER_RANGE = { up: 4.3, down: 0 };
/** Types of pages that show one thing that is no article. */
const OTHER_TYPES = new Set(['DiscussionForumPosting', 'QAPage']);
const PRODUCT_TYPES = new Set(['Offer', 'AggregateRating']);
const LEGAL_TITLES = [
  'impressum',
  'datenschutz',
  'datenschutzerklärung',
  'nutzungsbedingungen',
  'allgemeine geschäftsbedingungen',
  'privacy policy',
  'terms of use',
  'terms of service',
  'imprint',
  'cookie policy',
];
/** Letters of the first word: some publishers join the words by other signs. */
const SAME_BEGIN = 5;

class Tally {
  score = START;
  readonly reasons: string[] = [];

  add(points: number, holds: boolean, reason: string): void {
    if (!holds) return;
    this.score += points;
    this.reasons.push(`${points > 0 ? '+' : ''}${points} ${reason}`);
  }

  answer(): Detection {
    const score = Math.round(this.score * 10) / 10;
    return { isArticle: this.score >= 0, score, reasons: this.reasons };
  }
}

const refusal = (reason: string): Detection => ({ isArticle: false, score: -10, reasons: [`-10 ${reason}`] });

/** Never throws for what a page may hold; a document that is no HTML page is no article. */
export function detect(document: Document, url: string): Detection {
  return drain(detectSteps(document, url));
}

/** The same in slices, so that the page stays responsive. Rejects with the signal's reason when aborted. */
export function detectSliced(document: Document, url: string, options: SliceOptions = {}): Promise<Detection> {
  return sliced(detectSteps(document, url), options);
}

function* detectSteps(document: Document, url: string): Generator<void, Detection> {
  const address = readAddress(url);
  if (!address) return refusal('address is no URL');
  if (address.front) return refusal('front page address');
  if (address.never) return refusal('address of a page that is no article');
  const dom = openDom(document);
  if (!dom.root || dom.name(dom.root) !== 'html' || !dom.body) return refusal('no HTML page');
  const tally = new Tally();
  weighAddress(tally, address);
  const page = yield* readPageData(dom, url);
  const refused = weighHead(tally, page);
  if (refused) return refusal(refused);
  if (isSettled(tally, SKIM_RANGE.up + CLOSER_RANGE.up, SKIM_RANGE.down + CLOSER_RANGE.down)) return tally.answer();
  yield* weighSkim(tally, dom);
  if (isSettled(tally, CLOSER_RANGE.up, CLOSER_RANGE.down)) return tally.answer();
  yield* weighText(tally, dom, page);
  return tally.answer();
}

function isSettled({ score }: Tally, up: number, down: number): boolean {
  return score + down >= 0 || score + up < 0;
}

function weighAddress(tally: Tally, address: AddressEvidence): void {
  tally.add(1.7, address.date, 'date in the address');
  tally.add(1.1, address.slug >= 3, 'headline in the address');
  tally.add(1.5, address.slug >= 5, 'long headline in the address');
  tally.add(-1.1, address.otherKind, 'address of another kind of page');
}

/** Returns why the page is certainly no article, if so. */
function weighHead(tally: Tally, { head, objects, article }: PageData): string | null {
  const articles = objects.filter(isArticleObject);
  const types = new Set(objects.flatMap(typesOf));
  const kind = firstMeta(head, 'og:type')?.toLowerCase() ?? '';
  if ([...OTHER_TYPES].some((type) => types.has(type))) return 'JSON-LD of a forum';
  if (!article && types.has('Product') && [...PRODUCT_TYPES].some((type) => types.has(type)))
    return 'JSON-LD of a product';
  if (kind.startsWith('product')) return 'og:type product';
  if (isLegal(head.title)) return 'title of a legal notice';
  const news = articles.some((object) => typesOf(object).some((type) => type.endsWith('NewsArticle')));
  const titleWords = head.title === '' ? 0 : head.title.split(' ').length;
  tally.add(1.6, news, 'JSON-LD NewsArticle');
  tally.add(-0.9, articles.length > 0 && !news, 'JSON-LD article that is no news');
  tally.add(1, typeof article?.headline === 'string', 'JSON-LD headline');
  tally.add(-0.7, articles.length >= 3, 'JSON-LD of several articles');
  tally.add(2, Boolean(article?.datePublished) || head.meta.has('article:published_time'), 'publication date');
  tally.add(1.5, kind === 'article', 'og:type article');
  tally.add(0.8, head.meta.has('author'), 'author named');
  tally.add(0.3, titleWords >= 8, 'long title');
  tally.add(-0.6, titleWords <= 3, 'short title');
  return null;
}

function isLegal(title: string): boolean {
  const begin = title.slice(0, 60).trimStart().toLowerCase();
  // Folding needs an expression, which takes long to compile, and hardly any title begins like these.
  if (!LEGAL_TITLES.some((legal) => begin.startsWith(legal.slice(0, SAME_BEGIN)))) return false;
  const words = `${foldWords(begin)} `;
  return LEGAL_TITLES.some((legal) => words.startsWith(`${legal} `));
}

function* weighSkim(tally: Tally, dom: Dom): Generator<void, void> {
  const { paragraphs, headline, times, images, inputs } = yield* skim(dom);
  tally.add(0.8, headline, 'headline');
  tally.add(0.7, paragraphs >= ENOUGH, 'paragraphs');
  tally.add(-1.1, times > 12, 'many dates');
  tally.add(-0.9, images > 40, 'many pictures');
  tally.add(-0.7, inputs > 20, 'many input fields');
}

function* weighText(tally: Tally, dom: Dom, { head }: PageData): Generator<void, void> {
  const { headlineNear, dateNear, bylineNear, coreShare } = yield* lookCloser(dom, head.title);
  tally.add(1.2, headlineNear, 'text under the headline');
  tally.add(1.4, dateNear, 'date at the headline');
  tally.add(0.9, bylineNear, 'byline at the headline');
  tally.add(Math.round(8 * coreShare) / 10, coreShare > 0, 'share of the text in one place');
}
