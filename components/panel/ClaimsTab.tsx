import { useMemo } from 'preact/hooks';
import { panel } from '../../assets/locales/panel';
import { groupOf, type KindGroup } from '../../lib/settings';
import {
  type ArticleView,
  type ClaimFilter,
  type ClaimGroup,
  filterClaims,
  groupsOf,
} from '../../lib/view/articleView';
import { sourceMark } from '../../lib/view/wording';
import { ActorIcon } from '../actor/ActorIcon';
import { ClaimList, type ClaimListProps } from './ClaimList';
import { FilterBar } from './FilterBar';
import { Nothing } from './Nothing';

interface ClaimsTabProps extends Omit<ClaimListProps, 'groups' | 'heading'> {
  view: ArticleView;
  filter: ClaimFilter;
  onFilter(filter: ClaimFilter): void;
  onActor(id: string): void;
}

/** All claims of the article, grouped by source, with the filter above them. */
export function ClaimsTab({ view, filter, onFilter, onActor, ...list }: ClaimsTabProps) {
  const groups = useMemo(() => groupsOf(filterClaims(view.claims, filter), view.actors), [view, filter]);
  const kinds = useMemo(() => {
    const counts = new Map<KindGroup, number>();
    for (const { kind } of view.claims) counts.set(groupOf(kind), (counts.get(groupOf(kind)) ?? 0) + 1);
    return counts;
  }, [view]);
  if (view.claims.length === 0) return <Nothing what="noClaims" help="noClaimsHelp" />;
  const found = groups.reduce((sum, group) => sum + group.claims.length, 0);
  const source = view.groups.find((group) => group.key === filter.group);
  return (
    <>
      <FilterBar
        filter={filter}
        onFilter={onFilter}
        kinds={kinds}
        source={source ? (source.name ?? panel('nobody')) : null}
        found={found}
      />
      {found === 0 && <p class="empty">{panel('filterNone')}</p>}
      <ClaimList groups={groups} heading={(group) => <GroupHeading group={group} onActor={onActor} />} {...list} />
    </>
  );
}

/** Who makes the claims below: name, role, kind, number; a known actor opens its page. */
function GroupHeading({ group, onActor }: { group: ClaimGroup; onActor(id: string): void }) {
  const { actor, name, claims } = group;
  const mark = sourceMark(actor?.kind ?? null);
  const role = [actor?.role, mark].filter(Boolean).join(' · ');
  return (
    <header class="group-head">
      {actor && <ActorIcon kind={actor.kind} />}
      <h3>
        {actor ? (
          <button type="button" class="link" onClick={() => onActor(actor.id)}>
            {name}
          </button>
        ) : (
          <span class={name === null ? 'nobody' : ''}>{name ?? panel('nobody')}</span>
        )}
        {role && <span class="role">{role}</span>}
      </h3>
      <span class="count">{claims.length}</span>
    </header>
  );
}
