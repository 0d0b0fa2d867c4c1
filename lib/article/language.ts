// Which language a text is in: German, English, or another. Pure.
// Small words decide: of some 25 each, at least one stands in nearly every sentence. The words of neighbours (Dutch,
// French, Swedish …) are counted as well, so that they are not taken for German or English.
import { splitWords } from './words';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const SMALL_WORDS: Record<string, ReadonlySet<string>> = {
  de: words(
    'der die das und ist von mit den dem ein eine einen einem einer nicht sich auf für auch im zu wird dass als aus bei nach sind hat werden über sie wie oder um am noch nur zum zur durch wurde sein haben war er es vor mehr gegen unter seine ihre ich wir',
  ),
  en: words(
    'the of and to a in is that for it was on with as be at by this have from are or an they which you were her his has been their had will would who more she he said not but we its about there can when what if out up into than',
  ),
  nl: words(
    'de het een van en dat niet zijn op te met voor ook aan er bij door naar maar wordt heeft over om uit werd',
  ),
  fr: words('le la les des et est une un dans pour que qui pas sur au par avec plus ce il elle sont du en aux cette'),
  es: words('el la los las de y que en un una por con para no se del al es su como más pero lo fue ha sus'),
  it: words('il la di e che un una per non con del della sono è i le nel alla dei ha si gli più come anche da al'),
  pt: words('o a os as de e que em um uma para com não do da no na por se mais como foi dos ao das são é'),
  sv: words('och att det som en på är av för med den till inte om ett har jag var de från vi kan men'),
  da: words('og at det er en på til af for med den ikke som der har de et var fra men om jeg vi'),
  pl: words('i w na z do nie się że jest to o jak po za od przez dla co są był ale'),
  tr: words('ve bir bu için ile da de olarak daha çok olan gibi en ne ancak kadar sonra'),
};

const LANGUAGES = Object.keys(SMALL_WORDS);
/** Languages that have a word, as bits in the order of LANGUAGES. */
const BITS = new Map<string, number>();
for (const [number, language] of LANGUAGES.entries()) {
  for (const word of SMALL_WORDS[language]!) BITS.set(word, (BITS.get(word) ?? 0) | (1 << number));
}

/** Characters of which one may judge at least, and that are read at most: 60 words decide. */
const SHORTEST = 20;
const MOST_CHARACTERS = 600;

/**
 * BCP 47 primary language of a text: "de", "en", another that its small words show, or "und" if the text is too short
 * or says nothing. Texts in other scripts than Latin are "und" here.
 */
export function identify(text: string): string {
  if (text.length < SHORTEST) return 'und';
  const counts = new Array<number>(LANGUAGES.length).fill(0);
  let seen = 0;
  const list = splitWords(text.slice(0, MOST_CHARACTERS).toLowerCase());
  for (let index = 0; index < list.length; index++) {
    const word = list[index]!;
    if (word.charCodeAt(0) <= 57) continue;
    seen++;
    let bits = BITS.get(word) ?? 0;
    for (let number = 0; bits > 0; number++, bits >>= 1) if (bits & 1) counts[number]!++;
  }
  let best = 0;
  for (let number = 1; number < counts.length; number++) if (counts[number]! > counts[best]!) best = number;
  const most = counts[best]!;
  const next = Math.max(...counts.map((count, number) => (number === best ? 0 : count)));
  // A tenth of the words of running text are small words; less is a list of names or another language.
  if (seen < 4 || most < Math.max(1, seen * 0.1)) return 'und';
  return most - next < Math.max(1, most * 0.15) ? 'und' : LANGUAGES[best]!;
}

/** Primary subtag of a language tag: "de-AT" and "de_DE" are "de"; null for what is no tag. */
export function primaryLanguage(tag: string | null | undefined): string | null {
  const match = /^\s*([A-Za-z]{2,3})(?:[-_].*)?$/.exec(tag ?? '');
  return match ? match[1]!.toLowerCase() : null;
}

/**
 * Language of an article: the text decides where it is clear, else what page and metadata declare.
 * `declared` in order of trust.
 */
export function articleLanguage(text: string, declared: readonly (string | null | undefined)[]): string {
  const heard = identify(text);
  if (heard !== 'und') return heard;
  for (const tag of declared) {
    const language = primaryLanguage(tag);
    if (language) return language;
  }
  return 'und';
}
