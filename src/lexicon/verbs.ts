import type { VerbForm } from "../types.js";

/** Base, past and participle of the irregular verbs, "/" between forms of equal right. Prefixes ("over", "re", "with") are spelt out. */
const STRONG = `
  arise arose arisen, awake awoke awoken, be was/were been, bear bore borne/born, beat beat beaten, become became become, befall befell befallen, begin began begun, behold beheld beheld, bend bent bent, beset beset beset,
  bet bet bet, bid bid/bade bid/bidden, bind bound bound, bite bit bitten, bleed bled bled, blow blew blown, break broke broken, breed bred bred, bring brought brought, broadcast broadcast broadcast, browbeat browbeat browbeaten,
  build built built, burn burnt burnt, burst burst burst, buy bought bought, cast cast cast, catch caught caught, choose chose chosen, cling clung clung, clothe clad clad, come came come, cost cost cost, creep crept crept,
  cut cut cut, deal dealt dealt, dig dug dug, do did done, draw drew drawn, dream dreamt dreamt, drink drank drunk, drive drove driven, dwell dwelt dwelt, eat ate eaten, fall fell fallen, feed fed fed, feel felt felt, fight fought fought,
  find found found, flee fled fled, fling flung flung, fly flew flown, forbear forbore forborne, forbid forbade forbidden, forecast forecast forecast, foresee foresaw foreseen, foretell foretold foretold, forget forgot forgotten, forgive forgave forgiven,
  forgo forwent forgone, forsake forsook forsaken, forswear forswore forsworn, freeze froze frozen, get got got/gotten, give gave given, go went gone, grind ground ground, grow grew grown, hang hung hung, have had had,
  hear heard heard, hide hid hidden, hit hit hit, hold held held, hurt hurt hurt, inlay inlaid inlaid, interweave interwove interwoven, keep kept kept, kneel knelt knelt, know knew known, lay laid laid, lead led led, lean leant leant, leap leapt leapt, learn learnt learnt,
  leave left left, lend lent lent, let let let, lie lay lain, light lit lit, lose lost lost, make made made, mean meant meant, meet met met, mishear misheard misheard, mislead misled misled, mistake mistook mistaken, misunderstand misunderstood misunderstood,
  mow mowed mown, offset offset offset, outbid outbid outbid, outdo outdid outdone, outfight outfought outfought, outgrow outgrew outgrown, outrun outran outrun, outsell outsold outsold, outshine outshone outshone, overcome overcame overcome, overdo overdid overdone, overdraw overdrew overdrawn, overeat overate overeaten, overfly overflew overflown,
  overhang overhung overhung, overhear overheard overheard, overlay overlaid overlaid, override overrode overridden, overrun overran overrun, oversee oversaw overseen, overshoot overshot overshot, oversleep overslept overslept, overtake overtook overtaken, overthrow overthrew overthrown,
  partake partook partaken, pay paid paid, plead pled pled, prove proved proven, put put put, quit quit quit, read read read, rebind rebound rebound, rebuild rebuilt rebuilt, recast recast recast, redo redid redone, regrow regrew regrown, remake remade remade, repay repaid repaid, rerun reran rerun, resell resold resold, reset reset reset, resend resent resent,
  resit resat resat, retake retook retaken, retell retold retold, rethink rethought rethought, rewind rewound rewound, rewrite rewrote rewritten, rid rid rid, ride rode ridden, ring rang rung, rise rose risen, run ran run, saw sawed sawn, say said said, see saw seen, seek sought sought, sell sold sold, send sent sent,
  set set set, sew sewed sewn, shake shook shaken, shear sheared shorn, shed shed shed, shine shone shone, shoot shot shot, show showed shown, shrink shrank shrunk, shut shut shut, sing sang sung, sink sank sunk, sit sat sat, slay slew slain, sleep slept slept, slide slid slid, sling slung slung, slink slunk slunk,
  slit slit slit, smell smelt smelt, smite smote smitten, sow sowed sown, speak spoke spoken, speed sped sped, spell spelt spelt, spend spent spent, spill spilt spilt, spin spun spun, spit spat spat, split split split, spoil spoilt spoilt, spread spread spread, spring sprang sprung, stand stood stood,
  steal stole stolen, stick stuck stuck, sting stung stung, stink stank stunk, strew strewed strewn, stride strode stridden, strike struck struck/stricken, string strung strung, strive strove striven, sublet sublet sublet, swear swore sworn, sweep swept swept, swell swelled swollen, swim swam swum,
  swing swung swung, take took taken, teach taught taught, tear tore torn, tell told told, think thought thought, throw threw thrown, thrust thrust thrust, tread trod trodden, unbind unbound unbound, undercut undercut undercut, undergo underwent undergone, underlie underlay underlain, underpay underpaid underpaid, understand understood understood,
  undertake undertook undertaken, underwrite underwrote underwritten, undo undid undone, unwind unwound unwound, uphold upheld upheld, upset upset upset, wake woke woken, waylay waylaid waylaid, wear wore worn, weave wove woven, wed wed wed, weep wept wept, win won won, withdraw withdrew withdrawn, withhold withheld withheld,
  withstand withstood withstood, wring wrung wrung, write wrote written, outfly outflew outflown, regain regained regained, dive dove dived, sneak snuck snuck, bestride bestrode bestridden, backslide backslid backslid, outspend outspent outspent, hamstring hamstrung hamstrung, rend rent rent, shoe shod shod, beget begot begotten, cleave cleft cloven, misread misread misread, typecast typecast typecast, unlearn unlearnt unlearnt`;

/** Base forms: the verbs of news, irregular ones included. Compounds with a hyphen are the reader's business. */
const REGULAR = `
  abandon abate age abdicate abduct abet abhor abide abolish abort abound absent absolve absorb abstain abuse accede accelerate accentuate accept acclaim accommodate accompany accomplish accord account accrue accumulate accuse achieve acknowledge acquaint acquiesce acquire acquit act activate adapt add address adhere adjoin adjourn adjudicate adjust administer
  admire admit admonish adopt adore adorn advance advertise advise advocate affect affiliate affirm afflict afford aggravate agitate agree aid aim air airdrop airlift alarm alert alienate align allay allege alleviate allocate allot allow ally alter alternate amass ambush amend amount amplify amputate amuse analyse analyze anchor anger announce annex annihilate annotate
  annoy annul anoint answer anticipate apologise apologize appal appall appeal appear appease applaud apply appoint apportion appraise appreciate apprehend approach appropriate approve arbitrate argue arm arraign arrange arrest arrive articulate ascend ascertain ascribe ask assail assassinate assault assemble assent assert assess assign assimilate assist associate assuage assume assure
  astonish attach attack attain attempt attend attest attract attribute auction audit augment authenticate author authorise authorize avenge average avert avoid await award axe
  back backfire backtrack baffle bail bake balance balk ballot ban band bandage bang banish bank bankroll bankrupt bar bargain barge bark barrage barrel barricade barter base bash bat batter battle baulk bay bayonet beach beam befit befriend beg behave behead belie believe bellow belong bemoan benefit berate bereave beseech besiege best bestow betray better beware bias bicker bill billet bisect blacken
  blacklist blackmail blame blanket blare blast blaze bleach blend bless blight blind blindfold blink blitz block blockade blockade bloody blot bluff blunder blunt blur blurt board boast boil bolster bolt bomb bombard boo book boom boost bootleg border bore borrow bother bottle bounce bow bowl box boycott brace brag brand brandish brave breach breathe bribe brief brighten bristle broach broaden broker bruise brush brutalise brutalize
  buckle budge budget buffet bug bulldoze bully bump bundle buoy burden burgle burglarize burrow bury bus bust bustle butcher buttress buzz bypass
  calculate calibrate call calm camouflage camp campaign cancel cap capitalise capitalize capitulate capsize captivate capture care careen caricature carpet carpet-bomb carry carve cascade cash castigate categorise categorize cater caution cave cease cede celebrate cement censor censure center centralise centre certify chain chair challenge champion change channel chant char characterise characterize charge chart charter chase chastise chat cheat check checkmate
  cheer cherish chide chill chip choke chop christen chronicle churn circle circulate circumvent cite claim clamber clamor clamour clamp clarify clash clasp class classify claw clean cleanse clear clench climb clinch clip clock clog close cloud club cluster clutch co-host co-operate co-opt coach coalesce coast coax coddle code coerce coexist coin coincide collaborate collapse collect collide collude colonise colonize color colour comb combat combine comfort
  command commandeer commemorate commence commend comment commercialise commission commit communicate commute compare compel compensate compete compile complain complement complete complicate complement comply compose compound comprehend compress comprise compromise conceal concede conceive concentrate concern conclude concoct concur condemn condense condition condole condone conduct confer confess confide confine confirm confiscate conflict conform confound confront confuse congratulate congregate connect connive conquer conscript consecrate
  consent conserve consider consign consist console consolidate conspire constitute constrain constrict construct construe consult consume contact contain contaminate contemplate contend content contest continue contract contradict contrast contravene contribute contrive control convene converge converse convert convey convict convince convoy convulse cook cool cooperate coordinate cop cope copy cordon corner coronate correct correlate correspond corroborate corrode corrupt counsel count counter counteract counterattack counterbalance counterfeit counterpunch countersign couple court cover covet cow
  crack crackle cradle crash crater crave crawl create credit cremate cringe cripple criss-cross criticise criticize critique crop cross crouch crowd crown cruise crumble crumple crunch crush cry cuddle cull culminate cultivate curb cure curfew curl curse curtail curve cushion cycle
  dam damage damn dampen dance dare dart dash date daunt dawn dazzle deactivate deadlock debate debrief debunk debut decamp decapitate decay deceive decelerate decide decimate declare declassify decline decommission decompose decorate decrease decree decry dedicate deduce deduct deem deepen deescalate de-escalate deface defeat defect defend defer define deflate deflect deforest defraud defuse defy degenerate degrade delay delegate delete deliberate delight delineate deliver delude deluge delve demand demarcate demean demilitarise demilitarize demobilise demobilize demolish demonise demonize demonstrate demoralise demoralize demote denationalise denigrate denote denounce dent deny depart depend depict deplete
  deplore deploy depopulate deport depose deposit depress deprive derail deride derive descend describe desecrate desert deserve design designate desire desist despair despatch despise destabilise destabilize destroy detach detail detain detect deter deteriorate determine detest dethrone detonate detour detract devalue devastate develop deviate devise devolve devote devour diagnose dictate die differ differentiate dilute dim diminish dine dip direct disable disagree disallow disappear disappoint disapprove disarm disavow disband disburse discard discern discharge discipline disclaim disclose discolor discontinue discount discourage discover discredit discriminate discuss disembark disengage
  disentangle disfigure disgrace disguise disgust dish disillusion dislike dislocate dislodge dismantle dismay dismember dismiss dismount disobey disorient disown disparage dispatch dispel dispense disperse displace display displease dispose disprove dispute disqualify disregard disrupt dissent dissipate dissolve dissuade distance distill distinguish distort distract distress distribute distrust disturb ditch diverge diversify divert divide divorce divulge dock document dodge dog dominate donate doom dot double doubt douse down downgrade downplay downsize doze draft drag drain dramatise dramatize drape dread dredge drench dress drift drill drip droop drop drown drum dry duck dub dump dupe duplicate dwarf dwindle dye
  earmark earn ease eavesdrop ebb echo eclipse edge edit educate efface effect egg eject elaborate elapse elect electrify electrocute elevate elicit eliminate elude emanate emasculate embargo embark embarrass embed embezzle embody embolden embrace embroil emerge emigrate emit emphasise emphasize employ empower empty emulate enable enact encamp encircle enclose encounter encourage encroach end endanger endear endeavor endeavour endorse endow endure energise energize enforce engage engender engineer engrave engulf enhance enjoin enjoy enlarge enlighten enlist enliven enquire enrage enrich enrol enroll enslave ensue ensure entail entangle enter entertain enthrall entice entitle entrap entrench entrust enumerate envelop
  envisage envision envoy envy epitomise epitomize equal equalise equate equip eradicate erase erect erode err erupt escalate escape escort espouse establish estimate estrange evacuate evade evaluate evaporate evict evidence evoke evolve exacerbate exact exaggerate examine exasperate excavate exceed excel exchange excite exclaim exclude excommunicate excuse execute exempt exercise exert exhaust exhibit exhort exhume exile exist exit exonerate expand expect expedite expel expend experience experiment expire explain explode exploit explore export expose expound express expropriate extend exterminate extinguish extol extort extract extradite exult eye
  fabricate face facilitate factor fade fail faint fake falsify falter familiarise fan fancy fare farm fascinate fashion fast fasten father fathom fault favor favour fax fear feast feature feign fell fence fend ferry fester fetch feud fiddle field figure file fill film filter finalise finalize finance fine finger finish fire firebomb fish fit fix flag flank flap flare flash flatten flatter flaunt flay flex flicker flinch flip flirt float flock flog flood flop flounder flourish flout flow fluctuate flush flutter foil fold follow foment fool force forage forge form formalise formalize formulate fortify forward foster foul founder
  fracture fragment frame franchise free frequent fret frighten frolic front frown frustrate fuel fulfil fulfill fume function fund funnel furnish further fuse gain gamble gang garner garrison gas gasp gather gauge gaze gear generate gesture giggle gild glamorise glance glare gleam glean glide glimpse glitter glorify glow gloat glue gnaw goad gobble govern grab grace grade graduate grant grapple grasp grate graze greet grenade grieve grill grin grip gripe groan groom grope ground group grudge grumble guarantee guard guess guide gun gut gag
  hack haggle hail halt halve hammer hamper hand handcuff handicap handle happen harangue harass harbor harbour harden harm harness harrow harry harvest hasten hatch hate haul haunt head headline heal heap heat heckle heed heighten help herald herd hesitate hijack hike hinder hinge hint hire hiss hoard hoax hobble hoist hole honor honour hook hoot hop hope horrify host hound house hover howl huddle hug hum humble humiliate hunt hurl hurry hurtle hush hype hypothesise
  ice identify idle idolise ignite ignore illuminate illustrate imagine imbue imitate immerse immigrate immobilise immobilize immolate immunise impact impair impale impart impeach impede imperil impersonate implant implement implicate implore imply import impose impound impoverish impress imprison improve improvise inaugurate incapacitate incarcerate incense incinerate incite incline include incorporate increase incriminate incur indicate indict indoctrinate induce induct indulge infect infer infest infiltrate inflame inflate inflict influence inform infringe infuriate ingratiate inhabit inhale inherit inhibit initial initiate inject injure inquire inscribe insert insist inspect inspire
  install instigate instil instill institute instruct insulate insult insure integrate intend intensify interact intercede intercept interest interfere intern internationalise interpret interrogate interrupt intersect intervene interview intimate intimidate introduce intrude inundate invade invalidate invent invest investigate invigorate invite invoke involve irk irritate isolate issue itemise jail jam jar jeer jeopardise jeopardize jerk jettison jibe jockey jog join joke jolt jostle judge juggle jump justify juxtapose
  kick kidnap kill kindle kiss knife knit knock label labor labour lace lack lag lambast lament lance land lap lapse lash last laud laugh launch launder lavish leaflet leak lease lecture legalise legalize legislate legitimise legitimize lengthen lessen level levy liaise liberalise liberate license lick lift lighten like liken limit limp line linger link liquidate list listen litter live load loan loathe lob lobby localise locate lock lodge log long look loom loop loose loosen loot lower lull lunge lurch lure lurk lynch
  machine-gun magnify mail maim maintain major malign man manage mandate maneuver mangle manhandle manifest manipulate manoeuvre manufacture map mar marginalise marginalize march mark market marry marshal marvel mask masquerade mass massacre master mastermind match materialise materialize matter maul maximise maximize measure mediate meddle melt memorialise menace mend mention merge merit mesh mess migrate militarise militarize milk mimic mind mine minimise minimize minister mint mire mirror misbehave miscalculate misfire misinform misinterpret misjudge misplace misrepresent miss misspell mistreat misuse mitigate mix moan mob mobilise mobilize mock model moderate modernise modernize modify molest monitor
  monopolise monopolize moor mop mortar motivate motor mould mount mourn move muddle muffle mug mull multiply mumble murder murmur muse mushroom muster mute mutilate mutiny mutter muzzle mystify nab nail name narrate narrow nationalise nationalize near necessitate need negate neglect negotiate nest net neutralise neutralize nick nip nod nominate normalise normalize note notice notify nudge nuke nullify number nurse nurture
  oblige obliterate obscure observe obsess obstruct obtain obviate occasion occupy occur offend offer officiate ogle omit ooze open operate oppose oppress opt orbit orchestrate order organise organize orient originate orphan ostracise ostracize oust outfit outflank outgun outlast outlaw outline outlive outmaneuver outmanoeuvre outnumber outpace outperform outplay outrage outrank outstrip outvote outweigh outwit overburden overcharge overestimate overflow overhaul overlap overload overlook overpower overreact overrule overshadow overstate overstay overstep overturn overwhelm owe own
  pace pacify pack package pad paint pair pan panic parachute parade paralyse paralyze pardon park parrot parry part participate partition partner pass paste pat patch patrol pattern pause pave peak peddle peel peer pelt pen penalise penalize penetrate pepper perceive perch perfect perform peril perish permeate permit perpetrate perpetuate perplex persecute persevere persist personalise persuade pervade pester petition phase phone photograph phrase pick picket picnic picture pierce pilfer pile pilot pin pinch pinpoint pioneer pit pity place plague plan plant play please pledge plod plot plough plow pluck plug plummet plunder plunge ply poach point poise poison polarise polarize police polish politicise politicize poll pollute
  ponder pop populate portray pose position possess post postpone posture pound pour practice practise praise pray preach precede precipitate preclude predate predict preempt pre-empt prefer prejudge prepare prescribe present preserve preside press pressure pressurise presume pretend prevail prevent prey price prick print prioritise prioritize privatise privatize prize probe proceed process proclaim procure prod produce profess profile profit program progress prohibit project proliferate prolong promise promote prompt promulgate pronounce prop propagate propel propose proscribe prosecute prosper protect protest protrude provide provoke prowl prune pry publicise publicize publish pull pulverise pulverize pummel pump punch puncture punish purchase purge
  purify purport purse pursue push puzzle qualify quantify quarantine quarrel quarry quash quell quench query question queue quicken quiet quieten quip quiz quote race radicalise radicalize radio rage raid rail rain raise rally ram ramp ransack ransom rape rate ratify ration rationalise rattle ravage raze reach react reactivate readjust readmit reaffirm realign realise realize reallocate reap reappear reappoint rear rearm rearrange reason reassert reassess reassign reassure rebel rebound rebuff rebuke rebut recall recant recapitulate recapture recede receive reciprocate recite reckon reclaim recognise recognize recoil recollect recommend recommission reconcile reconfigure reconnect reconquer reconsider reconstitute reconstruct reconvene record recoup recount
  recover recreate recruit rectify recuperate recur recycle redefine redeem redeploy redirect redistribute redouble redraw redress reduce reek reel reelect re-elect re-enter re-open refer refine reflect reform refrain refresh refuel refund refurbish refuse refute regard regroup regret regulate rehabilitate rehearse rehouse reign reignite reimburse reimpose rein reinforce reinstate reintegrate reinterpret reinvent reinvest reiterate reject rejoice rejoin rekindle relapse relate relaunch relax relay release relegate relent relieve relinquish relish relive reload relocate rely remain remand remark remarry remedy remember remind reminisce remit remobilise remodel remove rename render renege renegotiate renew renounce renovate rent
  reoccupy reopen reorganise reorganize repair repatriate repeal repeat repel repent replace replay replenish replicate reply report repose reposition represent repress reprieve reprimand reprint reproach reproduce repudiate repulse request require requisition reroute rescind rescue research resemble resent reserve resettle reshape reshuffle reside resign resist resolve resonate resort resound respect respond rest restart restate restock restore restrain restrict restructure resubmit result resume resupply resurface resurrect resuscitate retain retaliate retard retire retort retrace retract retrain retreat retrieve return reunify reunite reuse reveal revel reverberate revere reverse revert review revile revise revisit revitalise revitalize revive revoke
  revolt revolve reward rework rhyme riddle ridicule rig rip ripen ripple risk rival rivet roam roar rob rock rocket roil roll romanticise roost root rope rot rotate round rouse rout route row rub ruffle ruin rule rumble rummage rumor rumour rupture rush rust sabotage sack sacrifice sadden safeguard sag sail salute salvage sample sanction sanitise sap satirise satisfy saturate savage save savor savour scald scale scan scapegoat scar scare scatter scavenge schedule scheme school scoff scold scoop scope scorch score scorn scour scout scramble scrap scrape scratch scrawl scream screech screen screw scribble script scrub scrutinise scrutinize scuff scuffle scupper scurry scuttle seal search season seat secede seclude second
  secure seduce seep seethe segment segregate seize select self-immolate sense sensationalise sentence separate sequester serve service settle sever shackle shade shadow shame shape share sharpen shatter shave shell shelter shelve shepherd shield shift ship shirk shiver shock shoo shop shore shorten shoulder shout shove shovel shower shred shriek shrug shuffle shun shunt shuttle shy side sidestep siege sift sigh sight sign signal signify silence simmer simplify simulate single siphon site situate size skate sketch skid skim skip skirmish skirt skyrocket slam slander slant slap slash slaughter slice slip slot slow slump smack smash smear smile smoke smooth smother smoulder smuggle snap snare snatch sneer sneeze sniff snip snipe snort
  snow snowball snub soak soar sob soften solicit solidify solve soothe sort sound source spare spark spawn spearhead specialise specialize specify speculate spew spice spike spiral splash splinter sponsor spot spout sprawl spray sprinkle sprint sprout spur spurn spurt spy squabble squander square squash squat squeeze squirt stab stabilise stabilize stack staff stage stagger stagnate stain stake stalk stall stammer stamp stampede standardise staple star stare start startle starve stash state station stay steady steam steamroll steer stem step stereotype stiffen stifle stigmatise stimulate stipulate stir stitch stock stockpile stomp stone stonewall stop store storm strafe straighten strain strand strangle strap stray
  streak stream streamline strengthen stress stretch strip stroke stroll structure struggle study stumble stun style subdue subject subjugate submerge submit subscribe subside subsidise subsidize substantiate substitute subtract subvert succeed succumb sue suffer suffice suffocate suggest suit sulk sum summarise summarize summon sunbathe supersede supervise supplant supplement supply support suppose suppress surcharge surface surge surmise surmount surpass surprise surrender surround survey survive suspect suspend sustain swallow swamp swap swarm swat sway sweat swelter swerve swindle swipe swirl switch swoop symbolise symbolize sympathise sympathize synchronise synchronize
  tabulate tack tackle tag tail tailor taint talk tally tame tamper tangle tap tape target tarnish task taste taunt tax tear-gas tease telegraph telephone televise temper tempt tend tender tense term terminate terrify terrorise terrorize test test-fire testify text thank thaw theorise thin thrash thread threaten thrill thrive throng throttle thump thunder thwart tick tie tighten tilt time tip tire title toast toil tolerate toll top topple torch torment torpedo torture toss total totter touch tough toughen tour tout tow tower trace track trade traffic trail train trample transcend transcribe transfer transform transit translate transmit transplant transport trap trash traumatise traumatize travel traverse treat treble trek
  tremble trespass trial trick trickle trigger trim triple trip triumph trot trouble trounce truck trudge trump trumpet trust try tug tumble tune tunnel turn tutor tweak tweet twin twist type unblock uncover undermine underestimate underline underpin underscore undervalue unearth unfold unfreeze unfurl unify unite unleash unload unlock unnerve unravel unseat unsettle untangle unveil update upgrade uplift upload uproot urge use usher usurp utilise utilize utter vacate vaccinate validate value vandalise vandalize vanish vanquish vary vault veer vent ventilate venture verge verify vest veto vex vibrate victimise victimize video vie view vilify vindicate violate visit visualise voice void volunteer vote vouch vow
  wade wage wail wait waive walk wall wallow wander wane want war ward warm warn warrant wash waste watch water waterboard wave waver waylay weaken weaponise weaponize weather weigh welcome weld wet whack wheel whip whirl whisk whisper whistle whitewash widen wield wilt wince winch wind wink wipe wire wish wither witness wobble wonder woo word work worry worsen worship wound wrangle wrap wreak wreck wrench wrest wrestle wriggle yank yell yearn yield zigzag zip zone zoom
  airstrike bivouac bottleneck bushwhack carbomb countercharge counterclaim countermand cross-examine dive-bomb double-cross drone enclave fast-track fine-tune firefight greenlight green-light grandstand hand-deliver handpick headhunt hero infight kettle kneecap manhunt militate nerve overfly overstretch pistol-whip pre-position preposition rearrest rebut re-arrest re-arm recommence redefect re-deploy remilitarise reoffend retweet ringfence roadblock rubber-stamp sandbag second-guess self-detonate shellac sideline sideswipe skyjack solicit spotlight stonewall strongarm tailgate teargas toughen triangulate unfriend water-bomb weaken wiretap zero gather barrel-bomb flatten massacre dehumanise dehumanize decontaminate depose deradicalise deradicalize demine disinform embattle ensnare garner gazette gerrymander glass hospitalise hospitalize intermarry islamise laicise mothball nationalise orphan outsource pauperise perjure polarise proclaim recolonise reconnoitre reconnoiter recriminate redact repopulate retool romp scapegoat securitise stabilise stymie subpoena tyrannise unionise untie vaporise vaporize
  cause seem register highlight focus riot range love vomit message object rank pitch network team power section party span stuff arouse pertain boat armor armour neighbor neighbour sicken rustle headquarter cough ingest rake cage accustom garden flaw destine hood defame cart mechanize obey dignify theorize cuff meld upbraid outgo firm chance criminalize criminalise snarl allude chew asphyxiate crucify surf trend smolder sanitize reemerge re-emerge baptize enshrine bask sputter dynamite stoke retch dole scythe bunker garrote garotte guillotine dispossess martyr frisk pickpocket press-gang embalm inter entomb disinter`;

/** Verbs of more than one syllable that double their last consonant before -ed and -ing. */
const DOUBLING = new Set(
  `abet abhor acquit admit allot annul bedevil befit beget begin commit compel concur confer control defer demur deter disbar dispel emit equip excel expel forbid forget format handicap impel incur infer instil interdict input kidnap occur offset omit outbid outfit outrun outstrip outwit patrol permit prefer program propel rebel rebut recap recur refer refit regret remit rerun resit submit transfer transmit unplug unwrap upset worship zigzag extol enrol embed fulfil sandbag teargas outgun kneecap airdrop overlap unzip entrap backpedal wiretap eavesdrop nonplus`.split(
    " ",
  ),
);
const NO_DOUBLING = new Set(["target", "bomb"]);

const tokens = (list: string): string[] => list.split(/\s+/).filter((word) => word !== "");

export interface IrregularForm {
  readonly lemma: string;
  readonly form: VerbForm;
}

export interface Conjugation {
  readonly pres: string;
  readonly past: string;
  readonly part: string;
  readonly ing: string;
}

/** Forms that are more often, in news, a verb of their own: "wound" is no past of "wind", a "ground assault" none of "grind", "lay siege" no past of "lie". */
const OWN_VERBS = new Set(["wound", "ground", "lay", "rebound", "resent", "dove", "rent", "cleft", "shod"]);

const irregularForms = new Map<string, IrregularForm>();
const strong = new Map<string, { past: string; part: string }>();
for (const entry of STRONG.split(",")) {
  const [lemma, pasts, parts] = tokens(entry);
  if (lemma === undefined || pasts === undefined || parts === undefined) continue;
  const past = pasts.split("/");
  const part = parts.split("/");
  strong.set(lemma, { past: past[0] ?? pasts, part: part[0] ?? parts });
  for (const word of new Set([...past, ...part])) {
    if (OWN_VERBS.has(word)) continue;
    const form: VerbForm = !part.includes(word) ? "past" : past.includes(word) ? "pastpart" : "part";
    const known = irregularForms.get(word);
    if (known === undefined || known.lemma.length > lemma.length) irregularForms.set(word, { lemma, form });
  }
}
for (const [word, lemma, form] of [
  ["am", "be", "pres"],
  ["is", "be", "pres"],
  ["are", "be", "pres"],
  ["has", "have", "pres"],
  ["does", "do", "pres"],
  ["goes", "go", "pres"],
  ["readies", "ready", "pres"],
  ["readied", "ready", "pastpart"],
  ["trafficked", "traffic", "pastpart"],
  ["trafficking", "traffic", "ing"],
  ["panicked", "panic", "pastpart"],
  ["panicking", "panic", "ing"],
  ["mimicked", "mimic", "pastpart"],
  ["mimicking", "mimic", "ing"],
  // Too short for the rules.
  ["died", "die", "pastpart"],
  ["lied", "lie", "pastpart"],
  ["tied", "tie", "pastpart"],
  ["vied", "vie", "pastpart"],
  ["used", "use", "pastpart"],
  ["aged", "age", "pastpart"],
  ["owed", "owe", "pastpart"],
  ["eyed", "eye", "pastpart"],
  ["axed", "axe", "pastpart"],
  ["iced", "ice", "pastpart"],
  ["aided", "aid", "pastpart"],
  ["using", "use", "ing"],
  ["dying", "die", "ing"],
  ["lying", "lie", "ing"],
  ["tying", "tie", "ing"],
  ["untying", "untie", "ing"],
  ["vying", "vie", "ing"],
  ["belying", "belie", "ing"],
  ["singeing", "singe", "ing"],
  ["gassed", "gas", "pastpart"],
  ["underlying", "underlie", "ing"],
  ["stymying", "stymie", "ing"],
  ["focussed", "focus", "pastpart"],
  ["focussing", "focus", "ing"],
  ["gassing", "gas", "ing"],
  ["bussed", "bus", "pastpart"],
  ["overflown", "overfly", "part"],
] as const)
  irregularForms.set(word, { lemma, form });

/** Irregular forms, folded: the form "pastpart" is past tense and participle in one. Forms like the base ("hit") are in `VERBS` too. */
export const IRREGULAR: ReadonlyMap<string, IrregularForm> = irregularForms;

/** Base forms of verbs, folded. */
export const VERBS: ReadonlySet<string> = new Set([...tokens(REGULAR), ...strong.keys()]);

/** Words that are noun and verb alike in news, base forms. */
export const NOUN_VERB: ReadonlySet<string> = new Set(
  tokens(`
  abuse accord account act address advance aid aim air airlift alarm alert ally ambush amount anchor anger answer appeal approach arm arrest assault attack attempt attribute auction audit author award axe back bail balance ban band bank bar barrage base battle bayonet beam beat benefit bet bid bill blame blast blaze blight blitz block blockade blow board boast bolt bomb bond book boom boost border bottle bow box boycott brand breach break breed bribe brief
  broadcast bruise brush budget bug build bully bump burden burn burst bus bust butcher buzz call calm camp campaign cap capture care case cast catch cause cease cement center centre chain chair challenge champion chance change channel chant charge chart charter chase chat cheat check cheer circle claim clash class clean climb clock cloud club cluster coach coast collapse combat command comment commission compound compromise concern conduct conflict conscript consent contact content contest contract
  contrast control convert convict convoy cook copy cordon corner cost counsel count counter counterattack couple court cover crack crash credit crop cross crowd crown cruise crush cry curb cure curse cut cycle damage dance dare dash date dawn deal debate debut decline decrease decree default defeat defect delay delegate delight demand deposit desert design desire despair detail devote dial dictate dig discharge discipline discount disgrace disguise disgust dismay dispatch display dispute dissent distance distress ditch dive divide
  divorce dock document dog dominate double doubt draft drag drain draw dream dress drift drill drink drive drone drop drum dump ease echo edge effect embargo embrace encounter end endeavor endeavour engineer envy escape escort estimate evidence exchange excuse execute exercise exhibit exile exit experience experiment exploit export extract eye face factor fail fake fall fan farm fashion fast father fault favor favour fear feature feed feud field fight figure file fill film finance find fine finger finish fire fish fit fix flag
  flank flare flash flight flood flow focus fold follow force form foster frame free front fuel function fund gain gamble gang garrison gas gather gaze gear gesture glance grab grade grant grasp greet grief grip grouse ground group growth guarantee guard guess guide gun halt hammer hand handle harbor harbour harm harvest hate haul head heat help herd hide highlight hijack hike hint hire hit hold honor honour hook hope host hound house hunt hurt ice impact import impulse increase index influence initial insult intern interest interview iron
  issue jail jam jet join joke judge jump keep kick kidnap kill kiss knife knock label labor labour lack land lapse last laugh launch lead leak leap lease leave lecture level license lie lift light limit line link list live load loan lobby lock log look loot love machine man mandate maneuver manoeuvre map march mark market mask mass massacre master match matter measure meet melt menace mention merit mess milk mind mine minister mirror miss mistake mix mob model monitor mortar mount mourn move murder mutiny nail name need neglect nerve
  net network nominate note notice number nurse object offer offset open operate order outlaw outline output overhaul pace pack package paint pair panic parade pardon park part partner pass patch patrol pause pay peak pension permit petition phase phone picket picture piece pile pilot pin pitch pity place plan plant play plea pledge plot plug plunder plunge point poison pole police poll pool port pose position post pound power practice praise prepare present press pressure prey price print prison prize probe process produce profile profit program
  programme progress project promise prompt protest provision pull pump punch purchase purge purpose push quarrel query quest question queue quote race radio rage raid rail rain rally range rank ransom rape rate ration raze read reason rebel rebound rebuke recall record recruit reform refund refuge refuse regard register regret reign reject relapse relay release relief remain remark remedy remind rent repair repeal repeat reply report reprimand request rescue research reserve resort respect rest result retreat return reverse review revolt reward ride rig ring riot
  rise risk rival rock rocket roll root rope round rout route row ruin rule rumor rumour run rush sack sacrifice sail salute salvo sample sanction save say scale scan scar scare scene schedule scheme school score scout scrap scratch scream screen scuffle seal search season seat secure seed sell sense sentence separate sequence serve service set shade shadow shake shame shape share shed shell shelter shield shift ship shock shoot shop shot shoulder shout show shower shuttle side siege sigh sight sign signal silence sin sink sit site skirmish slam slap
  slaughter slave sleep slice slide slip slow slump smash smell smile smoke smuggle snap snatch snipe snow snub sort sound source space spare spark spearhead speed spell spend spike spill spin split sponsor spot spray spread spring spur spy squad square squeeze stab staff stage stain stake stall stamp stampede stand standoff star start state station stay steal steam stem step stick sting stir stock stockpile stone stop storage store storm strain stranger stream strength stress stretch strike string strip stroke struggle study stumble style subject submit sum supply support surge
  surprise surrender survey suspect swap swarm sweep swing switch tackle tag tail talk tank tap target task taste tax tear tease telephone tender term test text thank thaw threat throw thrust thunder tie time tip tire title toast toll top torch torment torpedo torture total touch tour tow tower trace track trade trail train transfer transit transport trap travel treat trek trial trick trigger trip triumph trouble truck trust try tunnel turn tweet twist type update upgrade upset urge use value veil venture veto view violate visit voice void volunteer vote vow wage wait wake walk
  wall want war ward warn wash waste watch water wave weather weight welcome whip whisper whistle will win wind wing wipe wire wish witness wonder word work worry worship wound wrap wreck yield zone shelling airstrike crackdown broker flee gas`),
);

const VOWEL = /[aeiou]/;
const doubles = (base: string): boolean => {
  if (DOUBLING.has(base)) return true;
  if (NO_DOUBLING.has(base)) return false;
  return /^[^aeiou]*(?:qu)?[aeiouy][bdfgklmnprstvz]$/.test(base) && !/[wxy]$/.test(base) && base !== "bus";
};
const add = (base: string, ending: "ed" | "ing"): string => {
  if (ending === "ing") {
    if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`;
    if (/e$/.test(base) && !/(?:ee|oe|ye|inge)$/.test(base)) return `${base.slice(0, -1)}ing`;
    if (/[lr]unge$|[hc]inge$/.test(base)) return `${base.slice(0, -1)}ing`;
  } else {
    if (/e$/.test(base)) return `${base}d`;
    if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  }
  if (/[aeiou]c$/.test(base)) return `${base}k${ending}`;
  return doubles(base) ? `${base}${base.slice(-1)}${ending}` : `${base}${ending}`;
};
const addS = (base: string): string => {
  if (base === "be") return "is";
  if (base === "have") return "has";
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`;
};

/**
 * The forms of a verb; particles stay behind it.
 *
 * @example
 * conjugate("shoot down"); // { pres: "shoots down", past: "shot down", part: "shot down", ing: "shooting down" }
 */
export function conjugate(lemma: string): Conjugation {
  const space = lemma.indexOf(" ");
  if (space > 0) {
    const rest = lemma.slice(space);
    const head = conjugate(lemma.slice(0, space));
    return { pres: head.pres + rest, past: head.past + rest, part: head.part + rest, ing: head.ing + rest };
  }
  const known = strong.get(lemma);
  const regular = add(lemma, "ed");
  return { pres: addS(lemma), past: known?.past ?? regular, part: known?.part ?? regular, ing: ing(lemma) };
}

function ing(lemma: string): string {
  if (lemma === "be") return "being";
  return add(lemma, "ing");
}

/** Stems that a regular form may come from, the likelier first. */
function stems(base: string): string[] {
  const list: string[] = [];
  const undoubled = /([bdfgklmnprstvz])\1$/.test(base) ? base.slice(0, -1) : null;
  // A single consonant after a single vowel would have been doubled: "fir-ing" is "fire"; after two consonants the bare stem comes first.
  if (/[^aeiou][aeiouy][bdfgkmnprstvz]$/.test(base) || /^[aeiou][bdfgkmnprstvz]$/.test(base)) list.push(`${base}e`, base);
  else list.push(base, `${base}e`);
  if (undoubled !== null) list.push(undoubled);
  if (base.endsWith("ck")) list.push(base.slice(0, -1));
  return list;
}

/** A guess at the base form of a word that is in no list. */
function guess(base: string): string {
  if (/([bdgmnprt])\1$/.test(base)) return base.slice(0, -1);
  if (
    /(?:[aiu]t|i[sz]|[cuv]|[^aeiouns]s|[lrd]g|[aeiou]g|[^aeiou]l|uir|[aeiou]k)$/.test(base) &&
    !/(?:[aeiou]{2}[tgkl]|rl|ll|ss|visit|edit|limit|inhabit)$/.test(base)
  )
    return `${base}e`;
  return base;
}

/**
 * The base form of a verb's form, folded; the word itself where it is none. Works for words in no list as well as rules go.
 *
 * @example
 * lemmaOfVerb("shelled"); // "shell"
 * lemmaOfVerb("fled"); // "flee"
 */
export function lemmaOfVerb(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular.lemma;
  if (VERBS.has(word)) return word;
  const hyphen = word.lastIndexOf("-");
  if (hyphen > 0 && hyphen < word.length - 3) return word.slice(0, hyphen + 1) + lemmaOfVerb(word.slice(hyphen + 1));
  if (word.length > 3 && word.endsWith("ies") && !VERBS.has(word.slice(0, -1))) return `${word.slice(0, -3)}y`;
  if (word.endsWith("ied") && word.length > 4) return VERBS.has(word.slice(0, -1)) ? word.slice(0, -1) : `${word.slice(0, -3)}y`;
  if (word.endsWith("s") && !/(?:ss|us|is)$/.test(word)) {
    const bare = word.slice(0, -1);
    if (VERBS.has(bare)) return bare;
    if (/(?:s|sh|ch|x|z|o)es$/.test(word)) return word.slice(0, -2);
    return bare;
  }
  for (const [ending, shortest] of [
    ["ed", 2],
    ["ing", 2],
  ] as const) {
    if (!word.endsWith(ending)) continue;
    const base = word.slice(0, -ending.length);
    if (base.length < shortest || !VOWEL.test(base.replace(/y/g, "i"))) continue;
    const found = stems(base).find((stem) => VERBS.has(stem));
    return found ?? guess(base);
  }
  return word;
}

const PLURALS: ReadonlyMap<string, string> = new Map(
  `children:child grandchildren:grandchild schoolchildren:schoolchild feet:foot teeth:tooth geese:goose mice:mouse lice:louse oxen:ox knives:knife wives:wife housewives:housewife midwives:midwife lives:life halves:half leaves:leaf loaves:loaf thieves:thief shelves:shelf calves:calf wolves:wolf hooves:hoof
  selves:self scarves:scarf elves:elf wharves:wharf crises:crisis bases:base analyses:analysis hypotheses:hypothesis theses:thesis oases:oasis diagnoses:diagnosis emphases:emphasis parentheses:parenthesis axes:axe phenomena:phenomenon criteria:criterion bacteria:bacterium alumni:alumnus fungi:fungus nuclei:nucleus cacti:cactus stimuli:stimulus
  passers-by:passer-by passersby:passerby lookers-on:looker-on runners-up:runner-up coups:coup appendices:appendix indices:index matrices:matrix vertices:vertex memoranda:memorandum referenda:referendum curricula:curriculum strata:stratum errata:erratum caches:cache aches:ache headaches:headache avalanches:avalanche niches:niche creches:creche moustaches:moustache
  mustaches:mustache quiches:quiche gases:gas buses:bus minibuses:minibus viruses:virus campuses:campus censuses:census consensuses:consensus geniuses:genius statuses:status choruses:chorus bonuses:bonus caucuses:caucus atlases:atlas lenses:lens biases:bias canvases:canvas trespasses:trespass quizzes:quiz corpses:corpse
  uzis:uzi taxis:taxi skis:ski khakis:khaki alibis:alibi rabbis:rabbi jihadis:jihadi houthis:houthi nazis:nazi neo-nazis:neo-nazi iraqis:iraqi israelis:israeli pakistanis:pakistani saudis:saudi yemenis:yemeni kuwaitis:kuwaiti omanis:omani qataris:qatari emiratis:emirati bahrainis:bahraini azerbaijanis:azerbaijani azeris:azeri somalis:somali bengalis:bengali bangladeshis:bangladeshi nepalis:nepali afghanis:afghani
  kurdis:kurdi yazidis:yazidi salafis:salafi sufis:sufi bahais:bahai farsis:farsi sunnis:sunni shiites:shiite maoists:maoist gurus:guru menus:menu emus:emu tutsis:tutsi basijis:basiji mullahs:mullah sheikhs:sheikh plateaux:plateau chateaux:chateau bureaux:bureau tableaux:tableau heroes:hero torpedoes:torpedo tornadoes:tornado volcanoes:volcano mosquitoes:mosquito potatoes:potato
  tomatoes:tomato vetoes:veto embargoes:embargo cargoes:cargo echoes:echo mottoes:motto buffaloes:buffalo dominoes:domino mangoes:mango ghettoes:ghetto negroes:negro shoes:shoe canoes:canoe toes:toe foes:foe woes:woe oboes:oboe hoes:hoe movies:movie cookies:cookie zombies:zombie calories:calorie prairies:prairie rookies:rookie selfies:selfie genies:genie ties:tie lies:lie pies:pie dies:die
  magpies:magpie eeries:eerie collies:collie brownies:brownie hippies:hippie yuppies:yuppie junkies:junkie goalies:goalie talkies:talkie smoothies:smoothie newbies:newbie lorries:lorry men:man women:woman attorneys-general:attorney-general secretaries-general:secretary-general governors-general:governor-general sergeants-major:sergeant-major brothers-in-law:brother-in-law sisters-in-law:sister-in-law sons-in-law:son-in-law fathers-in-law:father-in-law mothers-in-law:mother-in-law`
    .split(/\s+/)
    .map((pair) => pair.split(":") as [string, string]),
);

/** Words that end like a plural and are none, or whose plural is a word of its own ("arms" are no limbs). */
const KEPT: ReadonlySet<string> = new Set(
  tokens(`
  arms news series species headquarters hq barracks crossroads outskirts customs goods belongings clothes remains premises means works gallows shambles sights alms amends binoculars chaos christmas corps debris chassis rendezvous diabetes economics electronics ethics
  gymnastics aerobics athletics hysterics linguistics logistics mathematics mechanics obstetrics pediatrics physics politics rabies semantics statistics acoustics genetics graphics gas bus plus minus lens bias atlas canvas alias pancreas pyjamas thanks trousers pants jeans scissors shorts glasses congress progress
  access process success press mass class cross loss boss pass glass grass dress stress princess actress address business witness illness fitness wilderness express fortress mattress mistress compass trespass bypass impasse hamas abbas texas kansas arkansas arras honduras bahamas maldives philippines netherlands emirates states nations cyprus damascus belarus laos athens paris brussels tunis naples wales
  los angeles las vegas kursk reuters forbes times afp hercules achilles mercedes mars venus uranus jesus moses james charles thomas nicolas nicholas lucas marcus perhaps always besides afterwards towards sometimes nowadays indoors outdoors upwards downwards forwards backwards overseas whereas this is was has does his its us as yes thus versus
  apropos sans vis-a-vis cos ethos pathos cosmos asbestos rhinoceros octopus cactus fungus genus opus locus focus bonus virus campus census status chorus circus nexus radius stimulus surplus walrus apparatus hiatus consensus genius radius terminus abacus crisis basis axis oasis thesis emphasis analysis hypothesis genesis nemesis synopsis metropolis acropolis necropolis paralysis diagnosis prognosis
  tuberculosis psychosis iris pelvis tennis penis clitoris arthritis hepatitis meningitis bronchitis trellis marquis portcullis jealous furious hundreds thousands millions billions dozens scores tens twos threes fours fives police people fish sheep aircraft spacecraft hovercraft watercraft offspring cattle personnel mujahideen mujahedeen mujahedin fedayeen peshmerga clergy media data samuels davis jones williams adams woods sanders hopkins   savings earnings proceeds arrears odds whereabouts suds dregs doldrums environs surroundings auspices reparations `),
);

const AREAS = /^(?:city|town|village|suburb|crossing|province|district)$/;

/**
 * The singular of a plural noun, folded; the word itself where it is none ("headquarters", "arms", "police").
 *
 * @example
 * lemmaOfNoun("gunmen"); // "gunman"
 * lemmaOfNoun("troops"); // "troop"
 */
export function lemmaOfNoun(word: string): string {
  const listed = PLURALS.get(word);
  if (listed !== undefined) return listed;
  if (KEPT.has(word) || word.length < 3) return word;
  const cut = Math.max(word.lastIndexOf("-"), word.lastIndexOf(" "));
  if (cut > 0 && cut < word.length - 3) {
    // "coups d'etat", "prisoners of war", "commanders-in-chief": the head stands first.
    const head = word.slice(1).search(/[ -](?:d'|de |of |in-|at-|by|to-)/) + 1;
    if (head > 0) return lemmaOfNoun(word.slice(0, head)) + word.slice(head);
    const last = lemmaOfNoun(word.slice(cut + 1));
    // "the border-city of X" is a city.
    return AREAS.test(last) ? last : word.slice(0, cut + 1) + last;
  }
  if (
    /men$/.test(word) &&
    word.length > 4 &&
    !/(?:regimen|specimen|abdomen|acumen|hymen|stamen|women|cyclamen|yemen|turkmen|ramen|bitumen)$/.test(word)
  )
    return `${word.slice(0, -2)}an`;
  if (/women$/.test(word)) return `${word.slice(0, -2)}an`;
  if (!word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("'s")) return word.slice(0, -2);
  if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (/(?:ss|sh|[^c]ch|tch|x|zz)es$/.test(word) || /[^s]ches$/.test(word)) return word.slice(0, -2);
  if (/(?:sis|ves)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
