// What one element's tag and attributes say, read in one go: attributes are the dearest part of the walk.
import type { Nodes } from '../dom/access';
import { FLAG } from './flags';

export interface ElementReading {
  /** Attributes alone say that a reader does not see it. */
  hidden: boolean;
  /** Class, id and other names in a row, each cut; see `signalsOf`. */
  spelled: string;
  /** FLAG bits of the attributes. */
  flags: number;
  /** Has an address, as links do. */
  href: boolean;
  /** The class attribute, cut. */
  names: string;
  /** The machine-written date or time of a `time` element. */
  time: string | null;
}

const BY_ROLE: Record<string, number> = {
  article: FLAG.article,
  main: FLAG.main,
  navigation: FLAG.nav,
  menu: FLAG.nav,
  complementary: FLAG.aside,
  contentinfo: FLAG.footer,
  banner: FLAG.header,
  search: FLAG.form,
  dialog: FLAG.dialog,
  alertdialog: FLAG.dialog,
};

const LONGEST_NAMES = 60;
/** Longest name that is read: names made by machines say nothing. */
const LONGEST_SPELLED = 160;
const LONGEST_TIME = 40;
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const HIDDEN_CLASSES = new Set(
  'sr-only visually-hidden visuallyhidden screen-reader screenreader screen-reader-text screenreader-text u-hidden d-none'.split(
    ' ',
  ),
);
const hiddenByClass = new Map<string, boolean>();

export function newReading(): ElementReading {
  return { hidden: false, spelled: '', flags: 0, href: false, names: '', time: null };
}

/**
 * Reads an element's attributes into `reading`. aria-hidden does not hide: consent layers set it on the article behind them
 * (mozilla/readability#766).
 */
export function readElement(nodes: Nodes, element: Element, reading: ElementReading): void {
  reading.hidden = false;
  reading.spelled = '';
  reading.flags = 0;
  reading.href = false;
  reading.names = '';
  reading.time = null;
  const attributes = nodes.attributeNames(element);
  for (let index = 0; index < attributes.length; index++) {
    const name = attributes[index]!;
    switch (name) {
      case 'class': {
        const value = nodes.attribute(element, name) ?? '';
        reading.names = value.length > LONGEST_NAMES ? value.slice(0, LONGEST_NAMES) : value;
        spell(reading, value);
        if (isHiddenClass(value)) reading.hidden = true;
        break;
      }
      case 'id':
      case 'data-testid':
      case 'data-component':
        spell(reading, nodes.attribute(element, name) ?? '');
        break;
      case 'itemprop':
      case 'property': {
        const value = nodes.attribute(element, name) ?? '';
        if (name === 'itemprop') spell(reading, value);
        if (value.includes('articleBody')) reading.flags |= FLAG.body;
        break;
      }
      case 'role':
        reading.flags |= BY_ROLE[nodes.attribute(element, name) ?? ''] ?? 0;
        break;
      case 'aria-hidden':
        if (nodes.attribute(element, name) === 'true') reading.flags |= FLAG.ariaHidden;
        break;
      case 'hidden':
        if (nodes.attribute(element, name) !== 'until-found') reading.hidden = true;
        break;
      case 'style':
        if (isHiddenStyle(nodes.attribute(element, name) ?? '')) reading.hidden = true;
        break;
      case 'href':
        reading.href = true;
        break;
      case 'datetime':
        reading.time = (nodes.attribute(element, name) ?? '').slice(0, LONGEST_TIME);
    }
  }
}

function spell(reading: ElementReading, value: string): void {
  const part = value.length > LONGEST_SPELLED ? value.slice(0, LONGEST_SPELLED) : value;
  reading.spelled = reading.spelled ? `${reading.spelled} ${part}` : part;
}

/** Most styles hold neither word, and no expression has to be compiled for them. */
function isHiddenStyle(style: string): boolean {
  const lower = style.toLowerCase();
  return (lower.includes('none') || lower.includes('hidden')) && HIDDEN_STYLE.test(lower);
}

/** Remembered, because a page repeats its class names. */
function isHiddenClass(names: string): boolean {
  let hidden = hiddenByClass.get(names);
  if (hidden === undefined) {
    if (hiddenByClass.size > 5000) hiddenByClass.clear();
    hidden = names
      .toLowerCase()
      .split(' ')
      .some((name) => HIDDEN_CLASSES.has(name));
    hiddenByClass.set(names, hidden);
  }
  return hidden;
}
