/** A number of 32 bits that stands for a text (FNV-1a). */
export const hashOf = (text: string): number => hashOfPart(text, 0, text.length);

/** The number of what stands from one place of a text to before another. */
export function hashOfPart(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash | 0;
}

/** One number of 30 bits for a place among clues and what was found there. */
export function mixed(place: number, one: number, other: number): number {
  let hash = Math.imul(place + 0x9e37, 0x85ebca6b) ^ one;
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35) ^ other;
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) & 0x3fffffff;
}
