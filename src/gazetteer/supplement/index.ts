import { parseSettlements, parseTable, type SupplementEntry } from "./entry.js";
import { HISTORY } from "./history.js";
import { PROMOTED } from "./promoted.js";
import { REGIONS } from "./regions.js";
import { SETTLEMENTS_AFRICA } from "./settlements-africa.js";
import { SETTLEMENTS_AMERICAS } from "./settlements-americas.js";
import { SETTLEMENTS_ASIA } from "./settlements-asia.js";
import { SETTLEMENTS_EUROPE } from "./settlements-europe.js";
import { SETTLEMENTS_MIDEAST } from "./settlements-mideast.js";
import { SITES } from "./sites.js";
import { WATERS } from "./waters.js";

const SETTLEMENTS = [SETTLEMENTS_EUROPE, SETTLEMENTS_MIDEAST, SETTLEMENTS_AFRICA, SETTLEMENTS_ASIA, SETTLEMENTS_AMERICAS];

/** All curated entries. Read by the build only: the packed data hold them. */
export const SUPPLEMENT: readonly SupplementEntry[] = [
  ...[REGIONS, WATERS, SITES].flatMap(parseTable),
  ...parseTable(HISTORY).map((entry) => ({ ...entry, former: true })),
  ...SETTLEMENTS.flatMap(parseSettlements),
];

/** Names of small places of the open data to take in, as "country name". */
export const PROMOTED_NAMES: readonly string[] = PROMOTED.trim()
  .split("\n")
  .flatMap((line) =>
    line
      .slice(3)
      .split(",")
      .map((name) => `${line.slice(0, 2)} ${name.trim()}`),
  );
