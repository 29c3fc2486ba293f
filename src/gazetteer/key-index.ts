/** All keys of a tier behind each other as character codes, found by hash: no string is made of a name that nobody asks for. */

const SPACE = 32;
/** Record of an entry that is only the beginning of longer keys. */
const OPENING = -1;
/** No key is longer. */
const LONGEST = 512;
/** Letters of a key, on average more than there are: what need not grow is faster. */
const LETTERS = 12;
/** What an entry holds. */
const START = 0;
const LENGTH = 1;
const RECORD = 2;
const BEFORE = 3;
const SLOTS = 4;

function widened<T extends Uint8Array | Int32Array>(old: T, wider: T): T {
  wider.set(old);
  return wider;
}

export class KeyIndex {
  /** The characters of all keys; the key that is open goes `from` … `end`. */
  codes: Uint8Array;
  end = 0;
  from = 0;
  private hash = 0;
  /** Per entry: where it starts among the codes, how long it is, its record, the entry before it in its bucket. */
  private entries: Int32Array;
  private count = 0;
  private readonly buckets: Int32Array;

  constructor(keys: number) {
    this.codes = new Uint8Array(keys * LETTERS + LONGEST);
    this.entries = new Int32Array(keys * SLOTS * 2);
    this.buckets = new Int32Array(2 ** Math.ceil(Math.log2(keys + 2))).fill(-1);
  }

  /** Starts a key; answers with where it starts among the codes. */
  open(): number {
    if (this.end + LONGEST > this.codes.length) this.codes = widened(this.codes, new Uint8Array(this.codes.length * 2));
    if ((this.count + LONGEST) * SLOTS > this.entries.length)
      this.entries = widened(this.entries, new Int32Array(this.entries.length * 2 + LONGEST * SLOTS));
    this.hash = 0;
    this.from = this.end;
    return this.from;
  }

  append(code: number): void {
    if (code === SPACE && this.end > this.from) this.enter(OPENING);
    this.codes[this.end++] = code;
    this.hash = (Math.imul(this.hash, 31) + code) | 0;
  }

  /** Appends what stands among the codes already. */
  copy(from: number, to: number): void {
    for (let at = from; at < to; at++) this.append(this.codes[at] ?? 0);
  }

  /** Ends the key as one of a record's; answers with where it ends among the codes. */
  close(record: number): number {
    this.enter(record);
    return this.end;
  }

  /** Records of a key in the order in which they were entered. */
  find(key: string): number[] {
    const found: number[] = [];
    for (let entry = this.bucketOf(key); entry >= 0; entry = this.entries[entry + BEFORE] ?? -1) {
      const record = this.entries[entry + RECORD] ?? OPENING;
      if (record !== OPENING && this.isAt(entry, key)) found.push(record);
    }
    return found.reverse();
  }

  /** Whether there is such a key, and whether longer ones begin with it and a blank. */
  probe(key: string): { readonly exact: boolean; readonly longer: boolean } {
    let exact = false;
    let longer = false;
    for (let entry = this.bucketOf(key); entry >= 0; entry = this.entries[entry + BEFORE] ?? -1) {
      if (!this.isAt(entry, key)) continue;
      if (this.entries[entry + RECORD] === OPENING) longer = true;
      else exact = true;
    }
    return { exact, longer };
  }

  text(from: number, to: number): string {
    return String.fromCharCode(...this.codes.subarray(from, to));
  }

  private enter(record: number): void {
    const bucket = this.hash & (this.buckets.length - 1);
    const last = this.buckets[bucket] ?? -1;
    const length = this.end - this.from;
    if (record === OPENING && this.holdsOpening(last, length)) return;
    const entry = this.count * SLOTS;
    this.count++;
    this.entries[entry + START] = this.from;
    this.entries[entry + LENGTH] = length;
    this.entries[entry + RECORD] = record;
    this.entries[entry + BEFORE] = last;
    this.buckets[bucket] = entry;
  }

  private holdsOpening(last: number, length: number): boolean {
    for (let entry = last; entry >= 0; entry = this.entries[entry + BEFORE] ?? -1) {
      if (this.entries[entry + RECORD] !== OPENING || this.entries[entry + LENGTH] !== length) continue;
      let same = 0;
      const start = this.entries[entry + START] ?? 0;
      while (same < length && this.codes[start + same] === this.codes[this.from + same]) same++;
      if (same === length) return true;
    }
    return false;
  }

  private bucketOf(key: string): number {
    let hash = 0;
    for (let i = 0; i < key.length; i++) hash = (Math.imul(hash, 31) + key.charCodeAt(i)) | 0;
    return this.buckets[hash & (this.buckets.length - 1)] ?? -1;
  }

  private isAt(entry: number, key: string): boolean {
    if (this.entries[entry + LENGTH] !== key.length) return false;
    const start = this.entries[entry + START] ?? 0;
    for (let i = 0; i < key.length; i++) if (this.codes[start + i] !== key.charCodeAt(i)) return false;
    return true;
  }
}
