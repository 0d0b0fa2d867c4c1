// Is this page a news article? Layered: address, then what the page says of itself, then its structure; ends as soon as
// the answer is clear, because it runs on every page of a news site.
import { openDom } from './dom/access';
import { isArticleObject } from './metadata/article-object';
import { firstMeta } from './metadata/head';
import { readPageData } from './metadata/index';

export interface Detection {
  isArticle: boolean;
  /** Evidence added up; an article from 0 on. */
  score: number;
  /** What was found, each with its points, in plain words. */
  reasons: string[];
}

export function detect(document: Document, url: string): Detection {
  const reasons: string[] = [];
  let score = -1;
  const add = (points: number, reason: string) => {
    score += points;
    reasons.push(`${points > 0 ? '+' : ''}${points} ${reason}`);
  };
  let path = '/';
  try {
    path = new URL(url).pathname;
  } catch {
    add(-1, 'address is no URL');
  }
  if (path === '/' || path === '') return { isArticle: false, score: -10, reasons: ['-10 front page address'] };
  const dom = openDom(document);
  const { head, objects } = readPageData(dom, url);
  if (objects.some(isArticleObject)) add(3, 'JSON-LD article');
  if (firstMeta(head, 'og:type')?.toLowerCase() === 'article') add(1, 'og:type article');
  if (firstMeta(head, 'article:published_time')) add(1, 'publication date');
  return { isArticle: score >= 0, score, reasons };
}
