// Pure but for one piece of state, the reader's choice of interface language. Messages, plurals, lists, dates.
//
// browser.i18n follows the browser's language and cannot be switched, so messages are looked up here. Each area
// of the interface has one table per language (assets/locales/<language>/<area>.json) and one look-up
// (assets/locales/<area>.ts), so that the content script carries the card's words only.

export type InterfaceLanguage = 'de' | 'en';
export type LanguageChoice = 'auto' | InterfaceLanguage;

/** A text, or its plural forms; `{name}` stands for a parameter, `{count}` chooses the form. */
export type Message = string | { one: string; other: string };
export type Table = Record<string, Message>;
export type Params = Record<string, string | number>;
export type Translate<K extends string> = (key: K, params?: Params) => string;

let current: { value: InterfaceLanguage } = { value: fromBrowser() };

/**
 * Keeps the language in another box from now on. Pages give a signal, so that what is on screen follows the reader's choice; the
 * page's script and the background draw anew anyway, and need not carry signals for it (1.6 kB).
 */
export function keepLanguageIn(box: { value: InterfaceLanguage }): void {
  box.value = current.value;
  current = box;
}

function fromBrowser(): InterfaceLanguage {
  // German is the first language of Laut, English the one for everybody else.
  const wanted = typeof navigator === 'undefined' ? 'de' : (navigator.language ?? 'en');
  return wanted.toLowerCase().startsWith('de') ? 'de' : 'en';
}

/** The language in which the interface speaks now. Reading it in a page's component subscribes the component. */
export function language(): InterfaceLanguage {
  return current.value;
}

/** Follows the reader's choice; `auto` takes the browser's language. What is on screen changes at once. */
export function setLanguage(choice: LanguageChoice): void {
  current.value = choice === 'auto' ? fromBrowser() : choice;
}

/**
 * The look-up over one area's tables. A parameter that is not given stays visible as `{name}`; numbers are
 * written in the interface's language.
 */
export function messages<D extends Table, E extends Table>(tables: {
  de: D;
  en: E;
}): Translate<Extract<keyof D & keyof E, string>> {
  return (key, params = {}) => {
    const spoken = language();
    const message = tables[spoken][key] as Message;
    const text = typeof message === 'string' ? message : message[pluralOf(spoken, params.count)];
    return fill(text, params, spoken);
  };
}

/** Made once: making one costs more than a hundred uses. */
const PLURALS = { de: new Intl.PluralRules('de'), en: new Intl.PluralRules('en') };

function pluralOf(spoken: InterfaceLanguage, count: string | number | undefined): 'one' | 'other' {
  // Intl.PluralRules knows only "one" and "other" for German and English cardinals (CLDR 45).
  return PLURALS[spoken].select(Number(count ?? 0)) === 'one' ? 'one' : 'other';
}

/** Replaces `{name}` in one pass, so that a value which contains braces is never filled again. */
function fill(text: string, params: Params, spoken: InterfaceLanguage): string {
  let filled = '';
  let from = 0;
  for (;;) {
    const open = text.indexOf('{', from);
    const close = open < 0 ? -1 : text.indexOf('}', open);
    if (close < 0) return filled + text.slice(from);
    const value = params[text.slice(open + 1, close)];
    filled += text.slice(from, open);
    filled += value === undefined ? text.slice(open, close + 1) : written(value, spoken);
    from = close + 1;
  }
}

function written(value: string | number, spoken: InterfaceLanguage): string {
  return typeof value === 'number' ? new Intl.NumberFormat(spoken).format(value) : value;
}

/** "A, B und C" in the interface's language. */
export function formatList(items: string[]): string {
  return new Intl.ListFormat(language(), { type: 'conjunction' }).format(items);
}

/** A count or share as the language writes it: 1.234, 12 %. */
export function formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(language(), options).format(value);
}

/**
 * A point in time, ISO 8601 or milliseconds since the epoch, as "3. Mai 2026" or with the time of day.
 * What is no date comes back as an empty string.
 */
export function formatDate(when: string | number | undefined, style: 'day' | 'minute' = 'day'): string {
  if (when === undefined || when === '') return '';
  const date = new Date(when);
  if (Number.isNaN(date.getTime())) return '';
  const time = style === 'minute' ? ({ timeStyle: 'short' } as const) : {};
  return new Intl.DateTimeFormat(language(), { dateStyle: 'long', ...time }).format(date);
}
