// What the page's data say about its text, to recognise headline, lead and text by.
import type { Hints } from './blocks/structure';
import type { Dom } from './dom/access';
import { type PageData, readMetadata, readPageData } from './metadata/index';

/** Hints of a page, from data that were read before or anew. */
export function hintsOf(dom: Dom, url: string, page: PageData = readPageData(dom, url)): Hints {
  const { title, description, articleBody } = readMetadata(dom, url, page, null);
  return { title, description, articleBody };
}
