// Cuts the credit line off a caption: "… Bild: picture alliance/dpa | Jo Muster". Pure.

const MARKS =
  /(?:^|[.!?…"“”»)\]\s(])\(?(?:bild(?:quelle|rechte)?|foto(?:grafie)?|fotos|quelle|photos?|image|credits?|copyright|grafik|picture|illustration|video)\s?(?:credit|by)?\s?:\s/giu;
const SIGNS = /[©®]\s?|\s(?:getty images|imago|picture[\s-]alliance|shutterstock|istock)[\s/|]/giu;

/** Length of the caption without its credit line; 0 if it is nothing but a credit. UTF-16 units. */
export function captionLength(text: string): number {
  let end = text.length;
  for (const pattern of [MARKS, SIGNS]) {
    for (const match of text.matchAll(pattern)) {
      // The sentence's own punctuation before the mark stays.
      const keep = /^[.!?…"“”»)\]]/.test(match[0]) ? 1 : 0;
      const at = match.index + keep;
      // A credit is the caption's last part and hardly longer than a line.
      if (text.length - at <= 160 && at < end) end = at;
    }
  }
  return text.slice(0, end).replace(/[\s(|/–-]+$/u, '').length;
}
