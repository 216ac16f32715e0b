/** 32-bit FNV-1a of UTF-16 units with the finaliser of MurmurHash3 (public domain), so that near strings spread well. */
export function hash32(text: string, seed = 0): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** 64 bits of hash as 16 hexadecimal digits. */
export function hash64(text: string): string {
  return [hash32(text, 0), hash32(text, 0x9e3779b9)]
    .map((half) => half.toString(16).padStart(8, '0'))
    .join('');
}
