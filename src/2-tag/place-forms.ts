import { wordSet } from "../text.js";

/** First words of names that are places whatever follows: "Tal Rifaat", "Deir Hafer", "Mount Bental". Folded. */
export const PLACE_HEADS = wordSet(
  "tal tel tell tall jabal jebel djebel jabel wadi kafr kfar kufr kafar deir dayr beit bait bayt beth umm ain ayn ein bir nahr khirbet khirbat mazraat khan-sheikh camp fort mount mt mt. lake cape rio sungai bukit kampung pulau kota ras jisr jazirat sitio barangay brgy purok unguwan ungwan birnin desa sheikh shaykh tappeh qaleh dasht shahr oued hassi bordj douar hawsh hosh souq ksar",
);
/** Endings of words that only places have: "Mokhmalpur", "Rubizhne" has none, "Novotroitske" neither. */
export const PLACE_ENDINGS =
  /[a-z]{3}(?:abad|pur|pura|grad|gorod|burg|burgh|ville|shahr|kot|garh|nagar|ganj|gunj|istan|ivka|ovka|ivske|ovske|ovo|ayevo|kyi|hirsk|orsk|insk|yansk|polis|opol|iivka)$/;
/** Words in capitals that go with a name as a part of it, behind it: "Idlib Governorate", "Bama Town", "Rapides Parish". */
export const NAME_TYPES = wordSet(
  "province oblast governorate region department prefecture voivodeship wilayat emirate kraj krai republic division state district county raion township municipality subdistrict canton parish commune tehsil woreda upazila zone town city village suburb camp airport airbase airfield crossing prison bridge dam port harbour harbor river lake valley hills heights mountain mountains island islands peninsula strip desert forest strait bay gulf sea ocean canal creek pass junction square base barracks farms forests plain plains refinery beach slum lga ward",
);
/** Behind a name they make another thing of it: a paper, an agency, a club, a treaty. */
export const OTHER_THING = wordSet(
  "times post herald tribune gazette news daily journal star review register observer express mail sun monitor press radio tv television today agreement accord accords treaty convention declaration protocol pact summit olympics games cup marathon festival league fc united stakes virus flu syndrome fever act memorandum process",
);
/** Before an unknown name in capitals they make it a place, if nothing speaks against. */
export const INSIDE = wordSet("in near inside outside around");
export const LOCATIVE = wordSet(
  "in at near along beside past via behind beyond onto from to around outside inside towards toward into across through over between north south east west northeast northwest southeast southwest northern southern eastern western central on for off downtown mainland",
);
/** Nouns whose "of" is followed by a place: "north of X", "the fall of X". */
export const PLACE_OF = wordSet(
  "residents people inhabitants villagers natives north south east west northeast northwest southeast southwest north-east north-west south-east south-west outskirts suburbs centre center downtown control capture fall recapture seizure siege shelling bombardment bombing liberation part parts most half edge",
);
/** Verbs that are done to places rather than to somebody, in their stems. */
export const TAKING = wordSet(
  "capture seize recapture retake reclaim overrun besiege storm shell bombard pound liberate occupy enter reach leave abandon flee surround encircle invade raid blockade attack torch evacuate",
);
/** Verbs whose "at" is followed by what is hit, or by a body. */
export const AIMING = wordSet(
  "fire shoot aim throw hurl lob look direct swipe point target shout laugh work teach study lecture hit strike spit",
);
/** Nouns whose "at" is followed by the body that somebody belongs to or the one who is hit. */
export const AT_SOMEBODY = wordSet(
  "fire shot shots anger gun guns look dig swipe missile missiles rocket rockets stone stones fellow expert analyst professor lecturer researcher teacher student spokesman spokeswoman spokesperson director editor official manager executive scholar worker engineer doctor surgeon economist strategist head chief chairman president officer",
);

/** Nouns behind an unknown name that make it a place as the words of `PLACE_TYPES` do: "the Zenit position", "the Adra crossroads". */
export const AREA_TYPES = wordSet(
  "lga hillside hillsides constituency resort slum slums favela shantytown alleyway track trail wadi shore shores hilltop ferry range mine mines wharf jetty waters position positions sector axis crossroads intersection roundabout countryside countrysides compound pocket direction salient bridgehead gorge canyon ravine massif ridge headland reef shoal atoll oasis glacier marsh swamp salient neighborhoods suburbs towns villages districts",
);
/** Nouns that stand right before a name to tell its kind: "the village Halanzy", "the capital Juba". */
export const DIRECT_TYPES = wordSet(
  "village town city hamlet suburb neighborhood neighbourhood capital district province region port island river lake kibbutz moshav settlement governorate stronghold hometown",
);
/** Nouns behind a name and a comma that tell that it is a place: "Halanzy, a village near the border". */
export const SETTLED = wordSet(
  "village town city hamlet suburb neighborhood neighbourhood district province island settlement area township",
);
/** Nouns whose plural behind a list of names tells what each of them is: "Tunga and Kabaje villages". */
export const SHARED_TYPES = wordSet(
  "village town township city hamlet suburb neighborhood neighbourhood quarter district subdistrict province county state region governorate oblast raion municipality commune prefecture settlement locality community area sector valley camp tehsil agency",
);
/** Ways, which take their names from anything: "Springfield Road" is not in Springfield. */
export const WAYS = wordSet(
  "road street avenue lane drive boulevard highway expressway roundabout circus square alley freeway motorway parkway",
);
/** Last words of names in capitals that are nothing but places. */
export const SPEAKING = wordSet(
  "hills mountains forest forests heights valley river lake island islands peninsula village district province governorate oblast raion township municipality commune subdistrict neighborhood neighbourhood suburb quarter pass hilltop crossing airport airbase refugee-camp camp desert plateau gorge roundabout junction farms orchards peak chowk bazar bazaar chowrangi springs bay gulf strait beach creek terminal wharf reef dam range mine lga",
);
