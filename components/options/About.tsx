import { options as text } from '../../assets/locales/options';
import { Section } from './Section';
import type { OptionsProps } from './types';

/** Privacy and licences in short. */
export function About({ version, actions }: OptionsProps) {
  return (
    <Section title={text('about')}>
      <div class="block prose">
        <p>{text('aboutLaut')}</p>
        <p>{text('privacy')}</p>
        <p>{text('licence')}</p>
        <p>
          <button type="button" class="link" onClick={actions.openNotices}>
            {text('notices')}
          </button>
        </p>
        <p class="help">{text('version', { version })}</p>
      </div>
    </Section>
  );
}
