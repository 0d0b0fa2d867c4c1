import { Undo2, X } from 'lucide-preact';
import { common } from '../../assets/locales/common';
import { panel } from '../../assets/locales/panel';
import type { PanelNotice } from './types';

interface NoticeProps {
  notice: PanelNotice | null;
  onUndo(): void;
  onClose(): void;
}

/** A short message at the foot, read out politely; it stays until it is closed or replaced. */
export function Notice({ notice, onUndo, onClose }: NoticeProps) {
  return (
    <div class="notice-place" role="status">
      {notice && (
        <div class="notice">
          <span>{panel(`notice_${notice.text}`)}</span>
          {notice.undo && (
            <button type="button" class="button" onClick={onUndo}>
              <Undo2 size={14} aria-hidden="true" />
              {common('undo')}
            </button>
          )}
          <button
            type="button"
            class="icon-button"
            aria-label={common('close')}
            title={common('close')}
            onClick={onClose}
          >
            <X size={16} aria-hidden="true" />
          </button>
        </div>
      )}
    </div>
  );
}
