import { Search, X } from 'lucide-preact';
import { common } from '../../assets/locales/common';
import { panel } from '../../assets/locales/panel';
import { KIND_GROUPS, type KindGroup } from '../../lib/settings';
import { type ClaimFilter, NO_FILTER } from '../../lib/view/articleView';
import { LineSample } from '../common/LineSample';

interface FilterBarProps {
  filter: ClaimFilter;
  onFilter(filter: ClaimFilter): void;
  /** Kinds that the article has; others are not offered. */
  kinds: ReadonlyMap<KindGroup, number>;
  /** Name of the source that the list is narrowed to. */
  source: string | null;
  /** Claims that pass. */
  found: number;
}

/** Words and kinds by which the list is narrowed. "/" goes to the field, Escape empties it. */
export function FilterBar({ filter, onFilter, kinds, source, found }: FilterBarProps) {
  const active = filter.group !== null || filter.kinds.size > 0 || filter.text !== '';
  const toggle = (kind: KindGroup) => {
    const next = new Set(filter.kinds);
    if (!next.delete(kind)) next.add(kind);
    onFilter({ ...filter, kinds: next });
  };
  return (
    <search class="filter">
      <label class="field">
        <Search size={15} aria-hidden="true" />
        <span class="hidden">{panel('filterText')}</span>
        <input
          type="search"
          data-filter
          value={filter.text}
          placeholder={panel('filterText')}
          onInput={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && filter.text !== '') onFilter({ ...filter, text: '' });
          }}
        />
        <span class="key" aria-hidden="true">
          /
        </span>
      </label>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a wrapping row everywhere */}
      <div class="chips" role="group" aria-label={panel('filterKinds')}>
        {KIND_GROUPS.filter((kind) => kinds.has(kind)).map((kind) => (
          <button
            type="button"
            key={kind}
            class={`chip kind-${kind}`}
            aria-pressed={filter.kinds.has(kind)}
            title={common(`kindHelp_${kind}`)}
            onClick={() => toggle(kind)}
          >
            <LineSample group={kind} />
            {common(`kind_${kind}`)} <span class="count">{kinds.get(kind)}</span>
          </button>
        ))}
      </div>
      {active && (
        <p class="filter-state">
          <span role="status">
            {source !== null && <strong>{source} · </strong>}
            {panel('filterResult', { count: found })}
          </span>
          <button type="button" class="button quiet" onClick={() => onFilter(NO_FILTER)}>
            <X size={14} aria-hidden="true" />
            {panel('filterClear')}
          </button>
        </p>
      )}
    </search>
  );
}
