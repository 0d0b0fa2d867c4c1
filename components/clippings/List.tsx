import { useEffect, useRef } from 'preact/hooks';
import { clippings as text } from '../../assets/locales/clippings';
import type { Clipping } from '../../lib/model';
import { ArticleHeading } from './ArticleHeading';
import { Item } from './Item';
import { memo } from './memo';
import { groups } from './pages';
import type { Store } from './store';
import { Window } from './Window';
import { failureText } from './wording';

/** The list in pages: one that has not changed is not drawn again, one that is far away is not there at all. */
export function List({ store }: { store: Store }) {
  const { list } = store;
  const pages = list.pages.value;
  return (
    <div class="list">
      {list.isFiltered.value && (
        <p class="found" role="status">
          {text(list.more.value ? 'foundMore' : 'found', { count: list.loaded.value })}
        </p>
      )}
      {pages.map((page, index) => (
        <Window key={index}>
          <PageOfList page={page} before={pages[index - 1]?.at(-1)?.canonicalUrl} store={store} />
        </Window>
      ))}
      <End store={store} />
    </div>
  );
}

interface PageProps {
  page: readonly Clipping[];
  /** Canonical address of the article that the page before ends with. */
  before: string | undefined;
  store: Store;
}

const PageOfList = memo(function PageOfList({ page, before, store }: PageProps) {
  return (
    <>
      {groups(page, before).map(({ heading, clippings }) => (
        <section key={clippings[0]?.id} class="article-group">
          {heading && <ArticleHeading clipping={heading} />}
          {clippings.map((clipping) => (
            <Item key={clipping.id} clipping={clipping} store={store} />
          ))}
        </section>
      ))}
    </>
  );
});

/** Asks for the next page when the end of the list comes near the window. */
function End({ store }: { store: Store }) {
  const { list } = store;
  const end = useRef<HTMLDivElement>(null);
  const more = list.more.value;
  const pages = list.pages.value;
  const status = list.status.value;
  // With every change of the list: a new observer reports at once if the end is still in reach.
  useEffect(() => {
    if (!more || !end.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) void list.loadMore();
      },
      { rootMargin: '1200px' },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [list, more, pages]);
  return (
    <div ref={end} class="end">
      {typeof status === 'object' && <p role="alert">{failureText(status)}</p>}
      {more && (
        <button type="button" class="button quiet" onClick={() => void list.loadMore()}>
          {text('loadMore')}
        </button>
      )}
    </div>
  );
}
