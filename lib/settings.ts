// Pure: what the reader can set, its defaults, and how stored settings are read. Storage is lib/platform/settings.ts.
import type { ClaimKind } from './model';

/** Kinds that can be switched; the finer kinds of the analysis belong to one of them each. */
export const KIND_GROUPS = ['direct', 'indirect', 'reported', 'hearsay'] as const;
export type KindGroup = (typeof KIND_GROUPS)[number];

export const LANGUAGES = ['auto', 'de', 'en'] as const;
export type LanguageChoice = (typeof LANGUAGES)[number];

export interface Settings {
  /** false: Laut does nothing on any page. */
  enabled: boolean;
  /** Hosts without "www.", where Laut is off; each counts for its subdomains too. */
  sitesOff: string[];
  kinds: Record<KindGroup, boolean>;
  /** Mark actors in the text as well. */
  actors: boolean;
  language: LanguageChoice;
  /** Milliseconds that the pointer rests on a claim before its card opens. */
  cardDelay: number;
}

/** Range of the card's delay in milliseconds. */
export const CARD_DELAY = { least: 0, most: 2000 } as const;
const MOST_SITES = 5000;

export const DEFAULT_SETTINGS: Readonly<Settings> = Object.freeze({
  enabled: true,
  sitesOff: [],
  kinds: Object.freeze({ direct: true, indirect: true, reported: true, hearsay: true }),
  actors: true,
  language: 'auto',
  cardDelay: 300,
});

/** Settings from whatever was stored: every part that does not fit falls back to its default. Never throws. */
export function parseSettings(stored: unknown): Settings {
  const from = isRecord(stored) ? stored : {};
  const kinds = isRecord(from.kinds) ? from.kinds : {};
  const sites = Array.isArray(from.sitesOff) ? from.sitesOff.slice(0, MOST_SITES) : [];
  return {
    enabled: flag(from.enabled, DEFAULT_SETTINGS.enabled),
    sitesOff: [...new Set(sites.map((site) => (typeof site === 'string' ? siteOf(site) : null)))].filter(isText),
    kinds: {
      direct: flag(kinds.direct, true),
      indirect: flag(kinds.indirect, true),
      reported: flag(kinds.reported, true),
      hearsay: flag(kinds.hearsay, true),
    },
    actors: flag(from.actors, DEFAULT_SETTINGS.actors),
    language: LANGUAGES.find((it) => it === from.language) ?? DEFAULT_SETTINGS.language,
    cardDelay: delay(from.cardDelay),
  };
}

/** The host by which a site is switched: lower case, without "www." and port. null if there is none in the text. */
export function siteOf(address: string): string | null {
  const typed = address.trim();
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const host = hostname.replace(/^www\./, '').replace(/\.$/, '');
  // A name with a dot, or this machine (tests, the demo).
  return host.includes('.') || host === 'localhost' ? host : null;
}

/** Is Laut switched off for the site of this address? */
export function isSiteOff(settings: Settings, url: string): boolean {
  const site = siteOf(url);
  return site !== null && settings.sitesOff.some((off) => site === off || site.endsWith(`.${off}`));
}

/** The settings with Laut on or off for the site of an address; unchanged if the address has no site. */
export function withSite(settings: Settings, address: string, on: boolean): Settings {
  const site = siteOf(address);
  if (site === null) return settings;
  const others = settings.sitesOff.filter((off) => off !== site && !(on && site.endsWith(`.${off}`)));
  return { ...settings, sitesOff: on ? others : [...others, site].sort() };
}

/** The switch a kind of the analysis belongs to. */
export function groupOf(kind: ClaimKind): KindGroup {
  return kind === 'freeIndirect' || kind === 'indirectFreeIndirect' ? 'indirect' : kind;
}

/** Is a claim of this kind to be shown? */
export function isKindShown(settings: Settings, kind: ClaimKind): boolean {
  return settings.kinds[groupOf(kind)];
}

function delay(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return DEFAULT_SETTINGS.cardDelay;
  return Math.round(Math.min(CARD_DELAY.most, Math.max(CARD_DELAY.least, value)));
}

const flag = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise);
const isText = (value: string | null): value is string => value !== null;
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
