import { BookmarkPlus, CircleAlert, SearchX } from 'lucide-preact';
import { clippings as text } from '../../assets/locales/clippings';
import { common } from '../../assets/locales/common';
import type { Failure } from '../../lib/view/clippingsView';
import type { ListStore } from './listStore';
import { NO_FILTER } from './types';
import { failureText } from './wording';

/** What comes at once needs no words: they wait before they show. */
export function Loading() {
  return (
    <p class="state late" role="status">
      {text('loading')}
    </p>
  );
}

export function NothingYet() {
  return (
    <section class="state">
      <BookmarkPlus size={40} strokeWidth={1.25} aria-hidden="true" />
      <h2>{text('empty')}</h2>
      <p>{text('emptyHelp')}</p>
      <ul>
        <li>{text('emptyCard')}</li>
        <li>{text('emptyMenu')}</li>
        <li>{text('emptyImport')}</li>
      </ul>
    </section>
  );
}

export function NoMatch({ list }: { list: ListStore }) {
  return (
    <section class="state">
      <SearchX size={40} strokeWidth={1.25} aria-hidden="true" />
      <h2>{text('noMatch')}</h2>
      <p>{text('noMatchHelp')}</p>
      <button type="button" class="button" onClick={() => list.setFilter(NO_FILTER)}>
        {text('clearFilters')}
      </button>
    </section>
  );
}

export function Failed({ failure, onRetry }: { failure: Failure; onRetry(): void }) {
  const outdated = failure.detail === 'outdated';
  return (
    <section class="state" role="alert">
      <CircleAlert size={40} strokeWidth={1.25} aria-hidden="true" />
      <h2>{text('failed')}</h2>
      <p>{failureText(failure)}</p>
      <button type="button" class="button" onClick={outdated ? () => location.reload() : onRetry}>
        {outdated ? text('reload') : common('retry')}
      </button>
    </section>
  );
}
