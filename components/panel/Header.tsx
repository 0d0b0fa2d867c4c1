import { common } from '../../assets/locales/common';
import { panel } from '../../assets/locales/panel';
import { formatDate, formatList } from '../../lib/i18n';
import type { Article } from '../../lib/model';

/** What article this is: title, publisher, date, authors, agencies; only what the page gives. */
export function Header({ article }: { article: Article }) {
  const date = formatDate(article.date);
  return (
    <header class="article-head">
      <p class="source">
        {article.publisher && <span>{article.publisher}</span>}
        {date && <time dateTime={article.date}>{date}</time>}
      </p>
      <h1 lang={article.language}>{article.title || panel('untitled')}</h1>
      {(article.authors.length > 0 || article.agencies.length > 0) && (
        <p class="authors">
          {article.authors.length > 0 && <span>{panel('by', { authors: formatList(article.authors) })}</span>}
          {article.agencies.length > 0 && <span>{panel('agencies', { agencies: formatList(article.agencies) })}</span>}
        </p>
      )}
    </header>
  );
}

/** The panel's own name and ways out of it. */
export function TopBar({ children }: { children: preact.ComponentChildren }) {
  return (
    <div class="top-bar">
      <span class="brand" aria-hidden="true">
        laut<span>:</span>
      </span>
      <nav aria-label={common('more')}>{children}</nav>
    </div>
  );
}
