import { wordSet } from "../text.js";

/** Lemmas that tell of war or of an armed force: beside one of them a doubtful name ("Patriot", "Tornado") is a weapon. */
export const WAR_SIGNS = wordSet(
  `army navy military troop soldier force fighter militant rebel insurgent terrorist guerrilla militia marine airman gunner commander general colonel brigade battalion regiment squadron
  defense defence missile rocket tank jet warplane aircraft bomber drone helicopter artillery battery launcher system radar shell mortar ammunition munition weapon arm rifle gun bomb warhead
  fire launch strike shoot down intercept bombard shell bomb raid attack assault destroy hit deploy airstrike offensive war frontline front combat battle clash convoy base airbase air
  deliver supply donate ship export sell buy purchase procure order arsenal stockpile crew pilot sortie squad paratrooper commando warship frigate destroyer submarine`,
);
