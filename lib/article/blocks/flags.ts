// Kinds of elements that a text may stand in, as bits. Pure.

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
  /** Microdata: itemprop="articleBody". */
  body: 1 << 13,
  /** Within a link. */
  link: 1 << 14,
  ariaHidden: 1 << 15,
  dialog: 1 << 16,
  details: 1 << 17,
  definition: 1 << 18,
  /** An article within an article. */
  nestedArticle: 1 << 19,
  /** A row of a table of data, whose cells are read as one text. */
  row: 1 << 20,
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

const TEXT_HOLDERS = FLAG.article | FLAG.main | FLAG.body;

/** Flags of the ancestors together with those of this element's tag and attributes. */
export function flagsOf(name: string, attributes: number, inherited: number): number {
  let own = attributes | (BY_TAG[name] ?? 0);
  if (own & inherited & FLAG.article) own |= FLAG.nestedArticle;
  // Some servers wrap the whole page in one form: what stands in an article within it is no input.
  return ((own & TEXT_HOLDERS ? inherited & ~FLAG.form : inherited) & ~FLAG.row) | own;
}
