import { useId } from 'preact/hooks';
import { options as text } from '../../assets/locales/options';
import { LANGUAGES } from '../../lib/settings';
import { Section } from './Section';
import { Switch } from './Switch';
import type { OptionsProps } from './types';

export function General({ settings, actions }: OptionsProps) {
  const id = useId();
  return (
    <Section title={text('general')}>
      <Switch
        checked={settings.enabled}
        onChange={(enabled) => actions.change((it) => ({ ...it, enabled }))}
        label={text('enabled')}
        help={text('enabledHelp')}
      />
      <div class="setting">
        <div class="setting-words">
          <label for={id}>{text('language')}</label>
        </div>
        <select
          id={id}
          value={settings.language}
          onChange={(event) => {
            const chosen = LANGUAGES.find((it) => it === event.currentTarget.value);
            if (chosen) actions.change((it) => ({ ...it, language: chosen }));
          }}
        >
          {LANGUAGES.map((choice) => (
            <option key={choice} value={choice} lang={choice === 'auto' ? undefined : choice}>
              {text(`language_${choice}`)}
            </option>
          ))}
        </select>
      </div>
    </Section>
  );
}
