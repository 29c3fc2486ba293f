import type { ActorKind } from "../types.js";

/** A common noun for people or bodies that act, suffer or speak. */
export interface AgentNoun {
  /** Folded dictionary form; several words with one space between them. */
  readonly lemma: string;
  readonly kind: ActorKind;
  /** Used in the plural, or names many by itself: "police", "security force". */
  readonly plural?: boolean;
  /** Speaks in the news: "official", "witness", "spokesman". */
  readonly speaker?: boolean;
}

/** Per kind; "*" marks those that serve as speakers, "+" those that name many. */
const NOUNS: Readonly<Partial<Record<ActorKind, string>>> = {
  "unidentified-armed": `
    gunman; armed man +; gunmen +; assailant; attacker; shooter; sniper; bomber; suicide bomber; car bomber; suicide attacker; militiaman; hitman; hit man;
    kidnapper; abductor; captor; hostage-taker; hostage taker; hijacker; assassin; killer; executioner; raider; marauder; infiltrator; saboteur; intruder;
    fighter; armed group; armed faction; armed band +; armed element +; armed assailant; unknown assailant; unidentified gunman; unknown gunman;
    masked man; masked gunman; armed individual; perpetrator; culprit; combatant; belligerent; death squad; armed wing; lone wolf; knifeman; stabber;
    arsonist; mastermind; triggerman; vigilante group; foreign fighter; mercenary; private military contractor; soldier of fortune; armed youth; cell; sleeper cell;
    bombmaker; ringleader; armed robber; raiding party +; hostile element +; miscreant; armed suspect; enemy +`,
  rebel: `
    rebel *; insurgent *; guerrilla *; guerilla; separatist *; secessionist; militant *; freedom fighter; partisan; mutineer; mutinous soldier; revolutionary; rebel group *;
    rebel force +; rebel army +; rebel faction; rebel fighter; rebel commander *; rebel leader *; insurgent group; insurgent force +; guerrilla group; guerrilla fighter;
    guerrilla force +; guerrilla leader *; militant group; militant faction; opposition fighter; opposition force +; opposition faction; resistance fighter;
    resistance force +; liberation army +; liberation movement; liberation front; insurrectionist; irregular; maoist; communist rebel; mujahid; mujahideen +;
    mujahedin +; mujahedeen +; fedayeen +; breakaway faction; splinter group; dissident; dissident group; rebellion; insurgency; resistance movement;
    liberation fighter; peshmerga +; coup plotter; coup leader; putschist; renegade soldier; renegade; deserter; turncoat; warlord; rebel alliance; rebel coalition;
    separatist force +; separatist leader *; separatist fighter; pro-independence fighter; islamist rebel; commando group`,
  terrorist: `
    terrorist; jihadist *; jihadi *; islamist *; islamic extremist; islamist militant; extremist; terror group; terrorist group; terror cell; terrorist cell;
    terror suspect; terrorist organization; terrorist organisation; terror network; jihadist group; extremist group; jihadi fighter; jihadist fighter; takfiri;
    salafist; emir; terrorist element +; armed terrorist group; islamist group; fundamentalist; suicide squad; khawarij +`,
  militia: `
    militia *; militia force +; militia group; militia fighter; militia leader *; militia commander *; paramilitary *; paramilitary force +; paramilitary group; vigilante; self-defense group;
    self-defence group; self-defense force +; self-defence force +; local defense force +; home guard +; civil defense group; tribal fighter; tribal militia; tribesman;
    tribal force +; settler *; armed settler; settler youth; herder; herdsman; armed herder; cattle herder; pastoralist; nomad; cattle rustler; cattle raider;
    hunter; traditional hunter; dozo; volunteer fighter; loyalist; loyalist fighter; pro-government militia; pro-government force +; pro-government fighter; proxy; proxy force +;
    auxiliary; auxiliary force +; reservist; clan militia; clan fighter; janjaweed +; village guard; war veteran; extremist settler; communal militia; ethnic militia; armed civilian; party thug; thug`,
  gang: `
    gang; gang member; gang leader *; gangster; drug gang; criminal gang; armed gang; street gang; bandit; armed bandit; brigand; outlaw; drug cartel; cartel; cartel gunman;
    cartel member; drug trafficker; drug lord; drug dealer; smuggler; trafficker; arms dealer; gunrunner; people smuggler; mobster; mafia; crime syndicate; criminal; robber; pirate; poacher; organized crime group;
    extortionist; kingpin; criminal group; criminal organization; criminal organisation; narco; looter; sicario; dacoit; cultist; racketeer`,
  military: `
    soldier *; troop +; army *; military *; armed force +*; force +; navy *; air force *; marine; paratrooper; infantryman; infantry +; commando; special force +; special operation force +; ranger; conscript;
    serviceman; servicewoman; service member; airman; sailor; seaman; pilot; gunner; artilleryman; officer *; army officer *; military officer *; commander *;
    general *; colonel *; major *; captain *; lieutenant; sergeant; corporal; admiral *; brigadier *; commander-in-chief *; chief of staff *; general staff *;
    army chief *; military chief *; military commander *; field commander *; military official *; army spokesman *; army spokesperson *; military spokesman *;
    military spokesperson *; military spokeswoman *; military leader *; security force +*; government force +; government troop +; government soldier; ground force +; ground troop +; land force +; naval force +; coast guard *; coastguard *; border guard *; border force +; presidential guard +; republican guard +; national guard +; guardsman;
    brigade; battalion; regiment; division; squadron; platoon; corps; unit; garrison; patrol; contingent; detachment; warplane; air defense +; air defence +; air defense force +; air defence force +;
    special unit; invading force +; occupying force +; occupation force +; invader; occupier; allied force +; loyalist force +; regime force +; regime army; federal troop +; federal force +; regular army; counterinsurgency force +; counter-terrorism force +; elite force +; elite troop +;
    junta *; military junta *; military council *; military government *; regime soldier; military regime *; defender; veteran; gendarme; gendarmerie; legionnaire; cadet; junta force +; junta troop +; joint force +; frontier force +; rapid reaction force +;
    defense force +*; defence force +*; military command *; high command *; joint chief +*; military prosecutor *; military police +; security personnel +; military personnel +; `,
  police: `
    police +*; police officer *; policeman *; policewoman; officer *; cop; trooper; detective; investigator *; police force *; police chief *; police commander *; police commissioner *; police spokesman *; police spokesperson *; police spokeswoman *;
    police official *; police source *; police inspector *; superintendent *; sheriff *; deputy sheriff; constable; riot police +; riot squad; swat team; security officer *; security guard; security agent; security official *; security source *; guard;
    prison guard; jailer; prosecutor *; law enforcement +*; law enforcement official *; security service +*; security agency *; security apparatus; authority +*; authorities +*; anti-terrorism squad; bomb squad; bomb disposal team; anti-riot police +; traffic police +; military policeman; carabinieri +; counterterrorism police +; federal agent; border police +; border patrol +; paramilitary police +; security man; auxiliary policeman; local police +*; prison official *; prison authority +*; warden`,
  intelligence: `
    intelligence service *; intelligence agency *; secret police +; secret service; intelligence officer *; intelligence official *; intelligence agent; intelligence source *; intelligence chief *; spy chief *; spymaster; spy; secret agent; agent; undercover agent; informer; informant *; spy agency *; operative; intelligence operative; counterintelligence officer; mole`,
  government: `
    government *; regime *; administration *; cabinet *; ministry *; minister *; prime minister *; premier *; president *; vice president *; vice-president *; deputy president *; head of state *; defense minister *; defence minister *; foreign minister *; interior minister *; information minister *; health minister *; justice minister *; finance minister *; deputy minister *; chief minister *; defense ministry *; defence ministry *; foreign ministry *; interior ministry *; health ministry *; information ministry *; justice ministry *; foreign office *; state department *;
    defense secretary *; defence secretary *; secretary of state *; foreign secretary *; home secretary *; attorney general *; governor *; deputy governor *; mayor *; deputy mayor *; lawmaker *; legislator *; member of parliament *; parliamentarian *; senator *; congressman *; congresswoman *; parliament *; national assembly *; senate *; congress *; council *; city council *; local council *; official *; government official *; local official *; senior official *; defense official *; defence official *; health official *; provincial official *; regional official *; district official *; local authority +*; government spokesman *; government spokeswoman *; government spokesperson *; presidential spokesman *; spokesman *; spokeswoman *; spokesperson *; press secretary *; ministry spokesman *; diplomat *; ambassador *; envoy *; special envoy *; consul *; negotiator *; mediator *; delegation *; king *; queen *; crown prince *; prince *; monarch *; sultan *; chancellor *; ruler *; dictator; leader *; leadership *; transitional government *; interim government *; caretaker government *; unity government *; provisional government *; opposition government; ruling council *; transitional council *; supreme court *; constitutional court *; judge *; court *; magistrate *; district chief *; district governor *; administrator *; commissioner *; prefect *; presidency *; village head *; village chief *; local chief *; adviser *; advisor *; aide *; national security adviser *; presidential adviser *; kremlin spokesman *; election commission *; embassy *; consulate *; statesman *; bureaucrat; civil servant; head of government *; speaker of parliament *; civil defense +*; civil defence +*; emergency service +*; emergency ministry *; rescue service *; national disaster agency *; health authority +*; military administration *; civil administration *; occupation authority +*; occupation authorities +*`,
  civilian: `
    civilian *; people +; person; man; woman; child; boy; girl; baby; infant; toddler; teenager; teen; youth; youngster; adult; elder; old man; elderly; resident *; local *; villager *; townspeople +; inhabitant *; citizen *; national; dweller; homeowner; tenant; bystander *; passer-by *; passerby *; pedestrian; passenger; motorist; driver; truck driver; bus driver; taxi driver; biker; farmer; peasant; fisherman; shepherd; worker; labourer; laborer; migrant worker; construction worker; factory worker; miner; oil worker; employee; staff member; staffer; engineer; technician; contractor; shopkeeper; shopper; trader; vendor; merchant; customer; businessman; businesswoman; tourist; pilgrim; worshipper; worshiper; churchgoer; mourner; wedding guest; student; pupil; schoolchild; schoolgirl; schoolboy; teacher; headmaster; lecturer; professor *; academic *; doctor *; surgeon *; physician; nurse; medic *; paramedic *; medical worker; medical staff +; health worker; healthcare worker; ambulance driver; ambulance worker; first responder; rescuer *; rescue worker *; rescue team *; firefighter; civil defense worker; volunteer; patient; priest *; pastor *; bishop *; archbishop *; cleric *; imam *; nun; monk; rabbi; missionary; clergyman; preacher; religious leader *; tribal leader *; tribal elder *; community leader *; traditional leader *; tribal chief *; chieftain *; victim *; survivor *; witness *; eyewitness *; onlooker; relative *; family *; family member *; father *; mother *; brother *; sister *; son; daughter; husband; wife *; widow; parent *; orphan; neighbor *; neighbour *; friend; household; refugee *; migrant; asylum seeker; displaced person; displaced people +; displaced family; evacuee; returnee; internally displaced +; hostage; captive; detainee; prisoner; inmate; abductee; prisoner of war; pow; lawyer *; attorney *; human rights lawyer *; activist *; opposition activist *; human rights activist *; campaigner *; writer; artist; singer; actor; blogger *; athlete; footballer; pensioner; bride; groom; pregnant woman; hospital official *; hospital source *; hospital director *; medical source *; medical official *; foreigner; expatriate; expat; landowner; landlord; community; population; congregation; faithful; non-combatant; noncombatant; ethnic minority; minority; crew; crew member; crewman; skipper; whistleblower *; defector *; collaborator; suspected collaborator; herdsboy; voter; candidate; politician *`,
  protesters: `
    protester *; protestor *; demonstrator *; marcher; rioter; mob; angry mob; crowd; picketer; striker; striking worker; stone-thrower; stone thrower; agitator; student protester; youth +; supporter *; opposition supporter *; government supporter; sympathizer; sympathiser; counter-protester; counterdemonstrator; squatter; protest movement *; protest leader *; organizer *; organiser *; throng; young people +; hooligan`,
  media: `
    journalist *; reporter *; correspondent *; photographer *; cameraman *; photojournalist *; news agency *; newspaper *; television *; state television *; state tv *; state media +*; state radio *; radio *; broadcaster *; media outlet *; media +*; local media +*; news outlet *; website *; tv station *; radio station *; state news agency *; official news agency *; magazine *; editor *; columnist *; presenter; freelancer; media worker; stringer *; telegram channel *; monitoring channel *; news site *; war correspondent *`,
  ngo: `
    rights group *; human rights group *; human rights organization *; human rights organisation *; human rights monitor *; watchdog *; war monitor *; monitor *; monitoring group *; ngo *; nongovernmental organization *; non-governmental organization *; non-governmental organisation *; advocacy group *; think tank *; think-tank *; analyst *; expert *; researcher *; observer *; political analyst *; military analyst *; military expert *; defense analyst *; defence analyst *; security analyst *; security expert *; scholar *; historian *; political scientist *; civil society group *; commentator *; military blogger *; human rights defender *; campaign group *; activist group *; conflict monitor *; election observer *; source *; military source *; diplomatic source *; government source *; tribal source *; local source *; opposition source *; insider *`,
  aid: `
    aid worker *; humanitarian worker *; relief worker *; aid agency *; relief agency *; aid group *; aid organization *; aid organisation *; humanitarian organization *; humanitarian organisation *; humanitarian agency *; relief organization *; relief organisation *; charity *; humanitarian; aid official *; aid convoy; relief convoy; red crescent worker; red cross worker; aid staff +; humanitarian convoy; relief team; demining team; deminer; charity worker *; white helmet volunteer`,
  peacekeepers: `
    peacekeeper *; blue helmet; peacekeeping force +*; peacekeeping mission *; peacekeeping troop +; peace keeper; un peacekeeper; un troop +; un force +; un soldier; peace monitor; ceasefire monitor *; truce monitor *; military observer *; multinational force +*; stabilization force +; stabilisation force +; intervention force +; interposition force; un patrol; blue beret; peace mission *; peacekeeping contingent; monitoring mission *; observer mission *`,
  international: `
    coalition *; coalition force +*; alliance *; allied country; ally *; international community *; bloc *; western power; western country; western official *; western diplomat *; world power; regional power; western ally; contact group *; quartet *; donor country; international official *; un official *; un envoy *; un expert *; un agency *; un spokesman *; nato official *; eu official *; secretary-general *; special representative *; high commissioner *; un investigator *; special rapporteur *; foreign power; arab state; neighboring country; neighbouring country; security council *`,
  political: `
    opposition *; opposition party *; opposition leader *; party *; ruling party *; political party *; movement *; faction; political leader *; party leader *; party official *; presidential candidate *; nationalist; communist; socialist; hardliner; hard-liner; royalist; monarchist; republican; unionist; independence movement *; youth wing; trade union *; union *; union leader *; coalition of parties *; student union *; political wing *; political bureau *; politburo *; opposition coalition *; opposition politician *; former president *; former minister *; former prime minister *; exile group *; ex-president *; leftist; rightist; far-right group; neo-nazi; anarchist; dissident faction; `,
  business: `
    company *; firm *; oil company *; operator *; shipping company *; airline *; shipowner; manufacturer *; arms maker; defense contractor; mining company; security company; private security firm; private military company; executive *; chief executive *; state oil company *; bank; port authority *; shipping firm *; maritime security firm *; security firm *; exporter; importer; supplier`,
  ethnic: `tribe *; clan *; ethnic group; sect; ethnic community; religious community; religious minority; sub-clan; subclan; christian; muslim; jew; hindu; sikh; buddhist; catholic; protestant; shiite; shi'ite; shia; sunni; indigenous people +; nomadic tribe; indigenous community; indigenous leader *; faith leader *`,
  person: `hacker; suspect; defendant; convict; fugitive; accused; deputy *; founder; chairman *; chairwoman *; director *; head *; chief *; representative *; delegate *; member *; negotiating team *; successor; predecessor; cofounder; boss; secretary *; director-general *; coordinator *; second-in-command; right-hand man; bodyguard; follower; recruiter; financier; propagandist; co-founder; veteran leader *; supreme leader *; spiritual leader *; exiled leader *; propaganda chief`,
  other: `side; both side +; warring side; warring party; rival; adversary; opponent; foe; rival faction; rival group; parties to the conflict; conflicting party; counterpart *; participant; group *; organization *; organisation *; outfit; network; command *; agency *; commission *; committee *; institution; office *; team *; `,
};

let parsed: readonly AgentNoun[] | undefined;

/** Every agent noun; a lemma that has several kinds ("officer", "warlord") stands once for each, the usual one first. */
export function agentNouns(): readonly AgentNoun[] {
  parsed ??= Object.entries(NOUNS).flatMap(([kind, text]) =>
    text
      .split(";")
      .map((part) => part.trim())
      .filter((part) => part !== "")
      .map((part) => agentOf(part, kind as ActorKind)),
  );
  return parsed;
}

function agentOf(part: string, kind: ActorKind): AgentNoun {
  const found = /^(?<lemma>.*?)(?: (?<marks>[+*]+))?$/.exec(part)?.groups;
  const marks = found?.marks ?? "";
  return {
    lemma: found?.lemma ?? part,
    kind,
    ...(marks.includes("+") ? { plural: true } : {}),
    ...(marks.includes("*") ? { speaker: true } : {}),
  };
}

/** Endings of nouns for one person; bodies that end so are left out. */
const ONE_PERSON =
  /(?:er|or|man|woman|person|ist|ian|dent|tant|chief|head|boss|lord|priest|general|colonel|captain|spy|judge|monk|imam|sheikh|emir|ally|rival|son|daughter|brother|sister|wife|husband|father|mother|uncle|cousin|nephew|student|teen|boy|girl|pilot|cleric|nurse|premier|medic|child|baby|infant|toddler|victim|suspect|hostage|captive|refugee|migrant|patient|witness|official|guard|aide|envoy|youth|king|queen|prince|relative|recruit|convict|detainee|secretary|representative|neighbor|neighbour|friend|local)$/;
const BODIES = /^(?:border|power|corps|division|order|quarter|watchdog|chapter|broadcaster|newspaper|news agency|monitor|adviser group)$/;

let persons: ReadonlySet<string> | undefined;

/** Whether a common noun in the singular is one person: "legislator", "farmer", "spokesman"; not "army", "newspaper". */
export function isPersonNoun(lemma: string): boolean {
  persons ??= new Set(
    agentNouns()
      .filter((noun) => noun.plural !== true)
      .map((noun) => noun.lemma.slice(noun.lemma.lastIndexOf(" ") + 1))
      .filter((noun) => ONE_PERSON.test(noun) && !BODIES.test(noun)),
  );
  return persons.has(lemma);
}
