import { wordSet } from "../text.js";

/** Areas that count as places where they are taken or struck, though nobody names them: "two villages", "a wooded hill". */
export const COUNTED_AREAS = wordSet(
  "slum shantytown favela village town city hamlet settlement neighbourhood neighborhood suburb quarter district province capital camp resort island islet hill hillside hilltop ridge forest mountain valley slope beach street road highway square crossing trench stronghold enclave locality cave coast sea waters border frontier jungle stadium",
);

/** Buildings and the like that say no more of a place than "there" does: parts of houses, and words that soldiers use for anything. */
export const VAGUE_SITES = wordSet(
  "door gate gateway yard courtyard infrastructure installation landmark position military_position target military_target scene site area zone center centre lock flat post club pocket entrance structure fortification facility stronghold hub street streets road roadside ground land place stage network service",
);

/** Nouns that hand on what is said of them to a place behind their "of" or "in": "the outskirts of Aleppo", "parts of Helmand". */
export const AREA_NOUNS = wordSet(
  "doorstep courtyard backyard premises grounds alley alleyway lane corner avenue block percent percentage third two-thirds three-quarters majority step steps grounds roof front slum shantytown ghetto favela bastion hotbed redoubt hideout position defence defense area region part outskirt outskirts vicinity countryside surroundings direction side edge rim corridor center centre middle heart north south east west northeast northwest southeast southwest suburb district neighbourhood neighborhood city town village township province governorate state county municipality territory zone front axis sector border half swathe swath stretch bulk rest most portion proximity environs hinterland capital quarter stronghold bank community district locality province populated_locality localities islands island water track trail section entrance approach approaches mouth coast shore waters sky skies streets street airspace perimeter end quarters gates gate control village hamlet camp heights hills mountains",
);

/** Bodies that stand in a house of their own: where they are stormed, shelled or marched on, they are places. */
export const HOUSED_BODIES = wordSet(
  "embassy consulate ministry parliament congress senate assembly court tribunal university college school hospital clinic bank directorate headquarters palace church mosque station office offices municipality prefecture council base academy institute prison commissariat gendarmerie museum company secretariat mission academy",
);

/** Prepositions behind which a place says where something is. */
export const WHERE = wordSet(
  "in at near on outside inside around along across over off within throughout beside between under amid upon behind opposite through into beyond above below off inland",
);

/** Nouns for a place that is told again: "withdrew from the settlement". */
export const SETTLEMENTS = wordSet("village town city hamlet settlement");

/** Who tells what befell them or what they saw where they live. */
export const LOCALS = wordSet(
  "resident villager inhabitant local witness eyewitness onlooker neighbour neighbor parent mother father widow widower wife husband son daughter brother sister uncle aunt cousin relative family survivor victim elder farmer herder trader seller vendor shopkeeper driver fisherman student teacher nurse doctor medic priest pastor imam monk nun woman man girl boy refugee settler townspeople people",
);

/** Prepositions of what a crowd is for or against. */
export const ISSUE = wordSet("against over about despite regarding concerning");

/** Houses and rooms, which are property to those who burn them and places to those who are killed there. */
export const DWELLINGS = wordSet(
  "house home residence villa apartment cellar farmhouse shop store cottage mansion bungalow seminary dormitory hut kitchen tent shelter garage restaurant mill palace",
);

/** Nouns for a whole state. */
export const STATES = wordSet("country nation kingdom republic homeland");

/** Nouns for fights, raids and the like, which are for, of and on a place. */
export const FOUGHT_FOR = wordSet(
  "fight fighting battle siege offensive assault attack raid operation massacre bombing shelling strike airstrike bombardment clash ambush shootout shooting blast explosion protest demonstration riot campaign crackdown storming",
);

/** Parts of the land that everybody knows by their kind: "the sea", "the valley". */
export const LANDSCAPE = wordSet("sea ocean valley forest jungle desert coast border frontier mountain lake river hill");

/** What belongs to a state whose people are named before it: "Syrian territory", "Turkish soil". */
export const OF_A_STATE = wordSet("territory soil airspace");
