import { options as text } from '../../assets/locales/options';
import { SiteForm } from './SiteForm';
import { SiteTags } from './SiteTags';
import type { OptionsProps } from './types';

/** The host of a match pattern: "*://*.example.org/*" → "example.org". */
export function hostOf(pattern: string): string {
  return pattern
    .replace(/^[^:]*:\/\//, '')
    .replace(/\/.*$/, '')
    .replace(/^\*\./, '');
}

/** Sites beyond the list; each is a permission of the browser, which the reader gives and takes here. */
export function AllowedSites({ allowed, actions }: OptionsProps) {
  return (
    <div class="block">
      <h3>{text('allowed')}</h3>
      <p class="help">{text('allowedHelp')}</p>
      <SiteTags
        sites={allowed.map(hostOf)}
        label={(site) => text('allowedRemove', { site })}
        onRemove={(site) => {
          for (const pattern of allowed) if (hostOf(pattern) === site) actions.forget(pattern);
        }}
      />
      <SiteForm label={text('allowedAdd')} button={text('allowedButton')} onAdd={actions.allow} />
    </div>
  );
}
