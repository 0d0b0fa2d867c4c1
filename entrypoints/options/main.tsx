import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { sites } from '../../assets/sites';
import '../../assets/styles/tokens.css';
import '../../components/common/common.css';
import '../../components/common/page.css';
import '../../components/options/options.css';
import { OptionsPage } from '../../components/options/OptionsPage';
import type { OptionsProps } from '../../components/options/types';
import { onChange } from '../../lib/clippings';
import { keepLanguageIn, language, setLanguage } from '../../lib/i18n';
import { allowedSites } from '../../lib/platform/page-access';
import { changeSettings, onSettings, readSettings } from '../../lib/platform/settings';
import { readShortcuts } from '../../lib/platform/shortcuts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings';
import { actions, readStock } from './actions';

keepLanguageIn(signal(language()));

const end = new AbortController();
addEventListener('pagehide', () => end.abort(), { once: true });

/** In the order in which one looks for a name. */
const domains = sites.map(({ domain }) => domain).sort();
const settings = signal<Settings>(DEFAULT_SETTINGS);
const saving = signal<OptionsProps['saving']>('idle');
const allowed = signal<string[]>([]);
const shortcuts = signal<OptionsProps['shortcuts']>([]);
const stock = signal<OptionsProps['stock']>(null);

function show(next: Settings): void {
  settings.value = next;
  setLanguage(next.language);
}

let quiet: ReturnType<typeof setTimeout> | undefined;
async function change(by: (settings: Settings) => Settings): Promise<void> {
  clearTimeout(quiet);
  try {
    show(await changeSettings(by));
    saving.value = 'saved';
    quiet = setTimeout(() => {
      saving.value = 'idle';
    }, 2500);
  } catch {
    // The switch goes back to what is stored.
    settings.value = { ...settings.value };
    saving.value = 'failed';
  }
}

const readAllowed = async () => {
  allowed.value = await allowedSites();
};
const readKeys = async () => {
  shortcuts.value = await readShortcuts();
};
const readCount = async () => {
  stock.value = await readStock();
};

function App() {
  return (
    <OptionsPage
      settings={settings.value}
      saving={saving.value}
      sites={domains}
      allowed={allowed.value}
      shortcuts={shortcuts.value}
      stock={stock.value}
      version={browser.runtime.getManifest().version}
      actions={{ ...actions, change: (by) => void change(by) }}
    />
  );
}

onSettings(show, end.signal);
onChange(() => void readCount(), end.signal);
browser.permissions.onAdded.addListener(() => void readAllowed());
browser.permissions.onRemoved.addListener(() => void readAllowed());
// The keys may have been changed in the browser's own settings meanwhile.
document.addEventListener('visibilitychange', () => void readKeys());

readSettings().then((stored) => {
  show(stored);
  const root = document.getElementById('app');
  if (root) render(<App />, root);
  return Promise.all([readAllowed(), readKeys(), readCount()]);
});
