import { options as text } from '../../assets/locales/options';
import { Section } from './Section';
import type { OptionsProps } from './types';

/** The keys as they are now; only the browser itself can change them. */
export function Shortcuts({ shortcuts, actions }: OptionsProps) {
  return (
    <Section title={text('shortcuts')}>
      <dl class="keys">
        {shortcuts.map(({ name, keys }) => (
          <div key={name} class="key-line">
            <dt>{text(`shortcut_${name}`)}</dt>
            <dd>{keys === '' ? <span class="help">{text('shortcutNone')}</span> : <Keys keys={keys} />}</dd>
          </div>
        ))}
      </dl>
      <div class="block">
        <button type="button" class="button" onClick={actions.openShortcuts}>
          {text('shortcutsChange')}
        </button>
      </div>
    </Section>
  );
}

/** Firefox and Chrome on Windows and Linux write "Alt+Shift+L", Chrome on the Mac "⌥⇧L". */
function Keys({ keys }: { keys: string }) {
  return (
    <>
      {keys.split('+').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </>
  );
}
