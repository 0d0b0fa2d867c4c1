import { Undo2 } from 'lucide-preact';
import { common } from '../../assets/locales/common';
import { panel } from '../../assets/locales/panel';
import { type Correction, nameOfKey } from '../../lib/view/corrections';

interface CorrectionListProps {
  corrections: Correction[];
  /** Whether each found what it is about; the article may have changed since. */
  applied: boolean[];
  onRemove(index: number): void;
}

/** The reader's own corrections of this article; each can be taken back. */
export function CorrectionList({ corrections, applied, onRemove }: CorrectionListProps) {
  if (corrections.length === 0) return null;
  return (
    <section class="correction-list" aria-labelledby="corrections-title">
      <h3 id="corrections-title">{panel('corrections')}</h3>
      <ul>
        {corrections.map((correction, index) => {
          const text = sentence(correction, corrections);
          return (
            <li key={`${index}:${text}`}>
              <span>
                {text}
                {!applied[index] && <span class="help"> {panel('correctionIdle')}</span>}
              </span>
              <button
                type="button"
                class="icon-button"
                aria-label={`${common('undo')}: ${text}`}
                title={common('undo')}
                onClick={() => onRemove(index)}
              >
                <Undo2 size={15} aria-hidden="true" />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function sentence(correction: Correction, all: readonly Correction[]): string {
  const actor = nameOfKey(correction.actor, all);
  if (correction.type === 'rename') return panel('corrected_rename', { actor, name: correction.name.trim() });
  if (correction.type === 'merge') return panel('corrected_merge', { actor, into: nameOfKey(correction.into, all) });
  return panel('corrected_split', { actor, words: correction.words });
}
