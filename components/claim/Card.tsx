import { ChevronRight, PanelRight, X } from 'lucide-preact';
import { card } from '../../assets/locales/card';
import { common } from '../../assets/locales/common';
import { language } from '../../lib/i18n';
import type { ClaimView } from '../../lib/view/claimView';
import { excerpt } from '../../lib/view/passage';
import { byline, sourceMark } from '../../lib/view/wording';
import { KindMark } from '../common/KindMark';
import { SaveButton, type SaveState } from '../common/SaveButton';
import { Facts } from './Facts';

export interface CardProps {
  claim: ClaimView;
  /** Without `onSave` there is no button: an example is nothing to keep. */
  save?: SaveState;
  onSave?(): void;
  onUndo?(): void;
  onOpenPanel(): void;
  /** Escape is the host's to hear; this is the button. A card that stands fast has none. */
  onClose?: (() => void) | undefined;
  /** Where several claims lie at one place (nested ones): the number of this one, from 1, and how to get on. */
  more?: { index: number; count: number; onNext(): void } | undefined;
}

/** UTF-16 units of the claim that the card repeats; the passage itself stands in the page. */
const EXCERPT = 160;

/**
 * The card at the text. It lives in the page's reach (facts/reliability.md, trap 1), so it shows the page's own
 * words and fixed labels only. Not modal: the host places it, moves focus in and out and listens for Escape.
 */
export function Card({ claim, save = 'unsaved', onSave, onUndo, onOpenPanel, onClose, more }: CardProps) {
  const mark = sourceMark(claim.actorKind);
  return (
    <section
      class="laut card"
      lang={language()}
      role={onClose ? 'dialog' : 'group'}
      aria-label={card('label')}
      tabIndex={-1}
    >
      <header class="card-top">
        <KindMark kind={claim.kind} />
        {!claim.certain && (
          <span class="doubt" title={card('uncertainHelp')}>
            {card('uncertain')}
          </span>
        )}
        {more && more.count > 1 && (
          <button type="button" class="button quiet more" title={card('next')} onClick={more.onNext}>
            <span class="hidden">{card('next')}, </span>
            {card('position', { index: more.index, count: more.count })}
            <ChevronRight size={14} aria-hidden="true" />
          </button>
        )}
        {onClose && (
          <button
            type="button"
            class="icon-button"
            aria-label={common('close')}
            title={common('close')}
            onClick={onClose}
          >
            <X size={16} aria-hidden="true" />
          </button>
        )}
      </header>
      <div class="card-who">
        {claim.who !== null && <p class="byline">{byline(claim)}</p>}
        <p class="who">{claim.who ?? card('nobody')}</p>
        {(claim.role || mark) && <p class="role">{[claim.role, mark].filter(Boolean).join(' · ')}</p>}
        {claim.nested && <p class="role">{card('nested')}</p>}
      </div>
      <Facts claim={claim} />
      {claim.quote && <blockquote class="excerpt">{excerpt(claim.quote, EXCERPT)}</blockquote>}
      <footer class="card-actions">
        {onSave && onUndo && <SaveButton state={save} onSave={onSave} onUndo={onUndo} />}
        <button type="button" class="button quiet" onClick={onOpenPanel}>
          <PanelRight size={16} aria-hidden="true" />
          {card('openPanel')}
        </button>
      </footer>
      <p class="hidden" role="status">
        {save === 'saved' ? common('saved') : save === 'failed' ? common('saveFailed') : ''}
      </p>
    </section>
  );
}
