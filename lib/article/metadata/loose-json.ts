// A parser for the JSON that publishers really ship: raw line breaks in strings, trailing and missing commas, comments,
// CDATA marks, unescaped quotation marks. Pure, one pass, no recursion deeper than DEEPEST.

const DEEPEST = 60;

/** The value of `text`, as far as it can be read; undefined if there is none. Never throws. */
export function parseLoose(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return new LooseParser(text).parse();
  }
}

class LooseParser {
  private at = 0;
  constructor(private readonly text: string) {}

  parse(): unknown {
    const values: unknown[] = [];
    // Several objects in one script, one after the other, are taken as a list.
    while (this.at < this.text.length) {
      const next = this.text[this.at];
      if (next === '{' || (next === '[' && /^\[\s{0,50}[{["\]\d-]/.test(this.text.slice(this.at, this.at + 60))))
        values.push(this.value(0));
      else this.at++;
    }
    return values.length > 1 ? values : values[0];
  }

  private value(depth: number): unknown {
    this.skipSpace();
    const next = this.text[this.at];
    if (depth > DEEPEST) {
      this.at = this.text.length;
      return undefined;
    }
    if (next === '{') return this.object(depth);
    if (next === '[') return this.array(depth);
    if (next === '"') return this.string();
    return this.word();
  }

  private object(depth: number): Record<string, unknown> {
    const result: Record<string, unknown> = Object.create(null);
    this.at++;
    while (this.at < this.text.length) {
      this.skipSpace();
      const next = this.text[this.at];
      if (next === '}') {
        this.at++;
        break;
      }
      if (next !== '"') {
        // A bracket that closes something outer ends this object too.
        if (next === ']') break;
        this.at++;
        continue;
      }
      const key = this.string();
      this.skipSpace();
      if (this.text[this.at] !== ':') continue;
      this.at++;
      result[key] = this.value(depth + 1);
    }
    return result;
  }

  private array(depth: number): unknown[] {
    const result: unknown[] = [];
    this.at++;
    while (this.at < this.text.length) {
      this.skipSpace();
      const next = this.text[this.at];
      if (next === ']') {
        this.at++;
        break;
      }
      if (next === '}' || next === ':') break;
      if (next === ',') {
        this.at++;
        continue;
      }
      result.push(this.value(depth + 1));
    }
    return result;
  }

  /** A quotation mark ends the string only if what follows may follow a string. */
  private string(): string {
    let result = '';
    this.at++;
    while (this.at < this.text.length) {
      const next = this.text[this.at]!;
      if (next === '"' && this.closesHere()) {
        this.at++;
        break;
      }
      if (next === '\\') {
        result += this.escape();
        continue;
      }
      result += next;
      this.at++;
    }
    return result;
  }

  private closesHere(): boolean {
    let index = this.at + 1;
    while (index < this.text.length && this.text.charCodeAt(index) <= 32) index++;
    const next = this.text[index];
    if (next === undefined || next === ':' || next === '}' || next === ']' || next === '"') return true;
    if (next !== ',') return false;
    // `", "` or `", {` or `",\n}`: a comma inside a sentence is followed by a letter.
    index++;
    while (index < this.text.length && this.text.charCodeAt(index) <= 32) index++;
    return index >= this.text.length || /["{[\]}0-9tfn-]/.test(this.text[index]!);
  }

  private escape(): string {
    const next = this.text[this.at + 1] ?? '';
    if (next === 'u') {
      const code = Number.parseInt(this.text.slice(this.at + 2, this.at + 6), 16);
      this.at += 6;
      return Number.isNaN(code) ? '' : String.fromCharCode(code);
    }
    this.at += 2;
    return { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }[next] ?? next;
  }

  /** true, false, null, a number, or something unquoted that is passed over. */
  private word(): unknown {
    const begin = this.at;
    while (this.at < this.text.length && !',}]:\n"{['.includes(this.text[this.at]!)) this.at++;
    if (this.at === begin) this.at++;
    const word = this.text.slice(begin, this.at).trim();
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (word === 'null' || word === '') return null;
    const number = Number(word);
    return Number.isNaN(number) ? word : number;
  }

  private skipSpace(): void {
    while (this.at < this.text.length) {
      const code = this.text.charCodeAt(this.at);
      if (code <= 32 || code === 0xa0 || code === 0xfeff) this.at++;
      else if (code === 47 && this.text[this.at + 1] === '/') this.skipTo('\n');
      else if (code === 47 && this.text[this.at + 1] === '*') this.skipTo('*/');
      else break;
    }
  }

  private skipTo(end: string): void {
    const found = this.text.indexOf(end, this.at);
    this.at = found < 0 ? this.text.length : found + end.length;
  }
}
