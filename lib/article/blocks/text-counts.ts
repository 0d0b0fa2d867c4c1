// Counts over the words of one text. Pure. Word by word, because a look at every character costs most of the time that a
// page's first reading takes: engines run such loops slowly until they have compiled them.

export interface TextCounts {
  words: number;
  smallWords: number;
  sentenceEnds: number;
  commas: number;
  /** Words that begin with a digit, with a capital. */
  digits: number;
  capitals: number;
  /** Words with a quotation mark at one end. */
  quotes: number;
  /** Words that begin with what running text hardly has: | © @ / # • */
  marks: number;
  /** 1: ends like a sentence; 2: ends with an ellipsis; 0 otherwise. */
  endMark: number;
  startsLower: number;
  endsColon: number;
  /** Words that were looked at. */
  seen: number;
}

/** The commonest function words of European news languages: running text has them, labels do not. */
const SMALL = new Set(
  (
    'der die das und ist von mit den dem ein eine einen nicht sich auf für auch im zu wird dass als aus bei nach sind hat über sie wie um am zum zur er es vor in an ' +
    'the of and to a is that it was on with as be at by this have from are or were for he his has not but ' +
    'de la le les et est un une dans pour que qui pas sur au par avec plus ce il du en des ' +
    'el los las y una por con para no se del al su como más lo di e che per non della sono del i o os da do não na em um uma ' +
    'och att det som en på är av för med till inte om ett og at er til af w z nie się że jest to jak po het een dat niet op te'
  ).split(' '),
);
const LONGEST_SMALL = 5;

/** Characters that are looked at: some 90 words tell how a text is made. */
const MOST = 600;
/** Scripts without spaces have longer "words" than this on average. */
const LONGEST_AVERAGE = 40;

const KIND = { digit: 1, capital: 2, comma: 3, stop: 4, quote: 5, mark: 6 } as const;
const KINDS = new Uint8Array(128);
for (let code = 48; code <= 57; code++) KINDS[code] = KIND.digit;
for (let code = 65; code <= 90; code++) KINDS[code] = KIND.capital;
for (const code of [44, 59]) KINDS[code] = KIND.comma;
for (const code of [33, 46, 63]) KINDS[code] = KIND.stop;
for (const code of [34, 39]) KINDS[code] = KIND.quote;
for (const code of [124, 64, 47, 35]) KINDS[code] = KIND.mark;

function kindOf(code: number): number {
  if (code < 128) return KINDS[code]!;
  if ((code >= 0x2018 && code <= 0x201f) || code === 0xab || code === 0xbb) return KIND.quote;
  if (code === 0xa9 || code === 0x2022 || code === 0x203a) return KIND.mark;
  return code >= 0xc0 && code <= 0xdd ? KIND.capital : 0;
}

export function countText(text: string): TextCounts {
  const list = (text.length > MOST ? text.slice(0, MOST) : text).split(' ');
  let smallWords = 0;
  let sentenceEnds = 0;
  let commas = 0;
  let digits = 0;
  let capitals = 0;
  let quotes = 0;
  let marks = 0;
  for (let index = 0; index < list.length; index++) {
    const word = list[index]!;
    const { length } = word;
    if (length <= LONGEST_SMALL && SMALL.has(word)) {
      smallWords++;
      continue;
    }
    const first = kindOf(word.charCodeAt(0));
    if (first === KIND.capital) capitals++;
    else if (first === KIND.digit) digits++;
    else if (first === KIND.quote) quotes++;
    else if (first === KIND.mark) marks++;
    let last = kindOf(word.charCodeAt(length - 1));
    if (last === KIND.quote) {
      if (first !== KIND.quote) quotes++;
      last = kindOf(word.charCodeAt(length - 2));
    }
    if (last === KIND.comma) commas++;
    else if (last === KIND.stop) sentenceEnds++;
  }
  const read = Math.min(text.length, MOST);
  if (read > list.length * LONGEST_AVERAGE) {
    sentenceEnds += text.split('。', 50).length - 1;
    commas += text.split('、', 50).length - 1;
  }
  const end = endOf(text);
  const words = text.length > MOST ? Math.round((list.length * text.length) / MOST) : list.length;
  const head = text[0] ?? '';
  const startsLower = head !== head.toUpperCase() ? 1 : 0;
  const seen = list.length;
  return { words, smallWords, sentenceEnds, commas, digits, capitals, quotes, marks, seen, startsLower, ...end };
}

/** Closing quotation marks and brackets. */
const CLOSING = '“”"»’\')]';

function endOf(text: string): { endMark: number; endsColon: number } {
  let last = text.length - 1;
  if (CLOSING.includes(text[last] ?? ' ')) last--;
  const mark = text[last] ?? '';
  if (mark === '…' || (mark === '.' && text[last - 1] === '.')) return { endMark: 2, endsColon: 0 };
  return { endMark: mark !== '' && '.!?。'.includes(mark) ? 1 : 0, endsColon: mark === ':' ? 1 : 0 };
}
