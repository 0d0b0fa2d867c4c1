import { useSignal } from '@preact/signals';
import { ChevronDown, X } from 'lucide-preact';
import { clippings as text } from '../../assets/locales/clippings';
import type { Clipping } from '../../lib/model';
import type { ClippingCount } from '../../lib/view/clippingsView';
import type { ListStore } from './listStore';
import { kindName } from './store';
import { type ListFilter, NO_FILTER } from './types';

/** Choices shown before "all". */
const FIRST = 8;

/** Kinds, tags and sources that are in use, each a switch. On narrow pages they fold away. */
export function Filters({ list }: { list: ListStore }) {
  const { kinds, tags, actors } = list.counts.value;
  const { kind, tag, actor } = list.filter.value;
  const open = useSignal(false);
  const set = (change: Partial<ListFilter>) => list.setFilter(change);
  if (kinds.length === 0) return null;
  return (
    <div class={`filters${open.value ? ' open' : ''}`}>
      <button
        type="button"
        class="button fold"
        aria-expanded={open.value}
        aria-controls="filter-groups"
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <ChevronDown size={16} aria-hidden="true" />
        {text('filters')}
      </button>
      <div id="filter-groups" class="filter-groups">
        <Choices
          title={text('kinds')}
          counts={kinds}
          chosen={kind}
          labelOf={(label) => kindName(label as Clipping['kind'])}
          onChoose={(label) => set({ kind: label as Clipping['kind'] | null })}
        />
        <Choices title={text('tags')} counts={tags} chosen={tag} onChoose={(label) => set({ tag: label })} />
        <Choices title={text('actors')} counts={actors} chosen={actor} onChoose={(label) => set({ actor: label })} />
      </div>
      {list.isFiltered.value && (
        <button type="button" class="button quiet" onClick={() => list.setFilter(NO_FILTER)}>
          <X size={14} aria-hidden="true" />
          {text('clearFilters')}
        </button>
      )}
    </div>
  );
}

interface ChoicesProps {
  title: string;
  counts: ClippingCount[];
  chosen: string | null;
  labelOf?: (label: string) => string;
  onChoose(label: string | null): void;
}

function Choices({ title, counts, chosen, labelOf = (label) => label, onChoose }: ChoicesProps) {
  const all = useSignal(false);
  if (counts.length === 0) return null;
  const first = counts.slice(0, FIRST);
  const hidden = counts.slice(FIRST).find(({ label }) => label === chosen);
  const shown = all.value ? counts : hidden ? [...first, hidden] : first;
  return (
    <fieldset class="choices">
      <legend>{title}</legend>
      <ul>
        {shown.map(({ label, count }) => (
          <li key={label}>
            <button
              type="button"
              class="filter-choice"
              aria-pressed={label === chosen}
              onClick={() => onChoose(label === chosen ? null : label)}
            >
              <span class="filter-name">{labelOf(label)}</span>
              <span class="count">{count}</span>
            </button>
          </li>
        ))}
      </ul>
      {counts.length > FIRST && (
        <button
          type="button"
          class="link more"
          aria-expanded={all.value}
          onClick={() => {
            all.value = !all.value;
          }}
        >
          {all.value ? text('fewer') : text('showAll', { count: counts.length })}
        </button>
      )}
    </fieldset>
  );
}
