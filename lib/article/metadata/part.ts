// What a page's data say about one of several articles on it: nothing, unless they name its headline. Pure.
import { isArticleObject, text } from './article-object';
import { firstMeta, type Head } from './head';
import type { PageData } from './index';
import { foldWords } from './strings';

/** Texts of the headings that may be the article's headline. */
export function headlinesOf(part: Element): string[] {
  return Array.from(part.getElementsByTagName('h1'), (heading) => heading.textContent ?? '');
}

/** The data as they are if they are about an article with one of these headlines, else the site's own only. */
export function dataFor(page: PageData, headlines: readonly string[]): PageData {
  const wanted = headlines.map(foldWords).filter(Boolean);
  const names = (title: string | undefined) => {
    const own = foldWords(title ?? '');
    return own !== '' && wanted.some((headline) => own.includes(headline) || headline.includes(own));
  };
  const { head, objects } = page;
  const article = objects.filter(isArticleObject).find((object) => names(text(object.headline))) ?? null;
  if ([head.title, firstMeta(head, 'og:title')].some(names)) return { head, objects, article: article ?? page.article };
  return { head: siteHead(head), objects, article };
}

const OF_SITE = ['og:site_name', 'og:locale', 'application-name', 'publisher', 'content-language', 'language'];

function siteHead({ meta }: Head): Head {
  const own = OF_SITE.flatMap((name): [string, string[]][] => {
    const values = meta.get(name);
    return values ? [[name, values]] : [];
  });
  return { meta: new Map(own), title: '', siteOnly: true };
}
