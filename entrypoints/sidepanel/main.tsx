import { signal } from '@preact/signals';
import { render } from 'preact';
import { Panel } from '../../components/panel/Panel';
import type { PanelProps } from '../../components/panel/types';
import { onChange } from '../../lib/clippings/changes';
import { keepLanguageIn, language, setLanguage } from '../../lib/i18n';
import type { ToPanel } from '../../lib/messaging/protocol';
import { serve } from '../../lib/messaging/server';
import type { ClaimKind } from '../../lib/model';
import { onSettings, readSettings } from '../../lib/platform/settings';
import { DEFAULT_SETTINGS, isKindShown, type Settings, siteOf } from '../../lib/settings';
import { actions, pageUrl } from './actions';
import { corrections, keepCorrectionsCurrent, shownState } from './corrections';
import { notice } from './notice';
import { clippings, keepClippingsCurrent, readClippings, saves } from './saved';
import { keepSiteCurrent, mayRead } from './site';
import { followActiveTab, renewing, tabState } from './tab';
import '../../assets/styles/tokens.css';
import '../../components/common/common.css';
import '../../components/common/page.css';
import '../../components/panel/panel.css';
import '../../components/panel/lists.css';

keepLanguageIn(signal(language()));

const pointed = signal<string | null>(null);
const asked = signal<PanelProps['asked']>(null);
const isShown = signal<(kind: ClaimKind) => boolean>(() => true);

function apply(settings: Settings): void {
  setLanguage(settings.language);
  isShown.value = (kind) => isKindShown(settings, kind);
}

const isHere = (url: string): boolean => tabState.value?.url === url;

serve<ToPanel>('panel', {
  pointed({ claimId, url }) {
    if (isHere(url)) pointed.value = claimId;
    return null;
  },
  showClaim({ claimId, url }) {
    // Whoever opened this panel may be quicker than the tab's state: the panel waits for the article of that address.
    asked.value = { claimId, url };
    return null;
  },
});

function App() {
  return (
    <Panel
      tab={shownState.value}
      renewing={renewing.value}
      corrections={corrections.value}
      site={siteOf(pageUrl()) ?? ''}
      mayRead={mayRead.value}
      clippings={clippings.value}
      saves={saves.value}
      isShown={isShown.value}
      pointed={pointed.value}
      asked={asked.value}
      notice={notice.value}
      actions={actions}
    />
  );
}

onSettings(apply);
onChange(readClippings, new AbortController().signal);
apply(await readSettings().catch(() => ({ ...DEFAULT_SETTINGS })));
const root = document.getElementById('root');
if (root) render(<App />, root);
keepClippingsCurrent();
keepCorrectionsCurrent();
keepSiteCurrent();
await followActiveTab();
