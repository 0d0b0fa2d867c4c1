import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { welcome } from '../../assets/locales/welcome';
import { Welcome, type WelcomeProps } from '../../components/welcome/Welcome';
import { keepLanguageIn, language, setLanguage } from '../../lib/i18n';
import { ask } from '../../lib/messaging/client';
import type { ToPage } from '../../lib/messaging/protocol';
import { serve } from '../../lib/messaging/server';
import type { Analysis, Article, Span } from '../../lib/model';
import { openPanel } from '../../lib/platform/panel';
import { changeSettings, onSettings, readSettings } from '../../lib/platform/settings';
import { DEFAULT_SETTINGS } from '../../lib/settings';
import '../../assets/styles/tokens.css';
import '../../components/common/common.css';
import '../../components/claim/card.css';
import '../../components/welcome/welcome.css';

keepLanguageIn(signal(language()));

const article = computed<Article>(() => ({
  url: `${location.origin}${location.pathname}`,
  title: welcome('headline'),
  authors: [],
  agencies: [],
  language: language(),
  blocks: [
    { kind: 'headline', text: welcome('headline') },
    { kind: 'paragraph', text: welcome('paragraph1') },
    { kind: 'paragraph', text: welcome('paragraph2') },
  ],
}));
const analysis = signal<Analysis | null | 'failed'>(null);
/** The claim whose card is shown. */
const chosen = signal<string | null>(null);
const shortcuts = signal<WelcomeProps['shortcuts']>({});
/** Known before the click: both browsers open the panel only straight inside it. */
let tabId: number | undefined;

/** The example goes the way of every article: through the background's analysis. */
async function analyse(shown: Article): Promise<void> {
  analysis.value = null;
  const answer = await ask('analyse', { article: shown }, { tries: 4 }).catch(() => null);
  if (article.value === shown) analysis.value = answer && 'ok' in answer ? answer.ok : 'failed';
}

/** Names of the commands in the manifest. */
const COMMANDS = {
  _execute_action: 'panel',
  _execute_sidebar_action: 'panel',
  save: 'save',
  'next-claim': 'next',
  'previous-claim': 'previous',
} as const;

async function readShortcuts(): Promise<void> {
  const given: WelcomeProps['shortcuts'] = {};
  for (const { name, shortcut } of await browser.commands.getAll()) {
    const known = COMMANDS[name as keyof typeof COMMANDS];
    if (known && shortcut) given[known] = shortcut;
  }
  shortcuts.value = given;
}

/** The claim of a passage that the panel points at. */
function claimAt(spans: Span[] | null): string | null {
  const claims = analysis.value !== null && analysis.value !== 'failed' ? analysis.value.claims : [];
  const wanted = JSON.stringify(spans?.[0]);
  return claims.find((claim) => JSON.stringify(claim.quote[0]) === wanted)?.id ?? null;
}

// The panel beside this page finds what it finds beside an article.
serve<ToPage>('page', {
  light({ spans }) {
    chosen.value = claimAt(spans) ?? chosen.value;
    return null;
  },
  scrollTo({ spans }) {
    const claim = claimAt(spans);
    chosen.value = claim ?? chosen.value;
    document.querySelector('.example')?.scrollIntoView({ block: 'nearest' });
    return { found: true };
  },
  selection: () => null,
  current: () => null,
  async reanalyse() {
    await analyse(article.value);
    return null;
  },
  present: () => ({ alive: true, url: location.href }),
  step: () => ({ claimId: null }),
  toggleMarks: () => ({ shown: true }),
});

function App() {
  return (
    <Welcome
      article={article.value}
      analysis={analysis.value}
      chosen={chosen.value}
      onChoose={(id) => {
        chosen.value = id;
      }}
      shortcuts={shortcuts.value}
      onOpenPanel={() => {
        if (tabId !== undefined) void openPanel(tabId);
      }}
      onLanguage={(choice) => changeSettings((settings) => ({ ...settings, language: choice }))}
      onOptions={() => browser.runtime.openOptionsPage()}
      onClippings={() => browser.tabs.create({ url: browser.runtime.getURL('/clippings.html' as never) })}
    />
  );
}

onSettings((settings) => setLanguage(settings.language));
setLanguage((await readSettings().catch(() => DEFAULT_SETTINGS)).language);
effect(() => void analyse(article.value));
const root = document.getElementById('root');
if (root) render(<App />, root);
tabId = (await browser.tabs.getCurrent())?.id;
await readShortcuts();
