// What an element's tag and attributes say about the text in it. Reads attributes only.
import type { Dom } from '../dom/access';
import { SIGNAL, signalsOf } from './signals';

/** One bit for each kind of element that a text may stand in. */
export const FLAG = {
  article: 1 << 0,
  main: 1 << 1,
  nav: 1 << 2,
  aside: 1 << 3,
  footer: 1 << 4,
  header: 1 << 5,
  form: 1 << 6,
  figure: 1 << 7,
  caption: 1 << 8,
  list: 1 << 9,
  table: 1 << 10,
  quote: 1 << 11,
  section: 1 << 12,
  /** Microdata: itemprop="articleBody" or "text". */
  body: 1 << 13,
  /** Within a link. */
  link: 1 << 14,
  ariaHidden: 1 << 15,
  dialog: 1 << 16,
  details: 1 << 17,
  definition: 1 << 18,
  /** An article within an article. */
  nestedArticle: 1 << 19,
} as const;

const BY_TAG: Record<string, number> = {
  article: FLAG.article,
  main: FLAG.main,
  nav: FLAG.nav,
  aside: FLAG.aside,
  footer: FLAG.footer,
  header: FLAG.header,
  form: FLAG.form,
  fieldset: FLAG.form,
  figure: FLAG.figure,
  figcaption: FLAG.caption | FLAG.figure,
  ul: FLAG.list,
  ol: FLAG.list,
  li: FLAG.list,
  table: FLAG.table,
  caption: FLAG.caption,
  blockquote: FLAG.quote,
  section: FLAG.section,
  details: FLAG.details,
  dl: FLAG.definition,
};

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

/** Flags of the ancestors together with those of this element. */
export function flagsOf(dom: Dom, element: Element, name: string, inherited: number): number {
  let own = BY_TAG[name] ?? 0;
  const role = dom.attribute(element, 'role');
  if (role) own |= BY_ROLE[role] ?? 0;
  const property = dom.attribute(element, 'itemprop') ?? dom.attribute(element, 'property');
  if (property && /\barticleBody\b/.test(property)) own |= FLAG.body;
  if (dom.attribute(element, 'aria-hidden') === 'true') own |= FLAG.ariaHidden;
  if (own & inherited & FLAG.article) own |= FLAG.nestedArticle;
  return inherited | own;
}

/** Signals of class, id and a few other names of the element. The page's root classes say nothing about a text. */
export function ownSignals(dom: Dom, element: Element): number {
  let signals = 0;
  for (const attribute of ['class', 'id', 'data-testid', 'data-component', 'itemprop']) {
    const value = dom.attribute(element, attribute);
    if (value) signals |= signalsOf(value);
  }
  return signals;
}

/**
 * true if attributes alone say that a reader does not see the element. aria-hidden does not count: consent layers set
 * it on the article behind them (mozilla/readability#766).
 */
export function isHidden(dom: Dom, element: Element): boolean {
  if (dom.attribute(element, 'hidden') !== null && dom.attribute(element, 'hidden') !== 'until-found') return true;
  const style = dom.attribute(element, 'style');
  if (style && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return true;
  const names = dom.attribute(element, 'class');
  return (
    names !== null &&
    /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|u-hidden|d-none)(?:\s|$)/i.test(names)
  );
}

export { SIGNAL };
