/** The names of all records in packed form: each is told from another that it shares letters with. */
import { type Coder, hash, Model } from "../coding/model.js";
import { tellEven } from "../coding/tell-even.js";
import { KeyIndex } from "./key-index.js";
import { letterOf, Speller } from "./letters.js";

/** Letters that a key shares with another at its start or end, as far as they count. */
const MOST_SHARED = 31;
/** The names of so many records are read by the quicker model: all of them are read before the first place is found. */
const MANY = 20_000;
/** Further keys of a record. */
const MOST_OTHERS = 30;
/** Binary digits of the number of records in a section. */
const SECTION_WIDTH = 15;

/** The sections of a country's records: the country itself, its divisions, the rest; each by key. */
export const COUNTRY = 0;
export const DIVISIONS = 1;
export const REST = 2;
export const SECTIONS = 3;

/** What is packed. */
export interface Named {
  /** Number of records in each section, country by country. */
  readonly sections: readonly number[];
  /** Of each record its key, then its further keys. */
  readonly keys: readonly (readonly string[])[];
}

/** Names as the first look-up unpacks them. */
export interface Names {
  readonly index: KeyIndex;
  /** Where the key of each record starts and ends among the codes of the index, by turns. */
  readonly bounds: Uint32Array;
  /** First record of each section, three to a country, and the number of records as a last one. */
  readonly starts: Uint32Array;
}

/** Tells the names of so many countries to a writer, or reads them: then nothing is given. */
export function tellNames(coder: Coder, countries: number, given: Named | null): Names {
  const sizes = Uint32Array.from({ length: countries * SECTIONS }, (_, i) => tellEven(coder, SECTION_WIDTH, given?.sections[i] ?? 0));
  const starts = new Uint32Array(sizes.length + 1);
  for (let i = 0; i < sizes.length; i++) starts[i + 1] = (starts[i] as number) + (sizes[i] as number);
  const telling = new NameTelling(coder, starts);
  for (let section = 0; section < sizes.length; section++)
    for (let record = starts[section] as number; record < (starts[section + 1] as number); record++)
      telling.key(record, section, given?.keys[record]?.[0] ?? null);
  for (let section = 0; section < sizes.length; section++)
    for (let record = starts[section] as number; record < (starts[section + 1] as number); record++)
      telling.others(record, section, given?.keys[record] ?? null);
  return telling;
}

class NameTelling implements Names {
  readonly index: KeyIndex;
  readonly bounds: Uint32Array;
  private readonly numbers: Model;
  private readonly speller: Speller;
  /** The key before, and how many letters it shared with the one before it. */
  private from = 0;
  private to = 0;
  private shared = 0;
  /** How many further keys the record before had, and with how many letters the last one started as its key does. */
  private count = 0;
  private start = 0;

  constructor(
    coder: Coder,
    readonly starts: Uint32Array,
  ) {
    const records = starts[starts.length - 1] as number;
    // Half as many further keys as records is what there is; more would only make the buckets fuller.
    this.index = new KeyIndex(records * 2);
    this.bounds = new Uint32Array(records * 2);
    this.numbers = new Model(coder, 16);
    this.speller = new Speller(coder, this.index, records > MANY);
  }

  /** A key, by how many letters it shares with the one before, and the rest. */
  key(record: number, section: number, given: string | null): void {
    const { index, from, to, shared } = this;
    const land = hash(section, 1 << 6);
    this.numbers.within(hash(1, shared << 6), hash(2, (to - from) << 6), hash(land, (shared > 3 ? 1 : 0) << 6));
    const share = this.numbers.number(5, given === null ? 0 : sharedStart(given, index.text(from, to)));
    const start = index.open();
    index.copy(from, from + share);
    const not = from + share < to ? letterOf(index.codes[from + share] as number) : 0;
    this.speller.spell(land, (1 + not) << 18, 0, 0, given === null ? null : given.slice(share));
    this.shared = share;
    this.from = start;
    this.to = index.close(record);
    this.bounds[record * 2] = start;
    this.bounds[record * 2 + 1] = this.to;
  }

  /** The further keys of a record. */
  others(record: number, section: number, given: readonly string[] | null): void {
    const long = (this.bounds[record * 2 + 1] as number) - (this.bounds[record * 2] as number);
    this.numbers.within(hash(3, section << 6), hash(4, this.count << 6), hash(hash(5, long << 6), section << 6));
    this.count = this.numbers.count(MOST_OTHERS, given === null ? 0 : given.length - 1);
    this.start = 0;
    for (let i = 0; i < this.count; i++) this.other(record, section, i, given === null ? null : (given[i + 1] as string));
  }

  /** A further key, by how many letters it shares with the record's key at the start and at the end, and what is between. */
  private other(record: number, section: number, i: number, given: string | null): void {
    const { index, numbers } = this;
    const from = this.bounds[record * 2] as number;
    const to = this.bounds[record * 2 + 1] as number;
    const long = to - from;
    const kind = hash(8, (this.start << 6) | (long << 12));
    const key = given === null ? "" : index.text(from, to);
    numbers.within(hash(6, long << 6), hash(7, (section << 9) | (Math.min(i, 3) << 6)), kind);
    const start = numbers.number(5, given === null ? 0 : sharedStart(key, given));
    numbers.within(hash(9, (long - start) << 6), hash(10, (section << 9) | (Math.min(start, 7) << 6)), hash(kind, 11 << 6));
    const end = numbers.number(5, given === null ? 0 : sharedEnd(key.slice(start), given.slice(start)));
    index.open();
    index.copy(from, from + start);
    const first = (40 + letterOf(index.codes[from + start] as number)) << 18;
    this.speller.spell(3, first, from, to - end, given === null ? null : given.slice(start, given.length - end));
    index.copy(to - end, to);
    index.close(record);
    this.start = start;
  }
}

function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length, MOST_SHARED);
  let shared = 0;
  while (shared < most && a[shared] === b[shared]) shared++;
  return shared;
}

function sharedEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length, MOST_SHARED);
  let shared = 0;
  while (shared < most && a[a.length - 1 - shared] === b[b.length - 1 - shared]) shared++;
  return shared;
}
