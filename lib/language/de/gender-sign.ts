// Pure. Nouns for all genders written with a sign: "Arbeiter:innen", "Expert*innen", "Schüler_in", "jede:r". To the grammar they
// are the feminine form.

/** : * _ and the middle dot. */
const SIGN = /^([\p{L}-]+)[:*_·](in|innen|r|n|e|s)(?![:*_·])([\p{L}-]*)$/u;
const ARTICLES = /^(\p{L}+)[:*_·](?:der|die|das|den|dem|des|eine|einer|seine|ihre)$/u;

const signed = (form: string): boolean =>
  form.includes(':') || form.includes('*') || form.includes('_') || form.includes('·');

/** The form without its sign ("Arbeiterinnen", "jeder"; of two articles the first); any other form as it is. */
export function withoutGenderSign(form: string): string {
  if (!signed(form)) return form;
  const noun = SIGN.exec(form);
  if (noun) return noun[1]! + noun[2]! + noun[3]!;
  return ARTICLES.exec(form)?.[1] ?? form;
}
