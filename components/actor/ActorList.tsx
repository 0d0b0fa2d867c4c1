import { ChevronRight } from 'lucide-preact';
import { common } from '../../assets/locales/common';
import { panel } from '../../assets/locales/panel';
import type { Span } from '../../lib/model';
import type { ActorView } from '../../lib/view/articleView';
import { useGrowing } from '../common/useGrowing';
import { ActorIcon } from './ActorIcon';

interface ActorListProps {
  actors: ActorView[];
  onLight(spans: Span[] | null): void;
  onOpen(id: string): void;
}

/** Who occurs in the article, the most quoted first. Hovering lights all mentions; a click opens the actor. */
export function ActorList({ actors, onLight, onOpen }: ActorListProps) {
  const { count, ref, complete } = useGrowing(actors.length, 150, actors);
  return (
    <>
      <ul class="actors">
        {actors.slice(0, count).map((actor) => (
          <li key={actor.id}>
            <button
              type="button"
              class="actor"
              data-actor={actor.id}
              onMouseEnter={() => onLight(actor.mentions)}
              onMouseLeave={() => onLight(null)}
              onFocus={() => onLight(actor.mentions)}
              onBlur={() => onLight(null)}
              onClick={() => onOpen(actor.id)}
            >
              <ActorIcon kind={actor.kind} />
              <span class="actor-words">
                <span class="name">{actor.name}</span>
                <span class="role">
                  {actor.role && <>{actor.role} · </>}
                  <span class={`actor-kind actor-kind-${actor.kind}`}>{common(`actor_${actor.kind}`)}</span>
                </span>
                <span class="counts">
                  {actor.claims > 0 && <>{panel('claims', { count: actor.claims })} · </>}
                  {panel('mentions', { count: actor.mentions.length })}
                </span>
              </span>
              <ChevronRight size={16} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      {!complete && <div ref={ref} class="list-end" />}
    </>
  );
}
