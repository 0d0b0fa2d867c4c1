// Pure: reads unknown values field by field. Every reader gets the field's name for its error.

/** A value that does not fit; the message is "<field>: <reason>". */
export class BadValue extends Error {
  override name = 'BadValue';
  constructor(
    readonly field: string,
    readonly reason: string,
  ) {
    super(`${field}: ${reason}`);
  }
}

/** A plain object. */
export function record(value: unknown, field: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BadValue(field, 'no object');
  return value as Record<string, unknown>;
}

/** Text of `least` to `most` UTF-16 units. NUL and half surrogate pairs become U+FFFD: no export could hold them. */
export function text(value: unknown, field: string, most: number, least = 0): string {
  if (typeof value !== 'string') throw new BadValue(field, 'no text');
  if (value.length > most) throw new BadValue(field, `too long (${value.length}, at most ${most})`);
  if (value.trim().length < least) throw new BadValue(field, 'empty');
  return wellFormed(value);
}

/** A finite number within [low, high]. */
export function number(value: unknown, field: string, low: number, high: number): number {
  if (typeof value !== 'number' || !(value >= low && value <= high)) throw new BadValue(field, 'no number in range');
  return value;
}

/** A whole number that is not negative. */
export function integer(value: unknown, field: string): number {
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw new BadValue(field, 'no whole number');
  return value as number;
}

export function oneOf<T extends string>(value: unknown, field: string, known: readonly T[]): T {
  const found = known.find((each) => each === value);
  if (found === undefined) throw new BadValue(field, 'unknown value');
  return found;
}

/** A list of at most `most` values, each read by `read`. */
export function list<T>(value: unknown, field: string, most: number, read: (it: unknown, at: string) => T): T[] {
  if (!Array.isArray(value)) throw new BadValue(field, 'no list');
  if (value.length > most) throw new BadValue(field, `too many (${value.length}, at most ${most})`);
  return value.map((it, index) => read(it, `${field}[${index}]`));
}

/** `{ name: value }`, or nothing if the value is absent: keeps optional properties absent instead of undefined. */
export function optional<K extends string, T>(
  name: K,
  value: unknown,
  read: (it: unknown, at: string) => T,
): { [P in K]?: T } {
  if (value === undefined || value === null) return {};
  return { [name]: read(value, name) } as { [P in K]?: T };
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function wellFormed(value: string): string {
  return value.replace(LONE_SURROGATE, '\ufffd').replaceAll('\0', '\ufffd');
}
