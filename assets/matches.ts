// Match patterns of the curated sites, for the manifest. Pure.
import { sites } from './sites';

/** `*://domain/*` and its subdomains, which is what `*.` stands for. */
export const matches: string[] = sites.map(({ domain }) => `*://*.${domain}/*`);
