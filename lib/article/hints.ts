// What the page's data say about its text, to recognise headline, lead and text by.
import type { Hints } from './blocks/structure';
import { text } from './metadata/article-object';
import { firstMeta } from './metadata/head';
import type { PageData } from './metadata/index';
import { decodeEntities, tidy } from './metadata/strings';

const LONGEST_BODY = 200_000;

/** Hints from the data that were read of the page's head. */
export function hintsOf({ head, article }: PageData): Hints {
  const body = article?.articleBody;
  return {
    title: text(article?.headline) ?? firstMeta(head, 'og:title', 'twitter:title') ?? head.title,
    description: firstMeta(head, 'og:description', 'description', 'twitter:description') ?? text(article?.description),
    articleBody: typeof body === 'string' ? tidy(decodeEntities(body.slice(0, LONGEST_BODY))) : undefined,
  };
}
