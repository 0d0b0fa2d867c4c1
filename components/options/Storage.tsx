import { useSignal } from '@preact/signals';
import { Download, Library } from 'lucide-preact';
import { options as text } from '../../assets/locales/options';
import { formatNumber } from '../../lib/i18n';
import { Section } from './Section';
import type { OptionsProps } from './types';

/** What is kept, and the way to it. */
export function Storage({ stock, actions }: OptionsProps) {
  const failed = useSignal(false);
  return (
    <Section title={text('storage')} help={text('storageHelp')}>
      <div class="block">
        <p>
          {stock === null
            ? text('stockUnknown')
            : [text('stock', { count: stock.total }), megabytes(stock.used)].filter(Boolean).join(' · ')}
        </p>
        <div class="buttons">
          <button type="button" class="button" onClick={actions.openClippings}>
            <Library size={16} aria-hidden="true" />
            {text('openClippings')}
          </button>
          <button
            type="button"
            class="button"
            disabled={stock === null || stock.total === 0}
            onClick={async () => {
              failed.value = !(await actions.backUp());
            }}
          >
            <Download size={16} aria-hidden="true" />
            {text('backUp')}
          </button>
        </div>
        <p class="error" role="status">
          {failed.value && text('backUpFailed')}
        </p>
      </div>
    </Section>
  );
}

function megabytes(bytes: number | null): string {
  if (bytes === null) return '';
  return formatNumber(bytes / 1e6, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
}
