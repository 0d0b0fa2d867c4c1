// What one element's tag and attributes say, read in one go: attributes are the dearest part of the walk.
import type { Dom } from '../dom/access';
import { FLAG } from './flags';
import { signalsOf } from './signals';

export interface ElementReading {
  /** Attributes alone say that a reader does not see it. */
  hidden: boolean;
  /** Signals of class, id and other names. */
  signals: number;
  /** FLAG bits of the attributes. */
  flags: number;
  /** Has an address, as links do. */
  href: boolean;
  /** The class attribute, cut. */
  names: string;
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
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const HIDDEN_CLASS = /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|u-hidden|d-none)(?:\s|$)/i;
const hiddenByClass = new Map<string, boolean>();

/**
 * Reads an element's attributes. aria-hidden does not hide: consent layers set it on the article behind them
 * (mozilla/readability#766).
 */
export function readElement(dom: Dom, element: Element): ElementReading {
  const reading: ElementReading = { hidden: false, signals: 0, flags: 0, href: false, names: '' };
  const attributes = dom.attributeNames(element);
  for (let index = 0; index < attributes.length; index++) {
    const name = attributes[index]!;
    switch (name) {
      case 'class': {
        const value = dom.attribute(element, name) ?? '';
        reading.names = value.length > LONGEST_NAMES ? value.slice(0, LONGEST_NAMES) : value;
        reading.signals |= signalsOf(value);
        if (isHiddenClass(value)) reading.hidden = true;
        break;
      }
      case 'id':
      case 'data-testid':
      case 'data-component':
        reading.signals |= signalsOf(dom.attribute(element, name) ?? '');
        break;
      case 'itemprop':
      case 'property': {
        const value = dom.attribute(element, name) ?? '';
        if (name === 'itemprop') reading.signals |= signalsOf(value);
        if (value.includes('articleBody')) reading.flags |= FLAG.body;
        break;
      }
      case 'role':
        reading.flags |= BY_ROLE[dom.attribute(element, name) ?? ''] ?? 0;
        break;
      case 'aria-hidden':
        if (dom.attribute(element, name) === 'true') reading.flags |= FLAG.ariaHidden;
        break;
      case 'hidden':
        if (dom.attribute(element, name) !== 'until-found') reading.hidden = true;
        break;
      case 'style':
        if (HIDDEN_STYLE.test(dom.attribute(element, name) ?? '')) reading.hidden = true;
        break;
      case 'href':
        reading.href = true;
    }
  }
  return reading;
}

/** Remembered, because a page repeats its class names. */
function isHiddenClass(names: string): boolean {
  let hidden = hiddenByClass.get(names);
  if (hidden === undefined) {
    if (hiddenByClass.size > 5000) hiddenByClass.clear();
    hidden = HIDDEN_CLASS.test(names);
    hiddenByClass.set(names, hidden);
  }
  return hidden;
}
