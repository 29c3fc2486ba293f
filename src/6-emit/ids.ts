const MASK = 0xffffffff;

/** Two independent 32-bit hashes of a text, as 13 base-36 digits: no cryptography, the same on every machine. */
function hash(text: string): string {
  let a = 0xdeadbeef ^ text.length;
  let b = 0x41c6ce57 ^ text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  // 53 bits: the lower 21 of one and all 32 of the other.
  return ((b & 0x1fffff) * 0x1_0000_0000 + ((a & MASK) >>> 0)).toString(36).padStart(11, "0");
}

/** The part of an id that stands for the article: of its id where it has one, else of its text. */
export function articleKey(id: string | null, text: string): string {
  return hash(id === null ? `text\u0000${text}` : `id\u0000${id}`);
}

/** Id of an event: the article, the type and where its first trigger stands. */
export function eventId(key: string, type: string, at: number): string {
  return `ev-${hash(`${key}\u0000${type}\u0000${at}`)}`;
}
