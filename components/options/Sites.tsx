import { options as text } from '../../assets/locales/options';
import { withSite } from '../../lib/settings';
import { AllowedSites } from './AllowedSites';
import { ListedSites } from './ListedSites';
import { Section } from './Section';
import { SiteForm } from './SiteForm';
import { SiteTags } from './SiteTags';
import type { OptionsProps } from './types';

/** Where Laut reads: the curated list, sites that are switched off, and others that the reader allowed. */
export function Sites(props: OptionsProps) {
  const { settings, sites, actions } = props;
  return (
    <Section title={text('sites')} help={text('sitesHelp', { count: sites.length })}>
      <div class="block">
        <h3>{text('sitesOff')}</h3>
        <p class="help">{settings.sitesOff.length === 0 ? text('sitesOffNone') : text('sitesOffHelp')}</p>
        <SiteTags
          sites={settings.sitesOff}
          label={(site) => text('siteOn', { site })}
          onRemove={(site) => actions.change((it) => withSite(it, site, true))}
        />
        <SiteForm
          label={text('siteOffAdd')}
          button={text('siteOffButton')}
          onAdd={(site) => {
            actions.change((it) => withSite(it, site, false));
            return true;
          }}
        />
        <ListedSites {...props} />
      </div>
      <AllowedSites {...props} />
    </Section>
  );
}
