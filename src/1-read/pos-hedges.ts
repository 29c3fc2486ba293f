import type { Slot } from "./pos-slot.js";

const HEDGES: readonly (readonly string[])[] = [
  "no fewer than",
  "no less than",
  "no more than",
  "not more than",
  "not less than",
  "as many as",
  "as much as",
  "as few as",
  "a total of",
  "at least",
  "at most",
  "more than",
  "less than",
  "fewer than",
  "up to",
  "close to",
  "upwards of",
  "in excess of",
  "an estimated",
  "well over",
  "just over",
  "just under",
  "over",
  "above",
  "nearly",
  "almost",
  "about",
  "around",
  "some",
  "roughly",
  "approximately",
  "exactly",
  "only",
  "just",
  "under",
  "another",
].map((hedge) => hedge.split(" "));

const BY_FIRST = new Map<string, (readonly string[])[]>();
for (const hedge of HEDGES) BY_FIRST.set(hedge[0] ?? "", [...(BY_FIRST.get(hedge[0] ?? "") ?? []), hedge]);
const NONE: readonly (readonly string[])[] = [];

/** "at least 12", "up to 30", "about 100": the words that hedge a number are part of its noun group. */
export function markHedges(slots: readonly Slot[]): void {
  for (let i = 0; i < slots.length; i++) {
    for (const hedge of BY_FIRST.get(slots[i]?.raw.norm ?? "") ?? NONE) {
      const number = slots[i + hedge.length];
      // "about a third", "nearly a dozen", "half a million", "more than half of X".
      const behind = slots[i + hedge.length + 1]?.raw.norm ?? "";
      const measure =
        (number?.raw.norm === "a" && /^(?:third|quarter|half|dozen|hundred|thousand|million|score|fifth|tenth)$/.test(behind)) ||
        (number?.raw.norm === "half" && behind === "of");
      // "at least one woman", but "won over one side".
      const counted =
        number?.closed === "num" || (number?.raw.norm === "one" && (hedge.length > 1 || /^(?:only|just)$/.test(hedge[0] ?? "")));
      if ((!counted && !measure) || !hedge.every((word, k) => slots[i + k]?.raw.norm === word)) continue;
      for (let k = 0; k < hedge.length; k++) {
        const slot = slots[i + k];
        if (slot) {
          slot.closed = slot.pos = "det";
          slot.fixed = true;
        }
      }
      break;
    }
  }
}
