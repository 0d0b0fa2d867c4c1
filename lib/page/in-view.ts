// Which article of a page with several the reader has before them: infinite scroll puts the next below the first.

/** Headlines that are looked at, and levels that are climbed from each. */
const MOST_HEADLINES = 40;
const MOST_LEVELS = 60;
/** Characters and paragraphs from which a box counts as an article. */
const SHORTEST = 500;
const PARAGRAPHS = 3;
/** Words of a headline: a publisher's name in an h1 has fewer. */
const HEADLINE_WORDS = 3;

/**
 * Boxes of a page that hold one article each, in page order; empty if there are fewer than two. A box is the largest
 * element around an h1 that holds no other. Looks at no style and forces no layout.
 */
export function articleBoxes(document: Document): Element[] {
  const headlines = Array.from(Document.prototype.getElementsByTagName.call(document, 'h1')).slice(0, MOST_HEADLINES);
  if (headlines.length < 2) return [];
  const within = new Map<Element, number>();
  for (const headline of headlines) {
    for (const element of ancestors(headline)) within.set(element, (within.get(element) ?? 0) + 1);
  }
  const boxes: Element[] = [];
  for (const headline of headlines) {
    let box = headline;
    for (const element of ancestors(headline)) {
      if (within.get(element) !== 1) break;
      box = element;
    }
    const whole = holdsArticle(box);
    // Sections of one article may have h1 of their own: its headline then stands in none of them.
    if (boxes.length === 0 && !whole && wordsOf(headline) >= HEADLINE_WORDS) return [];
    if (whole) boxes.push(box);
  }
  return boxes.length > 1 ? boxes : [];
}

export interface InView {
  /** The article's box; null on a page with one article. */
  box: Element | null;
  /** Number of the box on the page; 0 also where there is none. */
  index: number;
}

/** The article at the middle of the window, else the nearest. */
export function articleInView(window: Window): InView {
  const boxes = articleBoxes(window.document);
  const middle = window.innerHeight / 2;
  const found: InView = { box: null, index: 0 };
  let least = Number.POSITIVE_INFINITY;
  for (const [index, box] of boxes.entries()) {
    const { top, bottom } = box.getBoundingClientRect();
    const distance = top > middle ? top - middle : bottom < middle ? middle - bottom : 0;
    if (distance >= least) continue;
    found.box = box;
    found.index = index;
    least = distance;
  }
  return found;
}

/** The box in view, unless it is the page's first. */
export function laterInView(window: Window): Element | null {
  const { box, index } = articleInView(window);
  return index > 0 ? box : null;
}

function* ancestors(element: Element): Generator<Element> {
  let parent = element.parentElement;
  for (let level = 0; parent && level < MOST_LEVELS; level++, parent = parent.parentElement) yield parent;
}

function wordsOf(headline: Element): number {
  return (headline.textContent ?? '').trim().split(/\s+/).length;
}

function holdsArticle(box: Element): boolean {
  const paragraphs = box.getElementsByTagName('p');
  let count = 0;
  let length = 0;
  for (let index = 0; index < paragraphs.length && index < 200; index++) {
    const size = paragraphs[index]!.textContent?.length ?? 0;
    if (size < 60) continue;
    count++;
    length += size;
    if (count >= PARAGRAPHS && length >= SHORTEST) return true;
  }
  return false;
}
