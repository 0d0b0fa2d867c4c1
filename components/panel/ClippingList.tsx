import { Trash2 } from 'lucide-preact';
import { common } from '../../assets/locales/common';
import { panel } from '../../assets/locales/panel';
import { formatDate } from '../../lib/i18n';
import type { Clipping } from '../../lib/model';
import { excerpt } from '../../lib/view/passage';

interface ClippingListProps {
  clippings: Clipping[];
  onShow(clipping: Clipping): void;
  onDelete(id: string): void;
}

/** What the reader has saved from this page, newest first. */
export function ClippingList({ clippings, onShow, onDelete }: ClippingListProps) {
  if (clippings.length === 0) {
    return (
      <div class="empty">
        <p>{panel('noClippings')}</p>
        <p class="help">{panel('noClippingsHelp')}</p>
      </div>
    );
  }
  return (
    <ul class="clippings">
      {clippings.map((clipping) => {
        const about = excerpt(clipping.quote, 60);
        return (
          <li key={clipping.id}>
            <button type="button" class="claim-text" title={panel('scrollTo')} onClick={() => onShow(clipping)}>
              <span class="quote">{excerpt(clipping.quote, 240)}</span>
              {clipping.speaker && (
                <span class="attribution">
                  {[clipping.speaker.name, clipping.speaker.role].filter(Boolean).join(', ')}
                </span>
              )}
              <span class="details">
                {clipping.kind !== 'selection' && <span>{common(`kind_${clipping.kind}`)}</span>}
                <time dateTime={new Date(clipping.savedAt).toISOString()}>
                  {formatDate(clipping.savedAt, 'minute')}
                </time>
              </span>
            </button>
            <button
              type="button"
              class="icon-button"
              aria-label={`${panel('clippingDelete')}: ${about}`}
              title={panel('clippingDelete')}
              onClick={() => onDelete(clipping.id)}
            >
              <Trash2 size={15} aria-hidden="true" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
