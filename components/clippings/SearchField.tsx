import { Search, X } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { clippings as text } from '../../assets/locales/clippings';
import type { Store } from './store';

/** Milliseconds of quiet before a search starts: below what is felt as a wait, above the pause between two keys. */
const PAUSE = 120;

/** Full-text search. "/" comes here, Escape empties it, the arrow down goes on to the list. */
export function SearchField({ store }: { store: Store }) {
  const { list } = store;
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  // The field is the reader's while it is being typed in; a filter that is cleared elsewhere empties it.
  const { query } = list.filter.value;
  useEffect(() => {
    if (input.current && query === '') input.current.value = '';
  }, [query]);
  const search = (words: string, pause: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => list.setFilter({ query: words }), pause);
  };
  return (
    <search class="search">
      <label class="field">
        <Search size={16} aria-hidden="true" />
        <span class="hidden">{text('search')}</span>
        <input
          ref={input}
          type="search"
          data-search
          placeholder={text('searchHint')}
          onInput={(event) => search(event.currentTarget.value, PAUSE)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.currentTarget.value === '') return;
            event.preventDefault();
            event.currentTarget.value = '';
            search('', 0);
          }}
        />
        {query === '' ? (
          <span class="key" aria-hidden="true">
            /
          </span>
        ) : (
          <button
            type="button"
            class="icon-button"
            aria-label={text('clearSearch')}
            title={text('clearSearch')}
            onClick={() => {
              search('', 0);
              input.current?.focus();
            }}
          >
            <X size={14} aria-hidden="true" />
          </button>
        )}
      </label>
    </search>
  );
}
