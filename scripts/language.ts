// The language of texts on the command lines, where a line does not give it.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { identify, primaryLanguage } from '../lib/article/language';

/** Characters that `identify` reads at once, and of the text that are looked at until it is sure. */
const WINDOW = 600;
const LOOKED_AT = 20_000;
/** Single sentences show no language for sure: "in Wittenberg, Altdorf" reads as English as well as German. */
const SENTENCE = 250;
/** Lines of a file that are read to know its language. */
const SAMPLE = 200;

/** BCP 47 primary language by the first passage that shows one, or "und". */
export function languageOfText(text: string): string {
  for (let begin = 0; begin < Math.min(text.length, LOOKED_AT); begin += WINDOW) {
    const language = identify(text.slice(begin, begin + WINDOW));
    if (language !== 'und') return language;
  }
  return 'und';
}

/** Language of most lines of a file of {text}, or "und". Broken lines are passed over. */
export async function languageOfFile(path: string): Promise<string> {
  const counts = new Map<string, number>();
  let lines = 0;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (lines++ >= SAMPLE) break;
    const text = textOf(line);
    if (text === null) continue;
    const language = languageOfText(text);
    if (language !== 'und') counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 'und';
}

function textOf(line: string): string | null {
  try {
    const { text } = JSON.parse(line) as { text?: unknown };
    return typeof text === 'string' ? text : null;
  } catch {
    return null;
  }
}

/**
 * Language of a line: its own `lang`, else what was asked for, else what its text shows; a single sentence, and a text
 * that shows nothing, are in the language of their file, and German if that is not known either.
 * Returns null for languages that are not analysed.
 */
export function languageOfLine(
  { text, lang }: { text: string; lang?: string },
  given: string | undefined,
  file: string,
): 'de' | 'en' | null {
  const declared = primaryLanguage(lang) ?? primaryLanguage(given);
  const shown = declared ?? (text.length > SENTENCE ? languageOfText(text) : 'und');
  const language = shown === 'und' ? file : shown;
  if (language === 'und') return 'de';
  return language === 'de' || language === 'en' ? language : null;
}
