// Pure. Pairs quotation marks in one pass with a stack; marks that have no partner are bounded by their block.
import { isSpace } from './characters';
import type { Quotation, Token } from './types';

const OPEN = 1;
const CLOSE = 2;
const EITHER = 3;

/** How deep nested quotations are followed; deeper marks on hostile text are read as closing. */
const MAX_DEPTH = 4;
/** An unclosed quotation goes on to the end of its paragraph, but no further than this many tokens. */
const MAX_UNCLOSED = 400;

/**
 * Finds quotations. German („…“ »…« ‚…‘), Swiss («…»), English (“…” ‘…’) and plain ("…") marks; the role of an ambiguous
 * mark is read from the spaces around it. A quotation that is open at the end of a paragraph goes on in the next one if that
 * begins with an opening mark again (the rule for quotations over paragraphs) or closes it without opening; otherwise its
 * `close` is null and `end` the end of its paragraph.
 *
 * @param marks numbers of all tokens that are marks
 * @param ends per block the number of the token behind its last one
 * @returns quotations ordered by their opening mark; token numbers
 */
export function quotationsOf(
  text: string,
  tokens: readonly Token[],
  marks: readonly number[],
  ends: readonly number[],
): Quotation[] {
  const found: Quotation[] = [];
  const stack: number[] = [];
  let block = 0;
  const quotes: number[] = [];
  for (const mark of marks) if (tokens[mark]!.kind === 'quote') quotes.push(mark);
  if (!quotes.length) return found;
  const roles: number[] = [];
  const excess = closingExcess(text, tokens, quotes, ends, roles);
  const flush = (end: number): void => {
    for (const number of stack) {
      const quotation = found[number]!;
      quotation.end = Math.min(end, quotation.open + MAX_UNCLOSED);
    }
    stack.length = 0;
  };
  for (let at = 0; at < quotes.length; at++) {
    const index = quotes[at]!;
    const token = tokens[index]!;
    for (; index >= ends[block]!; block++) flush(ends[block]!);
    const role = roles[at]!;
    const top = stack.length ? found[stack[stack.length - 1]!]! : null;
    const opens = role === OPEN || (role === EITHER && !(top && matches(tokens[top.open]!.norm, token.norm)));
    if (opens && stack.length < MAX_DEPTH) {
      // A second opening mark of the same style, and not enough closing marks ahead for both: the first was never closed.
      if (top && sameOpening(tokens[top.open]!.norm, token.norm) && role === OPEN && excess[at]! < 2) {
        top.end = index;
        stack.pop();
      }
      stack.push(found.length);
      const depth = stack.length - 1;
      found.push({ open: index, close: null, end: index + 1, depth, parent: depth ? stack[depth - 1]! : -1 });
      continue;
    }
    for (let level = stack.length - 1; level >= 0; level--) {
      const quotation = found[stack[level]!]!;
      if (!matches(tokens[quotation.open]!.norm, token.norm)) continue;
      for (let inner = level + 1; inner < stack.length; inner++) found[stack[inner]!]!.end = index;
      quotation.close = index;
      quotation.end = index + 1;
      stack.length = level;
      break;
    }
  }
  flush(ends[block]!);
  return found;
}

/** For each opening mark: how many more closing than opening marks follow it in its block. Fills `roles` on the way. */
function closingExcess(
  text: string,
  tokens: readonly Token[],
  quotes: readonly number[],
  ends: readonly number[],
  roles: number[],
): number[] {
  const excess: number[] = [];
  let block = 0;
  for (const index of quotes) {
    while (index >= ends[block]!) block++;
    const atStart = index === (block ? ends[block - 1]! : 0);
    roles.push(roleOf(text, tokens, index, atStart));
    excess.push(0);
  }
  let ahead = 0;
  for (let at = quotes.length - 1; at >= 0; at--) {
    for (; block > 0 && quotes[at]! < ends[block - 1]!; block--) ahead = 0;
    if (roles[at] === OPEN) excess[at] = ahead--;
    else if (roles[at] === CLOSE) ahead++;
  }
  return excess;
}

function roleOf(text: string, tokens: readonly Token[], index: number, atStart: boolean): number {
  const token = tokens[index]!;
  switch (token.norm) {
    case '„':
    case '‚':
    case '‟':
      return OPEN;
    case '”':
    case '❞':
      // Swedish and broken German texts open with it as well: then a space stands before and a letter behind.
      return spaced(text, token, atStart) === OPEN ? OPEN : CLOSE;
    default:
      return spaced(text, token, atStart);
  }
}

/** A mark that follows a space and touches a word opens; one that touches what stands before closes. */
function spaced(text: string, token: Token, atStart: boolean): number {
  const before = token.begin > 0 ? text.charCodeAt(token.begin - 1) : 0x20;
  const after = token.end < text.length ? text.charCodeAt(token.end) : 0x20;
  const freeBefore =
    atStart || isSpace(before) || before === 0x28 || before === 0x5b || before === 0x2d || before === 0x2013;
  const freeAfter = isSpace(after) || ',.;:!?)]-–'.includes(String.fromCharCode(after));
  if (freeBefore && !freeAfter) return OPEN;
  if (!freeBefore && freeAfter) return CLOSE;
  return EITHER;
}

const PARTNERS: Record<string, string> = {
  '„': '“”"‟″',
  '“': '”“"',
  '”': '”"“',
  '"': '"“”',
  '‟': '”"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '‚': "‘’'",
  '‘': "’'‘",
  '’': "’'‘",
  "'": "'’‘",
  '´': "´'",
  '`': "`´'",
  '′': '′',
  '″': '″"',
  '＂': '＂',
  '❝': '❞',
  '「': '」',
  '『': '』',
};

const matches = (open: string, close: string): boolean => (PARTNERS[open] ?? open).includes(close);
const sameOpening = (one: string, other: string): boolean => one === other && one !== "'" && one !== '’';
