import '@preact/signals';
import { Library, Settings } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { panel } from '../../assets/locales/panel';
import { language } from '../../lib/i18n';
import { Header, TopBar } from './Header';
import { Notice } from './Notice';
import { Quiet } from './Quiet';
import { Ready } from './Ready';
import type { PanelProps } from './types';
import { ViewMemory } from './view-memory';

/** The side panel: what is said in the article of the tab beside it, and by whom. */
export function Panel(props: PanelProps) {
  const { tab, renewing, site, actions, notice } = props;
  const root = useRef<HTMLDivElement>(null);
  const [views] = useState(() => new ViewMemory());
  useEffect(() => {
    document.title = panel('documentTitle');
    document.documentElement.lang = language();
  }, [language()]);
  useSlash(root);
  return (
    <div class="panel" ref={root}>
      <TopBar>
        <button
          type="button"
          class="icon-button"
          aria-label={panel('clippings')}
          title={panel('clippings')}
          onClick={actions.openClippings}
        >
          <Library size={17} aria-hidden="true" />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={panel('options')}
          title={panel('options')}
          onClick={actions.openOptions}
        >
          <Settings size={17} aria-hidden="true" />
        </button>
      </TopBar>
      <main aria-busy={tab === null || tab.state === 'working' || renewing}>
        {tab === null && <p class="working late">{panel('loading')}</p>}
        {tab?.state === 'quiet' && <Quiet key={tab.url} reason={tab.reason} site={site} actions={actions} />}
        {tab?.state === 'working' && (
          <>
            <Header article={tab.article} />
            <div class="working" role="status">
              <progress aria-label={panel('working')} />
              <p>{panel('working')}</p>
              <p class="help">{panel('workingHelp')}</p>
            </div>
          </>
        )}
        {tab?.state === 'ready' && (
          <Ready {...props} key={tab.url} views={views} article={tab.article} analysis={tab.analysis} />
        )}
      </main>
      <Notice notice={notice} onUndo={actions.undo} onClose={actions.dismissNotice} />
    </div>
  );
}

/** "/" goes to the filter field from everywhere but a field one types in. */
function useSlash(root: { current: HTMLElement | null }) {
  useEffect(() => {
    const abort = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
        const field = root.current?.querySelector<HTMLInputElement>('[data-filter]');
        if (event.key !== '/' || typing || !field) return;
        event.preventDefault();
        field.focus();
      },
      { signal: abort.signal },
    );
    return () => abort.abort();
  }, [root]);
}
