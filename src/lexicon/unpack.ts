/**
 * Unpacks the word lists of a built package: its build takes long texts out of the modules and packs them together (`src/coding/build/`),
 * each module asks for its own by number. Sources hold the texts themselves.
 */
import type { Coder } from "../coding/model.js";
import { Reader } from "../coding/reader.js";
import { type TextsFrame, tellTexts } from "../coding/texts.js";
import { englishWords } from "./english/index.js";

/** What the build writes. */
export interface PackedTexts extends TextsFrame {
  /** The texts, as an arithmetic coder wrote them. */
  readonly told: string;
}

/** Tells all texts to a writer, or reads them: then none are given. */
export function tell(coder: Coder, frame: TextsFrame, given: readonly string[] | null): string[] {
  return tellTexts(coder, frame, [...englishWords().keys()], given);
}

export function unpack(packed: PackedTexts): readonly string[] {
  return tell(new Reader(packed.told), packed, null);
}
