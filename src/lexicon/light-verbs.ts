import type { EventStatus } from "../events/define.js";

/** Where an act stands in its course: nothing for the act as a whole. */
export type Aspect = "begin" | "continue" | "end" | "plan";

/**
 * A verb that says little more than that the act named by its noun is done: "carried out an airstrike", "came under shelling".
 * `subject` tells what its grammatical subject is to the noun: the doer ("subject"), the sufferer ("object"), the one between
 * the sides ("mediator": "brokered a truce") or nobody in it ("none": "sparked clashes").
 * `of` says where the noun stands: the object of the verb, or, where the lemma ends in a preposition, that preposition's.
 */
export interface LightVerb {
  /** Lemma with its particles, folded: "carry out"; "*" is where an object may stand: "bring * to an end". */
  readonly verb: string;
  readonly subject: "subject" | "object" | "mediator" | "none";
  readonly aspect?: Aspect;
  /** Where the verb itself gives it: "foil an attack". */
  readonly status?: EventStatus;
  /** The logical subject of the noun is another's, not this subject's: "foil an attack" (the foiler is the target's side). */
  readonly opposes?: boolean;
}

type Extra = Omit<LightVerb, "verb" | "subject">;
const make = (subject: LightVerb["subject"], verbs: string, extra: Extra = {}): LightVerb[] =>
  verbs.split(",").map((verb) => ({ verb: verb.trim(), subject, ...extra }));

/** Verbs whose noun is their object or the object of their last preposition. */
export const LIGHT_VERBS: readonly LightVerb[] = [
  // The subject does it.
  ...make(
    "subject",
    `carry out, conduct, implement, stage, mount, wage, execute, perpetrate, commit, unleash, lead, make, undertake, deliver, perform, do, have, hold, give,
    provide, deal, inflict, engage in, be engaged in, take part in, participate in, be involved in, be locked in, join, join in, go on, indulge in,
    resort to, impose, enforce, exact, effect, pull off, be behind, be responsible for, spearhead, direct, oversee, command, orchestrate,
    mastermind, coordinate, co-ordinate, organize, organise, run, practice, practise, pursue, prosecute, fight, fire, direct * against,
    rain down, hurl, loose, let loose, drop, throw, stage * against, field, exchange, trade, clash in, meet in, come together for, sign, ink, conclude,
    strike, reach, agree, agree on, agree to, enter into, enter, clinch, seal, initial, adopt, observe, declare, announce, proclaim, grant,
    send, extend, lend, contribute, supply, secure, achieve, win, gain, score, take, lay, put in place, clamp, slap, set up, subject * to, treat * to,
    answer with, respond with, reply with, retaliate with, counter with, follow up with, see through, contribute to, be party to, sit down for, turn to, escalate to, stoop to, place under, put under, implement, put into effect, put into practice, bring about`,
  ),
  ...make(
    "subject",
    `launch, begin, start, open, initiate, commence, embark on, set about, kick off, enter, usher in, trigger off, start up, set off on, get under way with, set in motion, go over to, move to, move into, proceed to, proceed with,
    inaugurate, resume, renew, restart, reopen, return to, go back to, revive, relaunch, reimpose, re-impose, reinstate, restore`,
    { aspect: "begin" },
  ),
  ...make(
    "subject",
    `step up, boost, bolster, intensify, press, press on with, press ahead with, push ahead with, go ahead with, continue, keep up, maintain, sustain, prolong, expand, widen, extend, broaden, escalate,
    pursue, persist in, persist with, accelerate, speed up, redouble, ramp up, scale up, stiffen, tighten, toughen, strengthen, beef up, carry on with, carry on, move ahead with, forge ahead with, stick to, uphold, honour, honor,
    abide by, respect, heighten, increase, scale down, scale back, reduce, ease, limit`,
    { aspect: "continue" },
  ),
  ...make(
    "subject",
    `end, stop, halt, cease, lift, call off, suspend, pause, finish, complete, wrap up, terminate, discontinue, break off, put an end to, bring an end to, bring to an end, bring * to an end,
    put a stop to, put a halt to, call a halt to, bring to a halt, quit, abandon, give up, drop out of, refrain from, desist from, wind down, wind up, walk out of, pull out of, cut off, freeze, revoke, rescind, remove, waive`,
    { aspect: "end" },
  ),
  ...make(
    "subject",
    `plan, prepare, plot, prepare for, gear up for, plan for, schedule, order, authorize, authorise, approve, decide on, opt for, decree, mandate, call for the start of, vow, pledge, promise,
    threaten, green-light, give the green light to, give the green light for, give the go-ahead for, sign off on, work on, intend, hatch`,
    { aspect: "plan", status: "planned" },
  ),
  ...make("subject", "consider, contemplate, weigh, mull, mull over, discuss, debate, ponder, explore, eye, offer, study, float", {
    aspect: "plan",
    status: "possible",
  }),
  // Who owns up to it did it.
  ...make(
    "subject",
    "claim, admit, claim responsibility for, admit responsibility for, accept responsibility for, assume responsibility for, take responsibility for, take credit for, claim credit for, own up to, confess to, acknowledge",
  ),
  ...make("subject", "attempt, try, bid for", { status: "attempted" }),
  ...make("subject", "refuse, rule out, reject, cancel, scrap, shelve, rebuff, turn down, spurn, deny", { status: "denied" }),
  ...make("subject", "postpone, delay, put off, defer", { aspect: "plan", status: "planned" }),
  // The subject suffers it.
  ...make(
    "object",
    `come under, be under, suffer, sustain, face, withstand, undergo, be subjected to, be subject to, be exposed to, fall victim to, fall prey to, be hit by, be struck by, be rocked by, be shaken by, be jolted by, be ravaged by,
    be torn by, be targeted in, be targeted by, be killed in, be killed by, die in, be wounded in, be injured in, be hurt in, be caught in, be caught up in, be trapped in, be destroyed in, be damaged in, be damaged by, be destroyed by, be the target of,
    be the scene of, be the site of, be the victim of, be a victim of, bear the brunt of, endure, experience, see, witness, encounter, run into, drive into, walk into, fall into, meet, meet with, survive, escape, escape from,
    weather, live through, brave, flee, flee from, be hit with, be slapped with, be met with, be met by, receive, get, take, absorb, attract, draw, incur, be placed under, be put under, fall under, live under, remain under, stay under, languish under,
    perish in, be lost in, be perpetrated against, reel from, recover from, be left * by`,
  ),
  // The subject keeps it from succeeding: the act was tried.
  ...make(
    "object",
    `repel, repulse, beat back, beat off, drive back, push back, fight off, fend off, ward off, turn back, rebuff, stave off, foil, thwart, avert, prevent, frustrate, defeat, abort, head off, nip in the bud, blunt, scupper, scotch, uncover, unearth, pre-empt, preempt, forestall, stymie`,
    { status: "attempted", opposes: true },
  ),
  // The subject stands between, or only sets it off.
  ...make(
    "mediator",
    `broker, mediate, facilitate, host, negotiate, arrange, sponsor, help broker, help mediate, help arrange, chair, moderate, preside over, supervise, monitor, guarantee, oversee, shepherd, hammer out, work out, convene, midwife`,
  ),
  ...make(
    "none",
    `spark, trigger, prompt, provoke, ignite, touch off, set off, lead to, result in, cause, bring about, give rise to, culminate in, end in, erupt in, erupt into, escalate into, degenerate into, descend into, turn into, develop into, break into, burst into,
    fuel, herald, precede, follow, accompany, coincide with, come after, come amid, spur, invite, call forth, precipitate, occasion, unleash, inspire, incite`,
  ),
];

/**
 * A verb whose subject is the noun of the act: "clashes broke out", "an airstrike hit the hospital", "the shelling left two dead".
 * It is no event of its own there, and its object (or the noun after `prep`) takes the place `object` in the act.
 */
export interface ActVerb {
  readonly verb: string;
  readonly object?: "object" | "none";
  readonly aspect?: Aspect;
  readonly status?: EventStatus;
}

const act = (verbs: string, extra: Omit<ActVerb, "verb"> = {}): ActVerb[] =>
  verbs.split(",").map((verb) => ({ verb: verb.trim(), ...extra }));

/** Verbs whose subject is the noun of the act. */
export const ACT_VERBS: readonly ActVerb[] = [
  ...act(
    "take place, occur, happen, come, be carried out, be conducted, be reported, be recorded, be staged, be launched, be held, ensue, follow, transpire, unfold, hold",
  ),
  ...act(
    "break out, erupt, flare, flare up, begin, start, commence, get under way, resume, take effect, come into effect, come into force, go into effect, enter into force, take hold, restart",
    {
      aspect: "begin",
    },
  ),
  ...act(
    "rage, rage on, continue, go on, persist, drag on, intensify, escalate, spread, last, grind on, linger, wear on, carry on, proceed, be under way, be underway, be ongoing, be in progress, be going on, enter, remain in place, remain in force, increase, mount, grow, spill over, spill into",
    { aspect: "continue" },
  ),
  ...act(
    "end, stop, cease, subside, die down, abate, ease, come to an end, be over, collapse, falter, founder, stall, fizzle, fizzle out, fall through, fall apart, break down, conclude, finish, peter out, ebb, halt, wind down, expire, be lifted",
    { aspect: "end" },
  ),
  ...act(
    "hit, strike, target, rock, shake, rip through, tear through, tear into, rip into, slam into, sweep, sweep through, engulf, kill, wound, injure, maim, destroy, damage, level, flatten, devastate, gut, claim, leave, cause, demolish, set ablaze, set fire to, set * on fire, land in, land on, land near, impact, fall on, rain down on, rain on, hurt, jolt, pound, pummel, batter, wreck, ravage, cripple, knock out, take out, wipe out, displace, drive, force, trap, blow up, obliterate, raze, affect, burn, cut off, plunge, disrupt, focus on, be aimed at, aim at, be directed at, be directed against, sow",
    { object: "object" },
  ),
  ...act("fail, be foiled, be thwarted, be repelled, be repulsed, be averted, misfire, backfire", { status: "attempted" }),
  ...act(
    "loom, be planned, be scheduled, be due, be set, be expected, be slated, be imminent, approach, be in the works, be on the cards",
    { aspect: "plan", status: "planned" },
  ),
  ...act("be possible, be likely, threaten", { status: "possible" }),
  ...act("never materialize, never materialise, never happen, be ruled out, be called off, be cancelled, be canceled, be scrapped", {
    status: "denied",
  }),
];

const byVerb = new Map<string, LightVerb[]>();
for (const light of LIGHT_VERBS) byVerb.set(light.verb, [...(byVerb.get(light.verb) ?? []), light]);
const actByVerb = new Map<string, ActVerb>();
for (const entry of ACT_VERBS) if (!actByVerb.has(entry.verb)) actByVerb.set(entry.verb, entry);
const NONE: readonly LightVerb[] = [];

/** The light senses of a verb, by lemma with particles; several where the noun decides ("stop an attack", "stop the attacks"). */
export function lightVerbs(verb: string): readonly LightVerb[] {
  return byVerb.get(verb) ?? NONE;
}

/** What a verb says of the act that is its subject, or undefined where it is no such verb. */
export function actVerb(verb: string): ActVerb | undefined {
  return actByVerb.get(verb);
}
