import { panel } from '../../assets/locales/panel';
import type { Article } from '../../lib/model';
import { type ArticleView, filterClaims, groupsOf, NO_FILTER } from '../../lib/view/articleView';
import type { Correction } from '../../lib/view/corrections';
import { words } from '../../lib/view/passage';
import { ActorList } from '../actor/ActorList';
import { ActorPage } from '../actor/ActorPage';
import { CorrectionList } from '../actor/CorrectionList';
import { Corrections } from '../actor/Corrections';
import { ClaimList } from './ClaimList';
import { Nothing } from './Nothing';
import type { PanelProps } from './types';

interface ActorsTabProps extends Pick<PanelProps, 'saves' | 'pointed' | 'corrections' | 'actions'> {
  article: Article;
  view: ArticleView;
  /** Id of the actor whose page is open. */
  open: string | null;
  onOpen(id: string | null): void;
}

/** The actors of the article, or the page of one of them. */
export function ActorsTab({ article, view, open, onOpen, saves, pointed, corrections, actions }: ActorsTabProps) {
  const { list, applied, keys } = corrections;
  const actor = view.actors.find(({ id }) => id === open);
  if (!actor) {
    return (
      <>
        {view.actors.length === 0 && <Nothing what="noActors" help="noActorsHelp" />}
        <ActorList actors={view.actors} onLight={actions.light} onOpen={onOpen} />
        <CorrectionList
          corrections={list}
          applied={applied}
          onRemove={(index) => actions.correct(list.filter((_, at) => at !== index))}
        />
      </>
    );
  }
  const add = (correction: Correction) => actions.correct([...list, correction]);
  const groups = groupsOf(filterClaims(view.claims, { ...NO_FILTER, group: `actor:${actor.id}` }), view.actors);
  return (
    <ActorPage
      article={article}
      actor={actor}
      onBack={() => onOpen(null)}
      onLight={actions.light}
      onShow={actions.scrollTo}
      onSplit={(mention) => {
        const key = keys.get(actor.id);
        if (key !== undefined) add({ type: 'split', actor: key, mention, words: words(article, mention) });
      }}
      claims={
        groups.length === 0 ? (
          <p class="help">{panel('actorNoClaims')}</p>
        ) : (
          <ClaimList groups={groups} saves={saves} pointed={pointed} actions={actions} />
        )
      }
      corrections={
        <Corrections
          key={`${actor.id}:${actor.name}`}
          actor={actor}
          others={view.actors.filter((other) => other !== actor)}
          keys={keys}
          onCorrect={add}
          onMerged={onOpen}
        />
      }
    />
  );
}
