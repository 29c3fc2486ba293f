import { GROUPS_AFRICA } from "./groups-africa.js";
import { GROUPS_AMERICAS } from "./groups-americas.js";
import { GROUPS_ASIA } from "./groups-asia.js";
import { GROUPS_EUROPE } from "./groups-europe.js";
import { GROUPS_MIDDLE_EAST } from "./groups-middle-east.js";

export const GROUPS: readonly string[] = [GROUPS_MIDDLE_EAST, GROUPS_AFRICA, GROUPS_ASIA, GROUPS_EUROPE, GROUPS_AMERICAS];
