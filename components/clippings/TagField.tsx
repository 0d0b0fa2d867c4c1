import { useSignal } from '@preact/signals';
import { X } from 'lucide-preact';
import { useId, useRef } from 'preact/hooks';
import { clippings as text } from '../../assets/locales/clippings';

const SUGGESTIONS = 6;

interface TagFieldProps {
  tags: string[];
  /** Tags in use, the most frequent first. */
  known: string[];
  onChange(tags: string[]): void;
}

/**
 * Tags with completion (ARIA combobox). A suggestion never commits itself: Enter and comma take what is typed, and
 * a suggestion only after the arrow keys or the pointer have chosen it.
 */
export function TagField({ tags, known, onChange }: TagFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const typed = useSignal('');
  const chosen = useSignal(-1);
  const id = useId();
  const has = (tag: string) => tags.some((it) => it.toLowerCase() === tag.toLowerCase());
  const wanted = typed.value.trim().toLowerCase();
  const found =
    wanted === '' ? [] : known.filter((tag) => tag.toLowerCase().startsWith(wanted) && !has(tag)).slice(0, SUGGESTIONS);

  const type = (value: string) => {
    typed.value = value;
    chosen.value = -1;
  };
  const add = (value: string) => {
    const tag = value.trim().replace(/\s+/g, ' ');
    type('');
    if (tag && !has(tag)) onChange([...tags, tag]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add(found[chosen.value] ?? typed.value);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && found.length > 0) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One place before the first suggestion is the typed text itself.
      chosen.value = ((chosen.value + 1 + step + found.length + 1) % (found.length + 1)) - 1;
    } else if (event.key === 'Escape' && typed.value !== '') {
      event.stopPropagation();
      type('');
    } else if (event.key === 'Backspace' && typed.value === '' && tags.length > 0) {
      onChange(tags.slice(0, -1));
    }
  };

  return (
    <div class="tag-field">
      <label for={id}>{text('tags')}</label>
      <div class="tag-box">
        {tags.map((tag) => (
          <span key={tag} class="tag">
            {tag}
            <button
              type="button"
              aria-label={text('tagRemove', { tag })}
              title={text('tagRemove', { tag })}
              onClick={() => {
                onChange(tags.filter((it) => it !== tag));
                input.current?.focus();
              }}
            >
              <X size={12} aria-hidden="true" />
            </button>
          </span>
        ))}
        <input
          ref={input}
          id={id}
          role="combobox"
          autocomplete="off"
          maxLength={200}
          aria-expanded={found.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={chosen.value >= 0 ? `${id}-${chosen.value}` : undefined}
          placeholder={text('tagHint')}
          value={typed.value}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onFocusOut={() => add(typed.value)}
        />
      </div>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={text('tagSuggestions')}
        class="suggestions"
        hidden={found.length === 0}
      >
        {found.map((tag, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field (aria-activedescendant)
          <div
            key={tag}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === chosen.value}
            onPointerDown={(event) => {
              // Before the field loses the focus and takes what is typed.
              event.preventDefault();
              add(tag);
            }}
          >
            {tag}
          </div>
        ))}
      </div>
    </div>
  );
}
