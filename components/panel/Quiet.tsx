import { useState } from 'preact/hooks';
import { common } from '../../assets/locales/common';
import { panel } from '../../assets/locales/panel';
import type { QuietReason } from '../../lib/view/tabState';
import type { PanelActions } from './types';

interface QuietProps {
  reason: QuietReason;
  site: string;
  actions: PanelActions;
}

/** Why there is nothing to see, in one calm sentence, and what one can do. */
export function Quiet({ reason, site, actions }: QuietProps) {
  const [refused, setRefused] = useState<'askAction' | 'alwaysRefused' | null>(null);
  const analyse = async (force: boolean) => setRefused((await actions.analyse(force)) ? null : 'askAction');
  // Nothing is awaited before the browser is asked: it wants the call straight inside the click.
  const allow = async () => setRefused((await actions.allowSite()) ? null : 'alwaysRefused');
  // The browser tells the address only of pages that may be read, or after a click on the action.
  const unreachable = reason === 'noPermission' && site === '';
  return (
    <section class="calm" aria-labelledby="calm-title">
      <QuietMark />
      <h1 id="calm-title">{panel(`state_${reason}`)}</h1>
      <p>{unreachable ? panel('clickAction') : panel(`stateHelp_${reason}`)}</p>
      <div class="calm-actions">
        {reason === 'noArticle' && (
          <Choice onClick={() => analyse(true)} primary>
            {panel('analyseAnyway')}
          </Choice>
        )}
        {reason === 'noPermission' && !unreachable && (
          <>
            <Choice onClick={() => analyse(false)} primary>
              {panel('analyseOnce')}
            </Choice>
            <Choice onClick={allow}>{panel('alwaysHere', { site })}</Choice>
          </>
        )}
        {reason === 'off' && (
          <Choice onClick={actions.switchOn} primary>
            {panel('switchOn')}
          </Choice>
        )}
        {reason === 'siteOff' && (
          <Choice onClick={actions.switchOnSite} primary>
            {panel('switchOnSite', { site })}
          </Choice>
        )}
        {(reason === 'failed' || reason === 'noText') && (
          <Choice onClick={() => analyse(true)} primary>
            {common('retry')}
          </Choice>
        )}
      </div>
      <p class="refused" role="status">
        {refused && panel(refused)}
      </p>
    </section>
  );
}

interface ChoiceProps {
  onClick(): void;
  primary?: boolean;
  children: preact.ComponentChildren;
}

function Choice({ onClick, primary = false, children }: ChoiceProps) {
  return (
    <button type="button" class={primary ? 'button primary' : 'button'} onClick={onClick}>
      {children}
    </button>
  );
}

/** Lines of a text, none of them marked. */
function QuietMark() {
  return (
    <svg class="calm-mark" viewBox="0 0 64 40" aria-hidden="true">
      <path d="M6 8h52M6 20h40M6 32h46" />
      <path class="dots" d="M50 20h8" />
    </svg>
  );
}
