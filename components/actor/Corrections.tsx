import { useId, useState } from 'preact/hooks';
import { panel } from '../../assets/locales/panel';
import type { ActorView } from '../../lib/view/articleView';
import { type ActorKey, type Correction, LONGEST_NAME } from '../../lib/view/corrections';

interface CorrectionsProps {
  actor: ActorView;
  others: ActorView[];
  keys: ReadonlyMap<string, ActorKey>;
  onCorrect(correction: Correction): void;
  /** After a merge the panel goes on with the other actor. */
  onMerged(into: string): void;
}

/** The reader knows better: another name, or the same actor as another one. Mentions are split off in their list. */
export function Corrections({ actor, others, keys, onCorrect, onMerged }: CorrectionsProps) {
  const id = useId();
  const [name, setName] = useState(actor.name);
  const [into, setInto] = useState('');
  const key = keys.get(actor.id);
  if (key === undefined) return null;
  return (
    <details class="corrections">
      <summary>{panel('correct')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '' && name.trim() !== actor.name) onCorrect({ type: 'rename', actor: key, name });
        }}
      >
        <label for={`${id}-name`}>{panel('correctName')}</label>
        <input
          id={`${id}-name`}
          value={name}
          maxLength={LONGEST_NAME}
          required
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {panel('correctRename')}
        </button>
      </form>
      {others.length > 0 && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const target = keys.get(into);
            if (target === undefined) return;
            onCorrect({ type: 'merge', actor: key, into: target });
            onMerged(into);
          }}
        >
          <label for={`${id}-into`}>{panel('correctSame')}</label>
          <select id={`${id}-into`} value={into} required onChange={(event) => setInto(event.currentTarget.value)}>
            <option value="">{panel('correctChoose')}</option>
            {others.map((other) => (
              <option key={other.id} value={other.id}>
                {other.name}
              </option>
            ))}
          </select>
          <button type="submit" class="button">
            {panel('correctMerge')}
          </button>
        </form>
      )}
      {actor.mentions.length > 1 && <p class="help">{panel('correctSplitHelp')}</p>}
    </details>
  );
}
