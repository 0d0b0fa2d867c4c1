// Words of a text without regular expressions: Unicode classes take milliseconds to compile on a page's first use. Pure.

/** Letters, digits and marks of all scripts, roughly: everything but ASCII, Latin-1 and general punctuation. */
export function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  if (code >= 0x2000 && code <= 0x2bff) return false;
  return !(
    (code >= 0x3000 && code <= 0x3004) ||
    (code >= 0x3008 && code <= 0x3020) ||
    (code >= 0xff00 && code <= 0xff0f)
  );
}

/** Words in their order, at most `most`. */
export function splitWords(text: string, most = Number.POSITIVE_INFINITY): string[] {
  const words: string[] = [];
  let begin = -1;
  for (let index = 0; index <= text.length && words.length < most; index++) {
    const inside = index < text.length && isWordCode(text.charCodeAt(index));
    if (inside && begin < 0) begin = index;
    else if (!inside && begin >= 0) {
      words.push(text.slice(begin, index));
      begin = -1;
    }
  }
  return words;
}
