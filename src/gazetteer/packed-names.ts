/** Names in packed form: each is told from another that it shares letters with. */
import { KeyIndex } from "./key-index.js";
import { titled } from "./packed.js";

/** Capital letter for "no letter shared"; the ones that follow it count. Keys have no capitals. */
const NONE = 65;
const MOST_SHARED = 25;
const LINE = 10;
/** Marks for the number of letters shared at the end, one upwards. Keys have none of them. */
const ENDS = "!#$%&()*+,-./:;<=>?@";

function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length, MOST_SHARED);
  let shared = 0;
  while (shared < most && a[shared] === b[shared]) shared++;
  return shared;
}

/** Keys in order: of each a capital for the letters shared with the one before, then the rest. */
export function packKeys(keys: readonly string[]): string {
  return keys
    .map((key, i) => {
      const shared = sharedStart(key, keys[i - 1] ?? "");
      return String.fromCharCode(NONE + shared) + key.slice(shared);
    })
    .join("");
}

/** Names of all records as the first look-up unpacks them. */
export interface Names {
  readonly index: KeyIndex;
  /** Where the key of each record starts and ends among the codes of the index, by turns. */
  readonly keys: Uint32Array;
  readonly areaOfRecord: Uint16Array;
  /** First record of each area, and the number of records as a last one. */
  readonly starts: Uint32Array;
}

function isCapital(code: number): boolean {
  return code >= NONE && code <= NONE + MOST_SHARED;
}

/** Unpacks keys, an area a line, and variants, a record a line. */
export function unpackNames(keys: string, variants: string, records: number): Names {
  // Half as many further keys as records is what there is; more would only make the buckets fuller.
  const index = new KeyIndex(records * 2);
  const bounds = new Uint32Array(records * 2);
  const areaOfRecord = new Uint16Array(records);
  const starts = [0];
  for (let at = 0, record = 0, from = 0; at <= keys.length; at++) {
    if (at === keys.length || keys.charCodeAt(at) === LINE) {
      starts.push(record);
      continue;
    }
    const shared = keys.charCodeAt(at) - NONE;
    const start = index.open();
    index.copy(from, from + shared);
    for (; isKeyPart(keys.charCodeAt(at + 1)); at++) index.append(keys.charCodeAt(at + 1));
    bounds[record * 2] = start;
    bounds[record * 2 + 1] = index.close(record);
    areaOfRecord[record++] = starts.length - 1;
    from = start;
  }
  unpackVariants(variants, index, bounds);
  return { index, keys: bounds, areaOfRecord, starts: Uint32Array.from(starts) };
}

/** Whether a key goes on with this code: no capital, no end of line, no end of text. */
function isKeyPart(code: number): boolean {
  return code !== LINE && !isCapital(code) && !Number.isNaN(code);
}

/** Further keys: of each a capital for the letters shared with the start of the key, what differs, a mark for those shared at its end. */
export function packVariants(key: string, others: readonly string[]): string {
  return others
    .map((other) => {
      const start = sharedStart(key, other);
      const most = Math.min(key.length - start, other.length - start, ENDS.length);
      let end = 0;
      while (end < most && key[key.length - 1 - end] === other[other.length - 1 - end]) end++;
      return String.fromCharCode(NONE + start) + other.slice(start, other.length - end) + ENDS.slice(end - 1, Math.max(end, 0));
    })
    .join("");
}

function unpackVariants(variants: string, index: KeyIndex, bounds: Uint32Array): void {
  for (let at = 0, record = 0; at < variants.length; at++) {
    const code = variants.charCodeAt(at);
    if (code === LINE) {
      record++;
      continue;
    }
    const start = bounds[record * 2] ?? 0;
    const end = bounds[record * 2 + 1] ?? 0;
    index.open();
    index.copy(start, start + code - NONE);
    let shared = 0;
    for (; shared === 0 && isKeyPart(variants.charCodeAt(at + 1)); at++) {
      shared = ENDS.indexOf(variants.charAt(at + 1)) + 1;
      if (shared === 0) index.append(variants.charCodeAt(at + 1));
    }
    index.copy(end - shared, end);
    index.close(record);
  }
}

/** Letters by which a printed name differs from its key in title case: gap, letter, gap, letter …; else "=" and the name in full. */
export function packPrinted(name: string, key: string): string {
  const plain = titled(key);
  if (name === plain) return "";
  if (name.length !== plain.length) return `=${name}`;
  let out = "";
  let next = 0;
  for (let i = 0; i < name.length; i++) {
    if (name[i] === plain[i]) continue;
    if (i - next > MOST_SHARED) return `=${name}`;
    out += String.fromCharCode(97 + i - next) + name[i];
    next = i + 1;
  }
  return out;
}

export function unpackPrinted(line: string, key: string): string {
  if (line.startsWith("=")) return line.slice(1);
  const plain = titled(key);
  let name = "";
  for (let at = 0; at < line.length; at += 2)
    name += plain.slice(name.length, name.length + line.charCodeAt(at) - 97) + line.charAt(at + 1);
  return name + plain.slice(name.length);
}
