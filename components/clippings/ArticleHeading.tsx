import { clippings as text } from '../../assets/locales/clippings';
import { formatDate, formatList } from '../../lib/i18n';
import type { Clipping } from '../../lib/model';

/** The article that the following passages are from. */
export function ArticleHeading({ clipping }: { clipping: Clipping }) {
  const { title, url, publisher, authors, date } = clipping;
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
  const about = [publisher ?? host, formatList(authors), formatDate(date)].filter(Boolean);
  return (
    <header class="article-heading">
      <h2 lang={clipping.language}>{title || text('untitled')}</h2>
      <p class="details">
        {about.map((part) => (
          <span key={part}>{part}</span>
        ))}
      </p>
    </header>
  );
}
