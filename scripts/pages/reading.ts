// What our code says about one page, as plain data that can leave a browser.
import type { Detection } from '../../lib/article/index';
import type { Article } from '../../lib/model';

export interface Reading {
  detection: Detection;
  article: Article;
}
