import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SwitchProps {
  checked: boolean;
  onChange(checked: boolean): void;
  label: ComponentChildren;
  help?: string;
  /** For compact lists. */
  small?: boolean;
}

/** A setting that is on or off, with its words on the left and the switch on the right. */
export function Switch({ checked, onChange, label, help, small = false }: SwitchProps) {
  const id = useId();
  return (
    <div class={`setting${small ? ' small' : ''}`}>
      <div class="setting-words">
        <label for={id}>{label}</label>
        {help && (
          <p id={`${id}-help`} class="help">
            {help}
          </p>
        )}
      </div>
      <input
        id={id}
        type="checkbox"
        role="switch"
        class="switch"
        checked={checked}
        aria-checked={checked}
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </div>
  );
}
