import { useSignalEffect } from '@preact/signals';
import { Check, TriangleAlert } from 'lucide-preact';
import { options as text } from '../../assets/locales/options';
import { language } from '../../lib/i18n';
import { About } from './About';
import { General } from './General';
import { Marks } from './Marks';
import { Shortcuts } from './Shortcuts';
import { Sites } from './Sites';
import { Storage } from './Storage';
import type { OptionsProps } from './types';

/** All that can be set. Every change is stored at once. */
export function OptionsPage(props: OptionsProps) {
  useSignalEffect(() => {
    document.title = text('documentTitle');
    document.documentElement.lang = language();
  });
  return (
    <div class="options-page" lang={language()}>
      <header class="top">
        <p class="brand">
          laut<span>:</span>
        </p>
        <h1>{text('title')}</h1>
        <Saving saving={props.saving} />
      </header>
      <main>
        <General {...props} />
        <Marks {...props} />
        <Sites {...props} />
        <Shortcuts {...props} />
        <Storage {...props} />
        <About {...props} />
      </main>
    </div>
  );
}

function Saving({ saving }: Pick<OptionsProps, 'saving'>) {
  return (
    <p class={`saving ${saving}`} role="status">
      {saving === 'saved' && (
        <>
          <Check size={15} aria-hidden="true" />
          {text('saved')}
        </>
      )}
      {saving === 'failed' && (
        <>
          <TriangleAlert size={15} aria-hidden="true" />
          {text('saveFailed')}
        </>
      )}
    </p>
  );
}
