import { clippings as text } from '../../assets/locales/clippings';

const KEYS = [
  ['key_move', ['J', 'K']],
  ['key_open', ['↵']],
  ['key_edit', ['E']],
  ['key_select', ['X']],
  ['key_delete', ['Del']],
  ['key_undo', ['Z']],
  ['key_search', ['/']],
] as const;

/** The keys of this page, at the foot of the filters; there only where a keyboard is likely. */
export function KeyHelp() {
  return (
    <section class="key-help" aria-label={text('keys')}>
      <dl>
        {KEYS.map(([name, keys]) => (
          <div key={name} class="key-row">
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{text(name)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
