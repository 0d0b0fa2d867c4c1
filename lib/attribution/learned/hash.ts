// Pure. Integer hashes for features: 32 bits, the same at training and at run time.

/** FNV-1a over UTF-16 code units, 32 bits, signed (as Int32Array keeps it). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash | 0;
}

/** Joins two hashes; order matters. Constants of the MurmurHash3 finaliser (Appleby, public domain). */
export function mix(one: number, other: number): number {
  let hash = Math.imul(one ^ Math.imul(other, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}
