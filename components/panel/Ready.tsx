import { useEffect, useMemo, useState } from 'preact/hooks';
import { panel } from '../../assets/locales/panel';
import type { Analysis, Article } from '../../lib/model';
import { articleView, NO_FILTER, profile } from '../../lib/view/articleView';
import { SpeakerChart } from '../chart/SpeakerChart';
import { Tabs } from '../common/Tabs';
import { ActorsTab } from './ActorsTab';
import { ClaimsTab } from './ClaimsTab';
import { ClippingList } from './ClippingList';
import { Header } from './Header';
import { Offer } from './Offer';
import type { PanelProps } from './types';
import type { PanelView, ViewMemory } from './view-memory';

interface ReadyProps extends Omit<PanelProps, 'tab'> {
  article: Article;
  analysis: Analysis;
  views: ViewMemory;
}

/** Bars of the profile; more would push the claims out of sight. */
const BARS = 5;

/** The panel of an analysed article. */
export function Ready(props: ReadyProps) {
  const { article, analysis, isShown, clippings, saves, pointed, asked, corrections, views, actions } = props;
  const view = useMemo(() => articleView(article, analysis, isShown), [article, analysis, isShown]);
  const { bars, rest } = useMemo(() => profile(view.groups, BARS), [view]);
  const [shown, setShown] = useState(() => views.get(article.url));
  const { selected, filter } = shown;
  const openActor = view.actors.find(({ id }) => corrections.keys.get(id) === shown.openActor)?.id ?? null;
  const show = (change: Partial<PanelView>) => setShown((before) => ({ ...before, ...change }));
  const open = (id: string | null) => ({ openActor: id === null ? null : (corrections.keys.get(id) ?? null) });
  useEffect(() => views.set(article.url, shown), [views, article.url, shown]);

  const [goTo, setGoTo] = useState<string | null>(null);

  // The card's "show in the panel" wins over a filter that would hide the claim.
  useEffect(() => {
    if (asked?.url !== article.url || asked === shown.followed) return;
    show({ selected: 'claims', filter: NO_FILTER, followed: asked });
    setGoTo(asked.claimId);
  }, [asked, article.url]);

  const tabs = [
    { key: 'claims' as const, label: panel('tab_claims'), count: view.claims.length },
    { key: 'actors' as const, label: panel('tab_actors'), count: view.actors.length },
    { key: 'clippings' as const, label: panel('tab_clippings'), count: clippings.length },
  ];
  return (
    <>
      <Header article={article} />
      {!props.mayRead && <Offer site={props.site} onAllow={actions.allowSite} />}
      {article.paywalled && <p class="hint">{panel('paywalled')}</p>}
      {analysis.truncated && <p class="hint">{panel('truncated')}</p>}
      {bars.length > 0 && (
        <SpeakerChart
          bars={bars}
          rest={rest}
          selected={filter.group}
          onSelect={(group) => show({ filter: { ...filter, group }, selected: 'claims' })}
        />
      )}
      <Tabs<PanelView['selected']>
        label={panel('tabs')}
        tabs={tabs}
        selected={selected}
        onSelect={(selected) => show({ selected })}
      >
        {selected === 'claims' && (
          <ClaimsTab
            view={view}
            filter={filter}
            onFilter={(filter) => show({ filter })}
            saves={saves}
            pointed={pointed}
            goTo={goTo}
            onArrived={() => setGoTo(null)}
            actions={actions}
            onActor={(id) => show({ ...open(id), selected: 'actors' })}
          />
        )}
        {selected === 'actors' && (
          <ActorsTab
            article={article}
            view={view}
            open={openActor}
            onOpen={(id) => show(open(id))}
            saves={saves}
            pointed={pointed}
            corrections={corrections}
            actions={actions}
          />
        )}
        {selected === 'clippings' && (
          <ClippingList clippings={clippings} onShow={actions.showClipping} onDelete={actions.deleteClipping} />
        )}
      </Tabs>
    </>
  );
}
