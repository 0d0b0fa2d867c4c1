import { useComputed } from '@preact/signals';
import { useId } from 'preact/hooks';
import { clippings as text } from '../../assets/locales/clippings';
import { formatDate } from '../../lib/i18n';
import type { Clipping } from '../../lib/model';
import { groupOf } from '../../lib/settings';
import { Context } from './Context';
import { Editor } from './Editor';
import { ItemActions } from './ItemActions';
import { memo } from './memo';
import { Source } from './Source';
import type { Store } from './store';

/** One saved passage. It takes the focus as a whole; keys.ts says which keys act on it. */
export const Item = memo(function Item({ clipping, store }: { clipping: Clipping; store: Store }) {
  const { id, kind, language, quote, note, tags, savedAt } = clipping;
  const label = useId();
  const selected = useComputed(() => store.selected.value.has(id)).value;
  const edited = useComputed(() => store.edited.value === id).value;
  const isFirst = useComputed(() => (store.active.value ?? store.list.pages.value[0]?.[0]?.id) === id).value;
  return (
    <article
      class={`item item-${kind === 'selection' ? kind : groupOf(kind)}${selected ? ' selected' : ''}`}
      data-clipping={id}
      aria-labelledby={label}
      tabIndex={isFirst ? 0 : -1}
      onFocusIn={() => {
        store.active.value = id;
      }}
    >
      <input
        type="checkbox"
        class="item-check"
        checked={selected}
        aria-label={text('select')}
        title={text('select')}
        onChange={(event) => store.select(id, event.currentTarget.checked)}
      />
      <div class="item-body">
        <Source clipping={clipping} onGather={(actor) => store.list.setFilter({ actor })} />
        <blockquote id={label} class="item-quote" lang={language}>
          {quote}
        </blockquote>
        <Context clipping={clipping} />
        {edited ? (
          <Editor clipping={clipping} store={store} />
        ) : (
          <>
            {note && <p class="item-note">{note}</p>}
            {tags.length > 0 && (
              <ul class="item-tags" aria-label={text('tags')}>
                {tags.map((tag) => (
                  <li key={tag}>
                    <button type="button" class="tag" onClick={() => store.list.setFilter({ tag })}>
                      {tag}
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
        <footer class="item-foot">
          <time dateTime={new Date(savedAt).toISOString()}>
            {text('savedAt', { date: formatDate(savedAt, 'minute') })}
          </time>
          <ItemActions clipping={clipping} store={store} edited={edited} />
        </footer>
      </div>
    </article>
  );
});
