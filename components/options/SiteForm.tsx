import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { options as text } from '../../assets/locales/options';
import { siteOf } from '../../lib/settings';

interface SiteFormProps {
  label: string;
  button: string;
  /** Called straight inside the gesture, as browsers demand for permissions. false: it was refused. */
  onAdd(site: string): boolean | Promise<boolean>;
}

/** Takes an address or a bare domain, and says so when it is neither. */
export function SiteForm({ label, button, onAdd }: SiteFormProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const error = useSignal<'siteInvalid' | 'siteRefused' | null>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    const field = input.current;
    if (!field) return;
    const site = siteOf(field.value);
    if (site === null) {
      error.value = 'siteInvalid';
      field.focus();
      return;
    }
    const added = await onAdd(site);
    error.value = added ? null : 'siteRefused';
    if (added) field.value = '';
  };
  return (
    <form class="site-form" onSubmit={submit}>
      <label for={id}>{label}</label>
      <div class="site-row">
        <input
          ref={input}
          id={id}
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="example.de"
          aria-invalid={error.value === 'siteInvalid'}
          aria-describedby={`${id}-error`}
          onInput={() => {
            error.value = null;
          }}
        />
        <button type="submit" class="button">
          {button}
        </button>
      </div>
      <p id={`${id}-error`} class="error" role="status">
        {error.value !== null && text(error.value)}
      </p>
    </form>
  );
}
