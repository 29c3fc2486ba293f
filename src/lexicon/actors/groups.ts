import { GROUPS_MIDDLE_EAST } from "./groups-middle-east.js";

export const GROUPS: readonly string[] = [GROUPS_MIDDLE_EAST];
