import { welcome } from '../../assets/locales/welcome';

export interface ShortcutsProps {
  /** As the browser has them now ("Alt+Shift+L"); empty where the reader has taken one away. */
  shortcuts: Partial<Record<'panel' | 'save' | 'next' | 'previous', string>>;
}

/** The keys that work in every tab. */
export function Shortcuts({ shortcuts }: ShortcutsProps) {
  const given = (['panel', 'save', 'next', 'previous'] as const).filter((name) => shortcuts[name]);
  if (given.length === 0) return null;
  return (
    <section class="shortcuts">
      <h2>{welcome('shortcuts')}</h2>
      <dl>
        {given.map((name) => (
          <div key={name}>
            <dt>
              {shortcuts[name]?.split('+').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{welcome(`shortcut_${name}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
