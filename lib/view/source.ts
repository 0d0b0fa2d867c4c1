// Pure. What gathers the saved passages of one source across articles: never a look-up on the net.
import type { Clipping } from '../model';

/**
 * The name; for a person known by one word alone with the role ("Kelley (US-Diplomat)"), since surnames are shared.
 * Names are as the analysis or the reader gave them: listed organisations and states have one name each.
 */
export function sourceLabel({ name, role, kind }: NonNullable<Clipping['speaker']>): string {
  return kind === 'person' && role && !/\s/u.test(name.trim()) ? `${name.trim()} (${role})` : name;
}

/** Name and role of such a label; null if it is a name alone. */
export function surnameAndRole(label: string): { name: string; role: string } | null {
  const at = label.indexOf(' ');
  if (at <= 0 || label.charAt(at + 1) !== '(' || !label.endsWith(')')) return null;
  return { name: label.slice(0, at), role: label.slice(at + 2, -1) };
}
