import '@preact/signals';
import { Bookmark, BookOpen, Globe, PanelRight } from 'lucide-preact';
import { useEffect } from 'preact/hooks';
import { welcome } from '../../assets/locales/welcome';
import { type InterfaceLanguage, language } from '../../lib/i18n';
import { Example, type ExampleProps } from './Example';
import { Shortcuts, type ShortcutsProps } from './Shortcuts';

export interface WelcomeProps extends ExampleProps, ShortcutsProps {
  onLanguage(language: InterfaceLanguage): void;
  onOptions(): void;
  onClippings(): void;
}

/** Shown once after the installation: one real example, the ways in, what is stored. */
export function Welcome(props: WelcomeProps) {
  const { onLanguage, onOptions, onClippings } = props;
  useEffect(() => {
    document.title = welcome('title');
    document.documentElement.lang = language();
  }, [language()]);
  return (
    <main class="welcome">
      <header class="welcome-head">
        <span class="brand" aria-hidden="true">
          laut<span>:</span>
        </span>
        <label class="language">
          <span class="hidden">{welcome('language')}</span>
          <select value={language()} onChange={(event) => onLanguage(event.currentTarget.value === 'de' ? 'de' : 'en')}>
            <option value="de">Deutsch</option>
            <option value="en">English</option>
          </select>
        </label>
      </header>
      <h1>{welcome('question')}</h1>
      <p class="lead">{welcome('lead')}</p>
      <Example {...props} />
      <section class="how">
        <h2>{welcome('how')}</h2>
        <ul>
          <li>
            <BookOpen size={20} aria-hidden="true" />
            <p>{welcome('howRead')}</p>
          </li>
          <li>
            <PanelRight size={20} aria-hidden="true" />
            <p>
              {welcome('howPanel')}{' '}
              <button type="button" class="button" onClick={props.onOpenPanel}>
                {welcome('openPanel')}
              </button>
            </p>
          </li>
          <li>
            <Bookmark size={20} aria-hidden="true" />
            <p>{welcome('howSave')}</p>
          </li>
          <li>
            <Globe size={20} aria-hidden="true" />
            <p>{welcome('howElsewhere')}</p>
          </li>
        </ul>
      </section>
      <section class="privacy">
        <h2>{welcome('privacy')}</h2>
        <p>{welcome('privacyHelp')}</p>
        <p>{welcome('grade')}</p>
      </section>
      <Shortcuts shortcuts={props.shortcuts} />
      <footer>
        <button type="button" class="button" onClick={onOptions}>
          {welcome('options')}
        </button>
        <button type="button" class="button" onClick={onClippings}>
          {welcome('clippings')}
        </button>
      </footer>
    </main>
  );
}
