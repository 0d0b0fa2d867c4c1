import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { clippings as text } from '../../assets/locales/clippings';
import { language } from '../../lib/i18n';
import { Filters } from './Filters';
import { KeyHelp } from './KeyHelp';
import { useKeys } from './keys';
import { List } from './List';
import { SearchField } from './SearchField';
import { SelectionBar } from './SelectionBar';
import { Failed, Loading, NoMatch, NothingYet } from './States';
import type { Store } from './store';
import { Toasts } from './Toasts';
import { TopBar } from './TopBar';

/** All that the reader has saved, on one page of its own. */
export function ClippingsPage({ store }: { store: Store }) {
  const root = useRef<HTMLDivElement>(null);
  const { list } = store;
  useSignalEffect(() => {
    document.title = text('documentTitle');
    document.documentElement.lang = language();
  });
  useEffect(() => {
    void list.load();
  }, [list]);
  useKeys(root, store);
  return (
    <div class={`clippings-page${store.selected.value.size > 0 ? ' selecting' : ''}`} ref={root} lang={language()}>
      <TopBar store={store} />
      <div class="columns">
        <aside class="side" aria-label={text('filters')}>
          <SearchField store={store} />
          <Filters list={list} />
          <KeyHelp />
        </aside>
        <main>
          <SelectionBar store={store} />
          <Content store={store} />
        </main>
      </div>
      <Toasts store={store} />
    </div>
  );
}

function Content({ store }: { store: Store }) {
  const { list } = store;
  const status = list.status.value;
  if (status === 'loading') return <Loading />;
  const empty = list.loaded.value === 0;
  if (status !== 'ready' && empty) return <Failed failure={status} onRetry={() => void list.load()} />;
  if (empty) return list.isFiltered.value ? <NoMatch list={list} /> : <NothingYet />;
  return <List store={store} />;
}
