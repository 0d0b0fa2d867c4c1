// Which elements split text, and which hold none that a reader reads. Pure.

const words = (list: string): string[] => list.split(' ');

/** What an element does to running text; elements of no role end it before and after themselves. */
export const ROLE = { inline: 1, skipped: 2, strong: 3, link: 4, lineBreak: 5, rule: 6 } as const;

const BY_NAME: Record<keyof typeof ROLE, string> = {
  /** Stand in the line. */
  inline:
    'abbr acronym bdi bdo big cite code data del dfn font ins kbd label mark nobr q rb ruby rt s samp slot small span strike sub sup time tt u var wbr',
  strong: 'b strong em i',
  link: 'a',
  lineBreak: 'br',
  rule: 'hr',
  /** Their content is no running text. */
  skipped:
    'script style noscript template svg math button input select option textarea iframe object embed canvas video audio picture map area head link meta title base progress meter datalist dialog frameset frame noframes applet img source track',
};

/** Role by local name; undefined for boxes. */
export const ROLES: ReadonlyMap<string, number> = new Map(
  Object.entries(BY_NAME).flatMap(([role, list]) =>
    words(list).map((name): [string, number] => [name, ROLE[role as keyof typeof ROLE]]),
  ),
);

export const HEADINGS: ReadonlySet<string> = new Set(words('h1 h2 h3 h4 h5 h6'));
