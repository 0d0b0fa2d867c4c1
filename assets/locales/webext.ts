// Pure. The strings that the browser itself shows (name, description, shortcuts), in the browser's language.
import de from './de/manifest.json' with { type: 'json' };
import en from './en/manifest.json' with { type: 'json' };

/** `_locales/<language>/messages.json` for the built extension, as WXT's hook `build:publicAssets` takes files. */
export function webextLocales(): { relativeDest: string; contents: string }[] {
  return Object.entries({ de, en }).map(([language, table]) => ({
    relativeDest: `_locales/${language}/messages.json`,
    contents: `${JSON.stringify(
      Object.fromEntries(Object.entries(table).map(([name, message]) => [name, { message }])),
      null,
      2,
    )}\n`,
  }));
}
