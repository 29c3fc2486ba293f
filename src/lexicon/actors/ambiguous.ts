/**
 * Names that several actors bear, each with the rule that tells them apart:
 *
 * - `date`: they bore it one after the other; the one whose dates hold the article's date, and of those the one with dates.
 * - `same`: a place's people or a community that stand for the same side; the preferred one always.
 * - `country`: the one that the article names in full, else the one whose country is in play, else the preferred one.
 * - `named`: the one that the article names in full or whose country is in play, else none.
 */
export type AmbiguityRule = "date" | "same" | "country" | "named";

export interface AmbiguousName {
  readonly rule: AmbiguityRule;
  /** Id of the entry that is meant where the rule decides nothing; null where none is. */
  readonly prefer: string | null;
}

/** Folded names, cut at hyphens and without dots and apostrophes; "name > id" gives the preferred one. */
const NAMES: Readonly<Record<AmbiguityRule, string>> = {
  date: `
    george bush > person:george-w-bush;
    ouagadougou > state:BF; kinshasa > state:CD; prague > state:CZ; moscow > state:RU; kremlin > state:RU; belgrade > state:RS; hanoi > state:VN; sanaa > state:YE;
    afghan government > gov:taliban-government; afghanistan s government > gov:taliban-government; kabul government > gov:taliban-government;
    government of afghanistan > gov:taliban-government; taliban government > gov:taliban-government; taliban regime > gov:taliban-government;
    syrian government > gov:syrian-transitional-government; government of syria > gov:syrian-transitional-government;
    syrian interim government > gov:syrian-transitional-government; iranian government > gov:iranian-government; iraqi government > gov:iraqi-federal-government;
    myanmar government > gov:myanmar-military-government; myanmar s government > gov:myanmar-military-government;
    government of myanmar > gov:myanmar-military-government; burmese government > gov:myanmar-military-government;
    sudanese government > gov:sudans-army-led-government; rwandan government > gov:rpf-led-government; cambodian government; nicaraguan government;
    ugandan government > gov:museveni-government; ukrainian government > gov:government-of-ukraine; venezuelan government;
    egyptian government > gov:sisi-government; bangladeshi government; us led coalition > org:global-coalition-against-daesh`,
  same: `
    greek cypriots > people:greek-cypriots; turkish cypriots > people:turkish-cypriots; bosnian serbs > people:bosnian-serbs;
    bosnian croats > people:bosnian-croats`,
  country: `
    prc > state:CN; pak > state:PK; congolese > state:CD; dominican > state:DO; dominicans > state:DO; isi > force:isi; mss > org:mss-mission; afp > org:afp; updf > force:updf;
    oas > org:oas; pti > group:pti; iai > org:iai; sadr > person:muqtada-al-sadr; sadat > person:anwar-sadat; syrian free army > group:free-syrian-army;
    quds brigade > group:al-quds-brigades; al quds brigade > group:al-quds-brigades; quds brigades > group:al-quds-brigades;
    al quds brigades > group:al-quds-brigades; al mourabitoun > group:al-murabitoun; people s defence forces > group:pdf;
    people s defense forces > group:pdf; national liberation army > group:eln; vdp > group:vdp; volunteers for the defence of the homeland > group:vdp;
    volunteers for the defense of the homeland > group:vdp; cpc > group:ccp; jem > group:jem`,
  named: "sla; fdn",
};

let table: ReadonlyMap<string, AmbiguousName> | undefined;

/** The declared ambiguous names by their folded form. */
export function ambiguousNames(): ReadonlyMap<string, AmbiguousName> {
  table ??= new Map(
    (Object.keys(NAMES) as AmbiguityRule[]).flatMap((rule) =>
      NAMES[rule].split(";").map((item): [string, AmbiguousName] => {
        const [name = "", prefer] = item.split(">");
        return [name.trim(), { rule, prefer: prefer?.trim() ?? null }];
      }),
    ),
  );
  return table;
}
