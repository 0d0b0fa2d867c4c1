// Pure: one article, one address, whatever a link has hung onto it.

/** Parameters that say where a reader came from, not what the page is. */
const TRACKING = new Set(['fbclid', 'gclid', 'dclid', 'msclkid', 'mc_cid', 'mc_eid', 'wt_mc', 'wt_zmc', 'at_medium']);

/** The address without fragment and tracking parameters; text that is no address comes back as it is. */
export function addressKey(url: string): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  address.hash = '';
  for (const name of [...address.searchParams.keys()]) {
    if (name.startsWith('utm_') || TRACKING.has(name)) address.searchParams.delete(name);
  }
  return address.href;
}
