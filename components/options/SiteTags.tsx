import { X } from 'lucide-preact';

interface SiteTagsProps {
  sites: readonly string[];
  /** Words of the button that removes a site. */
  label(site: string): string;
  onRemove(site: string): void;
}

/** A short list of sites, each with a button that takes it off. */
export function SiteTags({ sites, label, onRemove }: SiteTagsProps) {
  if (sites.length === 0) return null;
  return (
    <ul class="site-tags">
      {sites.map((site) => (
        <li key={site} class="tag">
          {site}
          <button type="button" aria-label={label(site)} title={label(site)} onClick={() => onRemove(site)}>
            <X size={13} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
