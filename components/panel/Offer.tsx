import { useState } from 'preact/hooks';
import { panel } from '../../assets/locales/panel';

interface OfferProps {
  site: string;
  /** Has the browser ask the reader; false: refused. */
  onAllow(): Promise<boolean>;
}

/** The page was read by the reader's click, once: the site can be allowed for always. */
export function Offer({ site, onAllow }: OfferProps) {
  const [refused, setRefused] = useState(false);
  return (
    <div class="hint offer">
      <p>{panel('once')}</p>
      {/* Nothing is awaited before the browser is asked: it wants the call straight inside the click. */}
      <button type="button" class="button" onClick={async () => setRefused(!(await onAllow()))}>
        {panel('alwaysHere', { site })}
      </button>
      <p role="status">{refused && panel('alwaysRefused')}</p>
    </div>
  );
}
