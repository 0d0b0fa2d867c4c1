// Which elements split text, and which hold none that a reader reads. Pure.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that stand in the line; every other element ends the running text before and after it. */
export const INLINE = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb ruby rt s samp slot small span strike strong sub sup time tt u var wbr',
);

/** Elements whose content is no running text. */
export const SKIPPED = words(
  'script style noscript template svg math button input select option textarea iframe object embed canvas video audio picture map area head link meta title base progress meter datalist dialog frameset frame noframes applet img source track',
);

export const HEADINGS = words('h1 h2 h3 h4 h5 h6');
