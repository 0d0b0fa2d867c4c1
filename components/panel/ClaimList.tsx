import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { language } from '../../lib/i18n';
import type { ClaimGroup } from '../../lib/view/articleView';
import type { ClaimView } from '../../lib/view/claimView';
import type { SaveState } from '../common/SaveButton';
import { useGrowing } from '../common/useGrowing';
import { ClaimItem } from './ClaimItem';
import type { PanelActions } from './types';

export interface ClaimListProps {
  groups: ClaimGroup[];
  /** What stands above a group; none: the claims of one source alone. */
  heading?: (group: ClaimGroup) => preact.ComponentChildren;
  saves: ReadonlyMap<string, SaveState>;
  pointed: string | null;
  /** Claim that is to get the focus, as soon as the list has it. */
  goTo?: string | null;
  onArrived?(): void;
  actions: Pick<PanelActions, 'light' | 'scrollTo' | 'save' | 'unsave'>;
}

/** Claims rendered at first, and added whenever the end of the list comes near. */
const STEP = 100;

/** Claims in groups: one tab stop, arrow keys go from claim to claim, s saves, Enter shows the passage. */
export function ClaimList({ groups, heading, saves, pointed, goTo = null, onArrived, actions }: ClaimListProps) {
  const ids = useMemo(() => groups.flatMap((group) => group.claims.map((claim) => claim.id)), [groups]);
  const [current, setCurrent] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const { count, ref, complete, reach } = useGrowing(ids.length, STEP, groups);
  const stop = current !== null && ids.includes(current) ? current : ids[0];

  useEffect(() => {
    const index = goTo === null ? -1 : ids.indexOf(goTo);
    if (goTo === null || index < 0) return;
    if (index >= count) reach(index);
    else if (focusClaim(list.current, goTo)) onArrived?.();
  }, [goTo, ids, count]);

  useEffect(() => {
    if (pointed) itemOf(list.current, pointed)?.scrollIntoView({ block: 'nearest', behavior: motion() });
  }, [pointed]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !stop) return;
    const at = ids.indexOf(stop);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      const next = ids[Math.max(0, Math.min(to, count - 1))];
      if (next) focusClaim(list.current, next);
    } else if (event.key === 's' && saves.get(stop) !== 'saved') {
      event.preventDefault();
      actions.save(stop);
    }
  };

  let left = count;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys that bubble from the buttons within
    <div class="claim-list" ref={list} onKeyDown={onKeyDown}>
      {groups.map((group) => {
        const claims = group.claims.slice(0, Math.max(0, left));
        left -= group.claims.length;
        if (claims.length === 0) return null;
        return (
          <section key={group.key} class="group">
            {heading?.(group)}
            <ul>
              {claims.map((claim) => (
                <Item
                  key={claim.id}
                  claim={claim}
                  save={saves.get(claim.id) ?? 'unsaved'}
                  current={claim.id === stop}
                  pointed={claim.id === pointed}
                  actions={actions}
                  onFocus={setCurrent}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {!complete && <div ref={ref} class="list-end" />}
    </div>
  );
}

interface ItemProps {
  claim: ClaimView;
  save: SaveState;
  current: boolean;
  pointed: boolean;
  actions: ClaimListProps['actions'];
  onFocus(id: string): void;
}

/** Drawn anew only when something about it changed: else each growth of the list would draw all that is there. */
function Item({ claim, save, current, pointed, actions, onFocus }: ItemProps) {
  const spoken = language();
  return useMemo(
    () => (
      <ClaimItem
        claim={claim}
        save={save}
        current={current}
        pointed={pointed}
        onLight={(lit) => actions.light(lit ? claim.spans : null)}
        onShow={() => actions.scrollTo(claim.spans)}
        onFocus={() => onFocus(claim.id)}
        onSave={() => actions.save(claim.id)}
        onUnsave={() => actions.unsave(claim.id)}
      />
    ),
    [claim, save, current, pointed, actions, onFocus, spoken],
  );
}

function itemOf(list: HTMLElement | null, id: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-claim="${CSS.escape(id)}"]`) ?? null;
}

/** false: the claim is not rendered. */
function focusClaim(list: HTMLElement | null, id: string): boolean {
  const item = itemOf(list, id);
  item?.querySelector<HTMLElement>('.claim-text')?.focus();
  item?.scrollIntoView({ block: 'nearest' });
  return item !== null;
}

const motion = (): ScrollBehavior => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth');
