/** How a speaker stands to what is told. */
export type Stance = "asserts" | "denies" | "doubts";

/**
 * What a speech verb takes: a finite clause ("that"), quoted words, a to-infinitive ("vowed to"), an event noun or -ing form as its object
 * ("confirmed the strike", "denied shelling"), the person told ("told reporters that").
 */
export type Takes = "that" | "quote" | "inf" | "object" | "ing" | "to-person";

export interface SpeechVerb {
  /** Lemma with particles. */
  readonly verb: string;
  readonly stance: Stance;
  readonly takes: readonly Takes[];
  /** The statement event that saying so is, where its object is a deed of conflict. */
  readonly statement?: "accusation" | "threat" | "claim";
  /** More often no speech: counts only beside a quotation or a that-clause ("the strike added", "he went on"). */
  readonly weak?: boolean;
  /** The preposition before the deed: "blame … for", "accuse … of". */
  readonly prep?: string;
}

const say = (stance: Stance, takes: string, verbs: string, more: Omit<SpeechVerb, "verb" | "stance" | "takes"> = {}): SpeechVerb[] =>
  verbs.split(",").map((verb) => ({ verb: verb.trim().replace(/\s+/g, " "), stance, takes: takes.split(" ") as Takes[], ...more }));

/** Verbs of saying, writing and broadcasting. The first entry of a verb is its commonest use. */
export const SPEECH_VERBS: readonly SpeechVerb[] = [
  ...say(
    "asserts",
    "that quote",
    `say, state, declare, announce, remark, comment, observe, note, stress, emphasize, emphasise, underline, underscore, reiterate, repeat, maintain, assert, contend, argue, insist, affirm, reaffirm, aver, opine, profess, proclaim, pronounce, posit, submit, lecture,
    explain, clarify, specify, elaborate, point out, make clear, make it clear, acknowledge, concede, admit, confess, recall, remember, reminisce, recount, relate, narrate, recollect, describe, mention, disclose, reveal, divulge, boast, brag, joke, quip, exclaim, complain, lament, grumble, gripe, bemoan, rue,
    predict, forecast, prophesy, estimate, reckon, believe, think, suggest, hint, imply, insinuate, intimate, signal, testify, swear, attest, certify, vouch, rule, conclude, find, determine, judge, conjecture, speculate, theorize, theorise, assess, inform, relay, reassure, assure, rejoice, fear, hope, hear, learn, understand, know, see, notice, witness, show, indicate, document, record, verify, establish, reply, respond, answer, retort, counter, rejoin, shoot back, hit back, echo, agree,
    write, tweet, retweet, post, blog, text, email, wire, cable, radio, message, publish, report, broadcast, telegraph, quote, cite, carry, sum up, summarize, summarise, add, continue, go on, go on to say, begin, conclude by saying, interject, interrupt, whisper, shout, yell, scream, cry, chant, mutter, murmur, sob, weep, sigh, laugh, plead, joke that, stammer, mumble, deadpan, confide, marvel, concur, disagree, surmise, enthuse, gloat, moan, groan, reason, wonder, muse, ask, inquire, enquire, query, question`,
  ),
  ...say(
    "asserts",
    "that quote to-person object",
    "tell, brief, notify, remind, advise, inform, update, alert, convince, persuade, instruct, address, confide in, speak to, talk to, write to",
  ),
  ...say(
    "asserts",
    "that quote object ing",
    "confirm, report, announce, admit, acknowledge, confirm to, admit to, verify, corroborate, hail, describe, detail, document, note, mention, recall, recount, witness, record, register, log, observe, detect, monitor, track, disclose, reveal, concede, own up to, cite, release details of, broadcast, publish, circulate, show, expose, hint at, chronicle, list, outline, highlight, discuss",
  ),
  ...say("asserts", "that quote object inf", "claim, allege, purport, profess"),
  ...say("asserts", "that quote object", "charge, contend, trumpet, tout"),
  ...say(
    "asserts",
    "quote",
    "speak, talk, respond, react, joke, smile, nod, shrug, laugh, chime in, pipe up, weigh in, open up, speak out, tell, begin, pause, add, continue, go on, read, run, blare, proclaim, headline, scoff, snap, bark, fume, growl, snarl, thunder, bellow, intone, reflect, vent, venture, object, gush, sneer, roar, croak, caption, bristle, taunt, jeer, hiss, gasp, wail, crow, sing, sniff, grin, beam, chuckle,  urge, implore, beg, pray, preach",
    { weak: true },
  ),
  // Speech by the words that they put in marks: "called it a "massacre"".
  ...say(
    "asserts",
    "quote",
    "call, term, deem, dub, brand, label, describe, characterize, characterise, hail, praise, salute, welcome, applaud, celebrate, mock, compare, liken, cite, invoke, promise, offer, see, consider, regard, refer to, dismiss as, refer",
    { weak: true },
  ),
  ...say(
    "asserts",
    "that",
    "give to understand, let it be known, put it about, be of the view, take the view, be of the opinion, be under the impression, hold, have it, make known, let slip, be convinced, be certain, be confident, be sure, be adamant, be clear, be aware, be optimistic, be pessimistic, express hope, express confidence, express concern, express fear, voice concern, voice fear, voice hope, cast light on, give assurance, give assurances, issue a statement saying, put out a statement saying, release a statement saying",
  ),
  ...say("asserts", "inf that object", "vow, pledge, promise, swear, offer, propose, guarantee, give * word, volunteer"),
  ...say("asserts", "that", "undertake, commit, agree"),
  ...say(
    "asserts",
    "inf that object quote",
    "urge, demand, beg, call for, call on, call upon, appeal for, appeal to, appeal, ask, request, implore, beseech, plead, plead with, exhort, advise, recommend, press for, insist on, counsel, advocate, suggest, want, seek",
  ),
  // Who orders decides: the deed ordered is the article's to tell.
  ...say("asserts", "that quote", "instruct, order, command, encourage, invite, direct, decree"),
  // statement: accusation
  ...say(
    "asserts",
    "that quote object ing",
    `accuse, blame, hold responsible, hold * responsible, hold accountable, hold * accountable, point the finger at, point a finger at, point fingers at, lay the blame on, lay blame on, put the blame on, pin the blame on, place the blame on, lay * at the door of, charge, allege, fault, incriminate, implicate, indict, impute, attribute, ascribe, chide, reproach, level accusations at, level an accusation at, level allegations against, level charges against, trade accusations, trade blame, exchange accusations, trade barbs, denounce as, brand, label, call out`,
    {
      statement: "accusation",
    },
  ),
  ...say(
    "asserts",
    "quote object that ing",
    `condemn, denounce, decry, deplore, criticize, criticise, slam, blast, lash out at, lash out, hit out at, rail against, inveigh against, castigate, lambast, lambaste, excoriate, rebuke, censure, reprimand, deride, rap, assail, attack, pillory, take aim at, fulminate against, protest, protest at, protest against, voice outrage at, express outrage at, express outrage over, express indignation at, take to task, take * to task, berate, upbraid, admonish, vilify, flay, savage, scold, chastise, revile, lament, speak out against, issue a condemnation of, strongly condemn, register a protest over, lodge a protest over`,
    {
      statement: "accusation",
    },
  ),
  // statement: threat
  ...say(
    "asserts",
    "inf that quote object",
    `threaten, warn, vow, swear, pledge, promise, caution, menace, threaten with, vow revenge, vow vengeance, vow retaliation, swear revenge, swear vengeance, promise revenge, vow to avenge, issue a threat, issue threats, issue a warning, issue an ultimatum, serve notice, give warning, sound a warning, put on notice, put * on notice, make threats, make a threat, deliver an ultimatum, give * ultimatum, give an ultimatum, set an ultimatum, set a deadline, rattle sabers, rattle sabres, talk tough, brandish, raise the threat of, reserve the right`,
    {
      statement: "threat",
    },
  ),
  // statement: claim
  ...say(
    "asserts",
    "object that quote ing",
    `claim responsibility, claim responsibility for, take responsibility, take responsibility for, accept responsibility for, assume responsibility for, claim credit for, take credit for, claim the attack, claim, own up to, admit responsibility for, acknowledge responsibility for, say it was behind, say they were behind, admit carrying out, say it carried out, say it had carried out, say they carried out, boast of, claim authorship of, claim to be behind, claim to have, avow, lay claim to`,
    {
      statement: "claim",
    },
  ),
  // denial
  ...say(
    "denies",
    "that quote object ing",
    `deny, refute, reject, dismiss, rebut, disavow, disclaim, repudiate, contradict, dispute, contest, rule out, discount, debunk, deny any involvement in, deny involvement in, deny responsibility for, deny any role in, deny any part in, deny any hand in, deny any link to, deny knowledge of, deny having, deny claims, deny reports, deny accusations, deny allegations, reject claims, reject accusations, reject allegations, reject reports, reject the charge, reject the accusation, dismiss claims, dismiss reports, dismiss allegations, dismiss as, refute claims, refute reports,
    refute allegations, brush off, brush aside, laugh off, shrug off, pour scorn on, scoff at, call * a lie, call * a fabrication, call outrageous, call baseless, call false, call absurd, call untrue, call fabricated, call ridiculous, call unfounded, call groundless, describe as baseless, describe as false, describe as unfounded, describe * as a fabrication, call * lies, call * fake, call * false, call * outrageous, call * baseless, call * absurd, call * nonsense, call * fabricated, call * untrue, call * ridiculous, call * unfounded, call * groundless, call * propaganda, describe * as a lie, describe * as lies, describe * as false, describe * as baseless, describe * as fabricated, describe * as nonsense, describe * as a tissue of lies, dismiss * as, reject * as, disown, distance itself from, distance himself from, distance themselves from, categorically deny, vehemently deny, flatly deny, strongly deny, quash rumors, quash rumours, plead not guilty to, say no, swear off, wave away, rubbish, pooh-pooh, gainsay, negate, reject responsibility for, disclaim responsibility for`,
  ),
  // doubt
  ...say(
    "doubts",
    "that quote object",
    `doubt, question, cast doubt on, cast doubt over, raise doubts about, raise doubts over, express doubt, express doubts, voice doubt, voice doubts, voice skepticism, voice scepticism, express skepticism, express scepticism, be skeptical of, be sceptical of, be skeptical about, be sceptical about, be skeptical, be sceptical, wonder whether, wonder if, call into question, query, challenge, be unable to confirm, be unable to verify, could not confirm, could not verify, can not confirm, can not verify, decline to confirm, refuse to confirm, neither confirm nor deny, be unconvinced, play down, downplay, be unaware of, have no information on, have no information about, have no knowledge of, be not aware of, urge caution over, dither over`,
  ),
  // counts and estimates
  ...say(
    "asserts",
    "that",
    "put the number, put * number, put the toll, put * toll, put the dead, put * dead, put the death toll, put the figure, put * figure, put the total, put * casualties, put * wounded, put * injured, put * losses, put the quantity, put the count, give a toll of, give a figure of, speak of, speak * of",
  ),
  // headlines and idioms
  ...say(
    "asserts",
    "quote that",
    "quote, quote as saying, tell, blurt out, blurt, spell out, lay out, set out, make the claim, make the point, make it plain, put it, phrase it, have this to say, take to twitter, take to social media, take to telegram, take to facebook, go on air, go on television, come out, air, voice, utter, remark on, chip in, tell it, have said, be quoted, be cited, be quoted as saying, be cited as saying, be reported as saying, be heard saying, be reported to have said, be on record as saying, go on record",
  ),
];

/** Nouns that carry what was said: "a statement said", "in an interview with", "a report by the UN". They speak for their author (possessive, modifier, "by", "from", "of"). */
export const REPORT_NOUNS: ReadonlySet<string> = new Set(
  `account, address, advisory, alert, allegation, analysis, announcement, appeal, article, assertion, assessment, audio message, audio recording, bill, blog, blog post, briefing, briefing note, broadcast, broadcast statement, bulletin, call, circular, claim, column, comment, comments, commentary, communique, complaint, confession, conversation, cable, daily briefing, daily update, declaration, decree, dispatch, document, editorial, email, e-mail, evaluation, evening address,
  evidence, facebook post, fact sheet, factsheet, filing, footage, indictment, instagram post, intelligence assessment, intelligence report, interview, joint statement, judgment, leaflet, letter, live update, manifesto, media briefing, media report, meeting report, memo, memorandum, message, morning briefing, national address, news agency report, news bulletin, news conference, news release, news report, newsletter, note, notice, notification, online post, opinion piece, op-ed, order, paper,
  petition, phone call, phone interview, post, poster, preliminary report, press briefing, press conference, press note, press release, press statement, proclamation, public address, publication, query, radio address, reading, readout, record, recording, release, remark, remarks, reply, report, resolution, response, ruling, rumour, rumor, security briefing, sermon, situation report, situation update, sitrep, social media post, speech, state media report, statement, story, study,
  submission, summary, survey, telegram, telegram post, telegram message, telephone call, telephone interview, television address, television interview, televised address, televised speech, televised statement, testimony, text, text message, threat, thread, tip-off, transcript, transmission, tweet, twitter post, update, verdict, video, video address, video message, video statement, voice message, warning, war bulletin, white paper, witness account, word, write-up, written statement, x post, lawsuit, dossier, investigation, inquiry, findings, finding, data, figures, tally, toll, map, intercept, headline`
    .split(",")
    .map((word) => word.trim().replace(/\s+/g, " ")),
);

/** Phrases that name the source of a clause; what follows is the speaker. */
export const ACCORDING_TO: readonly { readonly phrase: string; readonly stance: Stance; readonly outlet?: boolean }[] = [
  ...`according to, according both to, as per, in the words of, in the view of, in the opinion of, in the judgment of, in the judgement of, in the eyes of, in the estimation of, as told by, as reported by, as reported in, as described by, as stated by, as announced by, as confirmed by, as claimed by, as alleged by, as noted by, as quoted by, as relayed by, as recounted by, as stated in, as documented by,
  on the word of, on the authority of, by the account of, by the accounts of, by the reckoning of, based on information from, based on reports from, based on data from, going by, in line with information from, to hear * tell it,
  in a statement by, in a statement from, in a statement issued by, in a statement carried by, in a statement released by, in a statement posted by, in a report by, in a report from, in a message from, in a post by, in a letter from, citing, quoting, attributing it to, attributing the information to, on the basis of information from, on the strength of reports from, relaying, reported by, confirmed by, if * are to be believed`
    .split(",")
    .map((phrase) => ({ phrase: phrase.trim().replace(/\s+/g, " "), stance: "asserts" as const })),
  // "…, per the hospital", but "$40 per person".
  { phrase: ", per", stance: "asserts" },
  ...`carried by, published by, quoted by, cited by, aired by, broadcast by, released by, distributed by`
    .split(",")
    .map((phrase) => ({ phrase: phrase.trim(), stance: "asserts" as const, outlet: true })),
  ...`contrary to claims by, contrary to claims from, contrary to reports by, despite claims by, despite claims from, despite assertions by, notwithstanding claims by, in a denial by`
    .split(",")
    .map((phrase) => ({ phrase: phrase.trim(), stance: "denies" as const })),
];

/** Verbs that may stand behind or inside of what is said, parted by commas: "the town fell, officials said". */
export const PARENTHETIC: ReadonlySet<string> = new Set(
  "say tell read report announce add confirm claim believe think warn insist note state declare allege admit acknowledge concede explain write post tweet estimate recall recount predict argue suggest stress maintain assert contend reckon fear hope complain reveal disclose observe remark comment reply answer respond retort counter continue reiterate emphasize emphasise testify agree inform brief clarify boast vow promise lament relate narrate point assess conclude caution speculate joke deny specify elaborate exclaim shout whisper ask wonder demand urge plead cry sigh muse quip snap begin interject recollect mention understand hear charge remember reminisce hint confess affirm brag relay theorize theorise opine rule reason quip confide marvel concur disagree surmise enthuse stammer mumble deadpan signal reaffirm".split(
    " ",
  ),
);

/** Verbs whose object is their own deed, not what they tell of: "announced a truce", "discussed the attack". */
export const OWN_DEED: ReadonlySet<string> = new Set(
  "announce declare proclaim discuss publish broadcast circulate list cite carry observe monitor track address promise pledge guarantee debate review cover mark commemorate order command instruct direct encourage invite decree seek play ask charge agree commit see know show hear learn find think understand read end begin continue join answer protest quote highlight".split(
    " ",
  ),
);

/** Verbs that judge a deed without telling of it: "condemned the attack". */
export const JUDGING: ReadonlySet<string> = new Set(
  "condemn denounce deplore decry criticize criticise slam blast castigate lament welcome hail praise applaud regret mourn".split(" "),
);

/** Passive reporting. With a by-phrase that is the speaker; else `speaker` says whether the subject is it, and otherwise there is no source. */
export const PASSIVE_REPORTS: readonly { readonly phrase: string; readonly speaker: "subject" | "none"; readonly stance: Stance }[] = [
  ..."be quoted as saying, be quoted as telling, be quoted by, be cited as saying, be cited by, be reported as saying, be reported to have said, be heard saying, be heard to say, be seen saying, be recorded as saying, be on record as saying, be quoted, be cited"
    .split(",")
    .map((phrase) => ({ phrase: phrase.trim(), speaker: "subject" as const, stance: "asserts" as const })),
  ..."be said to, be reported to, be reportedly, be believed to, be thought to, be understood to, be known to, be alleged to, be rumoured to, be rumored to, be claimed to, be presumed to, be considered to, be estimated to, be held to, be reputed to, be deemed to, be feared to, be suspected to, be suspected of, be accused of, be blamed for, be blamed on, be charged with, be held responsible for, it be reported that, it be said that, it be believed that, it be claimed that, it be alleged that, it be understood that, it be thought that, it be learned that, it be learnt that, it be announced that, it be confirmed that, it emerge that, it transpire that, it turn out that, it appear that, there be reports, there be reports of, there be reports that, reports say, reports suggest, reports indicate, reports speak of, word come, word spread, rumours say, rumors say, unconfirmed reports say, some say"
    .split(",")
    .map((phrase) => ({ phrase: phrase.trim(), speaker: "none" as const, stance: "asserts" as const })),
];

/** Words for those who speak without a name; heads of a speaker, beside what the actor lexicon knows. */
export const SPEAKER_NOUNS: ReadonlySet<string> = new Set(
  `spokesman, spokeswoman, spokesperson, source, official, officer, witness, eyewitness, resident, local, villager, activist, analyst, expert, observer, monitor, correspondent, reporter, journalist, commentator, diplomat, minister, president, commander, leader, chief, general, governor, mayor, doctor, medic, medical source, security source, police source, military source, security official, police official, military official, hospital official, hospital source, health official, government official, intelligence official, local official,
  us official, un official, senior official, aide, adviser, advisor, lawyer, relative, survivor, victim, neighbour, neighbor, teacher, elder, tribal elder, tribal leader, farmer, shopkeeper, driver, trader, worker, aid worker, rights group, watchdog, agency, news agency, newspaper, daily, channel, broadcaster, state media, state television, local media, media, media report, ministry, office, embassy, army, military, police, authority, authorities, government, group, militant group, rebel, militant, statement, report, historian, scholar, academic, professor, researcher, director, head, secretary, secretary-general, envoy, ambassador, negotiator, mediator, lawmaker, senator, deputy, legislator, politician, opposition leader, candidate, priest, bishop, imam, cleric, pope, prosecutor, judge, investigator, detective, sheriff, superintendent, inspector, colonel, major, captain, lieutenant, brigadier, admiral, soldier, fighter, veteran, pilot, blogger, military blogger, milblogger, war monitor, coordinator, country director, envoys, parent, caller, passer-by, docker, neighbour, guard, father, mother, brother, sister, son, daughter, uncle, cousin, widow, husband, wife, student, nurse, surgeon, paramedic, rescuer, rescue worker, firefighter`
    .split(",")
    .map((word) => word.trim().replace(/\s+/g, " ")),
);

const byVerb = new Map<string, SpeechVerb[]>();
for (const entry of SPEECH_VERBS) {
  const known = byVerb.get(entry.verb);
  if (known === undefined) byVerb.set(entry.verb, [entry]);
  else known.push(entry);
}
const NONE: readonly SpeechVerb[] = [];

/** All uses of a speech verb by its lemma with particles; empty where it is none. */
export function speechVerbs(verb: string): readonly SpeechVerb[] {
  return byVerb.get(verb) ?? NONE;
}
