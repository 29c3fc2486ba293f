export const PLURAL_SUBJECT = new Set(["we", "they", "you", "i", "who"]);

export const COLLECTIVE =
  /^(?:rohingya|druze|hutu|tutsi|tuareg|fulani|taliban|police|militants?|hamas|hezbollah|boko|people|hezbollah|isis|isil|daesh|military|army)$/;

export const REPORTS = /^(?:reports|claims|warns|states|notes|estimates|suggests|alleges|charges)$/;

/** Plurals for people whose form is that of a verb which hardly ever takes an object behind a name. */
export const PERSONS = new Set(
  "rebels guards recruits pilots troops officers rivals allies delegates convicts scouts spies escorts envoys marshals privates generals minors suspects medics smugglers mediators captains officials patients agents".split(
    " ",
  ),
);

/** Plurals for those who fight. */
export const ARMED = new Set(
  "rebels troops forces militants insurgents jihadists fighters gunmen soldiers guerrillas separatists tanks islamists terrorists".split(
    " ",
  ),
);

/** What flies, and what a line says to have been downed. */
export const FLIES =
  /^(?:drones?|uavs?|jets?|planes?|warplanes?|helicopters?|choppers?|missiles?|rockets?|aircraft|fighters?|bombers?|balloons?|mig-\d+s?|su-\d+s?|f-\d+s?)$/;

/** Verbs of the present that take an infinitive. */
export const INTENDING = new Set(
  "plan threaten vow seek hope fail refuse agree decide move attempt offer promise pledge prepare want need start begin continue appear claim try fight struggle work aim wait ask look turn rush race mean get go come have demand force order urge".split(
    " ",
  ),
);

/** Verbs of the present that lead to something. */
export const MOVES_TO = new Set(
  "surrender rise climb return move spread withdraw retreat turn respond flee drop fall defect shift send hand".split(" "),
);

/** What a fight or a crisis does by itself, where a line has no other verb. */
export const GOES_ON = new Set(
  "rage erupt continue flare explode loom resume spread mount grow intensify escalate subside begin start drag spill stall resume collapse continue".split(
    " ",
  ),
);

/** What talks and fights do by themselves, in the base form. */
export const BEGINS = new Set("open resume start begin end collapse fail continue stall falter erupt rage intensify".split(" "));

/** What blasts, bombs and raids do. */
export const HARMS = new Set(
  "kill wound injure hit rock shake strike target leave claim damage destroy cut halt force spark disrupt mar trigger prompt rattle displace hurt level flatten pound".split(
    " ",
  ),
);

export const FEARS = /^(?:fear|claim|hope|report|warn|doubt|estimate|believe|state|note|suspect|worry|promise|demand|stress|charge)$/;

export const SAYS = new Set("say said says".split(" "));

/** Verbs that make one idiom with a particle, whatever follows it. */
export const PARTICLE_VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    down: "shoot gun bring hunt track mow burn tear cut knock hose strike put lay set turn close shut break hack chase pin",
    up: "blow round set break step build give call beat burn smash shoot open seal stir whip pile cut lock patch back clean pick take bottle hold line scale ramp speed prop",
    out: "carry call rule wipe drive take pull knock point single flush root phase seek smoke throw force push set",
    off: "set fight fire cut ward fend seal call cordon beat fence blow stave break wall shut",
    over: "hand take turn give",
    back: "take push beat drive force hold roll win pull call",
    away: "give drive turn chase take",
  }).map(([particle, verbs]) => [particle, new Set(verbs.split(" "))] as const),
);

/** Heads of compounds with an -ing form: "training camp", "bombing campaign". */
export const ING_HEADS = new Set(
  "ring gang attack campaign camp centre center exercise range ground mission operation network site spree incident case programme program facility area school academy zone gear plant machine capability system equipment position line spot station post procedure process conference limit pact agreement deal contingent contract method technique activity tactic raid rampage session drill club business route squad unit cartel party mood season rights rules instructor expert specialist force troop".split(
    " ",
  ),
);

export const CAPITAL_COMMON = new Set("god".split(" "));

/** Nouns in -ing by the word before them: "the border crossing with Chad", never "the border, crossing with Chad". */
export const ING_COMPOUNDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    crossing: "border frontier river road rail railway canal level land main key",
    trafficking: "drug drugs narcotics human arms weapons",
    smuggling: "arms weapons fuel drug drugs gold people human",
    rustling: "cattle livestock camel",
    laundering: "money",
    sharing: "power intelligence information",
    gathering: "intelligence information mass",
    monitoring: "ceasefire truce border",
    landing: "beach emergency amphibious",
    hijacking: "plane aircraft airliner ship",
    profiling: "racial ethnic",
    cleansing: "ethnic",
    mining: "gold coal diamond iron copper tin silver uranium cobalt coltan jade sand bitcoin",
    rigging: "election vote",
  }).map(([word, before]) => [word, new Set(before.split(" "))]),
);
