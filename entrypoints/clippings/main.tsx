import { signal } from '@preact/signals';
import { render } from 'preact';
import '../../assets/styles/tokens.css';
import '../../components/common/common.css';
import '../../components/common/page.css';
import '../../components/clippings/clippings.css';
import { ClippingsPage } from '../../components/clippings/ClippingsPage';
import { createStore } from '../../components/clippings/store';
import { onChange } from '../../lib/clippings';
import { keepLanguageIn, language, setLanguage } from '../../lib/i18n';
import { onSettings, readSettings } from '../../lib/platform/settings';
import { api } from './api';

keepLanguageIn(signal(language()));

const end = new AbortController();
addEventListener('pagehide', () => end.abort(), { once: true });

const store = createStore(api);
onChange(() => store.list.refreshSoon(), end.signal);
onSettings(({ language }) => setLanguage(language), end.signal);

const root = document.getElementById('app');
readSettings().then(({ language }) => {
  setLanguage(language);
  if (root) render(<ClippingsPage store={store} />, root);
});
