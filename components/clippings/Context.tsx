import { useSignal } from '@preact/signals';
import { ChevronRight } from 'lucide-preact';
import { clippings as text } from '../../assets/locales/clippings';
import type { Clipping } from '../../lib/model';

/** The passage within its surroundings as they were saved: there even if the page has changed or is gone. */
export function Context({ clipping }: { clipping: Clipping }) {
  const open = useSignal(false);
  const { context, quote, language } = clipping;
  if (context.trim() === '' || context.trim() === quote.trim()) return null;
  return (
    <details
      class="item-context"
      onToggle={(event) => {
        open.value = event.currentTarget.open;
      }}
    >
      <summary>
        <ChevronRight size={14} aria-hidden="true" />
        {text('context')}
      </summary>
      {open.value && (
        <div class="context-text" lang={language}>
          <Marked context={context} passages={passagesOf(clipping)} />
        </div>
      )}
    </details>
  );
}

/** The saved passages, which the context holds word for word. */
function passagesOf({ anchors, quote }: Clipping): string[] {
  return anchors.length > 0 ? anchors.map(({ exact }) => exact) : [quote];
}

function Marked({ context, passages }: { context: string; passages: string[] }) {
  const parts: preact.ComponentChildren[] = [];
  let from = 0;
  for (const passage of passages) {
    const at = passage ? context.indexOf(passage, from) : -1;
    if (at < 0) continue;
    parts.push(context.slice(from, at), <mark key={at}>{passage}</mark>);
    from = at + passage.length;
  }
  return (
    <p>
      {parts}
      {context.slice(from)}
    </p>
  );
}
