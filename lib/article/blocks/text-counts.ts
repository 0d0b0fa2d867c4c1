// Counts of characters and small words of one text, in one pass. Pure.

export interface TextCounts {
  words: number;
  smallWords: number;
  sentenceEnds: number;
  commas: number;
  digits: number;
  capitals: number;
  quotes: number;
  /** Characters that running text hardly has: | © » @ / # • */
  marks: number;
  /** 1: ends like a sentence; 2: ends with an ellipsis; 0 otherwise. */
  endMark: number;
  startsLower: number;
  endsColon: number;
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

/** Characters that are counted; a longer text is prose whatever follows. */
const MOST = 1500;

export function countText(text: string): TextCounts {
  const counts: TextCounts = {
    words: 0,
    smallWords: 0,
    sentenceEnds: 0,
    commas: 0,
    digits: 0,
    capitals: 0,
    quotes: 0,
    marks: 0,
    endMark: 0,
    startsLower: 0,
    endsColon: 0,
  };
  const end = Math.min(text.length, MOST);
  let begin = 0;
  for (let index = 0; index <= end; index++) {
    const code = index < end ? text.charCodeAt(index) : 32;
    if (code === 32) {
      if (index > begin) {
        counts.words++;
        if (index - begin <= 5 && SMALL.has(text.slice(begin, index).toLowerCase())) counts.smallWords++;
      }
      begin = index + 1;
    } else if (code >= 48 && code <= 57) counts.digits++;
    else if (code >= 65 && code <= 90) counts.capitals++;
    else if (code === 44 || code === 0x3001) counts.commas++;
    else if (code === 46 || code === 33 || code === 63 || code === 0x3002) {
      if (index + 1 >= end || text.charCodeAt(index + 1) === 32 || code === 0x3002) counts.sentenceEnds++;
    } else if (code === 34 || (code >= 0x2018 && code <= 0x201f) || code === 0xab || code === 0xbb) counts.quotes++;
    else if (
      code === 124 ||
      code === 0xa9 ||
      code === 64 ||
      code === 47 ||
      code === 35 ||
      code === 0x2022 ||
      code === 0x203a
    )
      counts.marks++;
  }
  const tail = text.slice(-2);
  if (/[.!?。][“”"»’')\]]?$/.test(tail)) counts.endMark = 1;
  if (/…$|\.\.$/.test(tail)) counts.endMark = 2;
  const head = text[0] ?? '';
  if (head !== head.toUpperCase()) counts.startsLower = 1;
  if (tail.endsWith(':')) counts.endsColon = 1;
  return counts;
}
