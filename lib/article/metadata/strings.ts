// Small work on strings for metadata. Pure.
import { isIrregular } from '../fold';
import { joinWords } from '../words';

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bdquo: '„',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  laquo: '«',
  raquo: '»',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  shy: '',
};

/** HTML character references that publishers leave in JSON and attributes, decoded twice ("&amp;quot;"). */
export function decodeEntities(text: string): string {
  let result = text;
  for (let round = 0; round < 2 && result.includes('&'); round++) {
    result = result.replace(/&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z]{2,8});/g, (whole, name: string) => {
      if (name[0] !== '#') return NAMED[name] ?? whole;
      const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    });
  }
  return result;
}

/** White space folded, soft hyphens and zero-width characters dropped, trimmed. */
export function tidy(text: string): string {
  // Most texts are tidy already.
  const inner = text.trim();
  if (!isIrregular(inner)) return inner;
  return inner
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Tags removed, as in a headline that carries "<b>". */
export function stripTags(text: string): string {
  return text.includes('<') ? text.replace(/<\/?[a-z][^<>]{0,200}>/gi, '') : text;
}

/** Lower case letters and digits, single spaces: for comparing names and titles. */
export function foldWords(text: string): string {
  return joinWords(text.normalize('NFKC').toLowerCase());
}
