import { ArrowLeft } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { common } from '../../assets/locales/common';
import { panel } from '../../assets/locales/panel';
import { formatList } from '../../lib/i18n';
import type { Article, Span } from '../../lib/model';
import type { ActorView } from '../../lib/view/articleView';
import { ActorIcon } from './ActorIcon';
import { MentionList } from './MentionList';

interface ActorPageProps {
  article: Article;
  actor: ActorView;
  onBack(): void;
  onLight(spans: Span[] | null): void;
  onShow(spans: Span[]): void;
  /** The actor's claims, or what is said when there are none. */
  claims: preact.ComponentChildren;
  /** The reader's own corrections. */
  corrections: preact.ComponentChildren;
  onSplit(mention: Span): void;
}

/** Different words for one actor that are listed; the mentions below have all. */
const WORDINGS = 6;

/** One actor: role, kind, by which words the article names it, claims, every mention in its sentence. */
export function ActorPage(props: ActorPageProps) {
  const { article, actor, onBack, onLight, onShow, onSplit, claims, corrections } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  // A new view within the panel: focus goes to its heading, so that screen readers announce it.
  useEffect(() => heading.current?.focus(), [actor.id]);
  const others = actor.wordings.filter((wording) => wording !== actor.name).slice(0, WORDINGS);
  return (
    <section class="actor-page" aria-labelledby="actor-name">
      <button type="button" class="button quiet back" onClick={onBack}>
        <ArrowLeft size={15} aria-hidden="true" />
        {panel('back')}
      </button>
      <header>
        <ActorIcon kind={actor.kind} size={20} />
        <div>
          <h2 id="actor-name" tabIndex={-1} ref={heading}>
            {actor.name}
          </h2>
          <p class="role">
            {actor.role && <>{actor.role} · </>}
            {common(`actor_${actor.kind}`)}
          </p>
        </div>
      </header>
      {others.length > 0 && (
        <p class="wordings">
          {panel('wordings')}: {formatList(others)}
        </p>
      )}
      {corrections}
      <h3>
        {panel('actorClaims')} <span class="count">{actor.claims}</span>
      </h3>
      {claims}
      <h3>
        {panel('actorMentions')} <span class="count">{actor.mentions.length}</span>
      </h3>
      <MentionList
        article={article}
        mentions={actor.mentions}
        onLight={onLight}
        onShow={onShow}
        onSplit={actor.mentions.length > 1 ? onSplit : undefined}
      />
    </section>
  );
}
