// Pure. FNV-1a, 64 bits, over the UTF-16 units of a text: tells whether a block is still the one that was saved.

const PRIME = 0x100000001b3n;
const BASIS = 0xcbf29ce484222325n;
const MASK = 0xffffffffffffffffn;

/** FNV-1a 64 of the text's UTF-16 units, low byte first; 16 hex digits. Not for secrets: it only notices changes. */
export function fnv1a64(text: string): string {
  let hash = BASIS;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    hash = ((hash ^ BigInt(unit & 0xff)) * PRIME) & MASK;
    hash = ((hash ^ BigInt(unit >> 8)) * PRIME) & MASK;
  }
  return hash.toString(16).padStart(16, '0');
}
