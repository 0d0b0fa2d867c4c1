import { useSignal } from '@preact/signals';
import { ChevronRight } from 'lucide-preact';
import { options as text } from '../../assets/locales/options';
import { isSiteOff, withSite } from '../../lib/settings';
import { Switch } from './Switch';
import type { OptionsProps } from './types';

/** The curated list, folded, each site with its switch; a field narrows it. */
export function ListedSites({ settings, sites, actions }: OptionsProps) {
  const open = useSignal(false);
  const wanted = useSignal('');
  const words = wanted.value.trim().toLowerCase();
  const found = open.value ? sites.filter((site) => site.includes(words)) : [];
  return (
    <details
      class="fold"
      onToggle={(event) => {
        open.value = event.currentTarget.open;
      }}
    >
      <summary>
        <ChevronRight size={15} aria-hidden="true" />
        {text('listed', { count: sites.length })}
      </summary>
      {open.value && (
        <>
          <input
            type="search"
            class="narrow-field"
            aria-label={text('listedSearch')}
            placeholder={text('listedSearch')}
            onInput={(event) => {
              wanted.value = event.currentTarget.value;
            }}
          />
          <p class="help" role="status">
            {words !== '' && text('listedFound', { count: found.length })}
          </p>
          <div class="site-list">
            {found.map((site) => (
              <Switch
                key={site}
                small
                checked={!isSiteOff(settings, `https://${site}`)}
                onChange={(on) => actions.change((it) => withSite(it, site, on))}
                label={site}
              />
            ))}
          </div>
        </>
      )}
    </details>
  );
}
