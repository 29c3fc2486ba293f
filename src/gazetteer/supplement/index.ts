import { parseTable, type SupplementEntry } from "./entry.js";
import { REGIONS } from "./regions.js";

/** All curated entries. Read by the build only: the packed data hold them. */
export const SUPPLEMENT: readonly SupplementEntry[] = [REGIONS].flatMap(parseTable);
