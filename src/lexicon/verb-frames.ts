import { wordSet } from "../text.js";

/** Verbs that take a clause without "that": what follows is a subject, not an object. */
export const CLAUSE_VERBS = wordSet(
  "say tell claim believe think know report announce add allege warn confirm deny insist note state suggest argue fear hope estimate show reveal indicate acknowledge admit assert maintain stress declare assume suspect expect predict explain hear understand realize recall concede boast complain conclude contend assess reckon tweet write post mean feel see find learn remember testify vow pledge promise swear recount disclose reiterate emphasize underline caution speculate doubt agree",
);

/** "ordered troops to withdraw": the object is the doer of the infinitive. */
export const OBJECT_CONTROL = wordSet(
  "order force urge ask tell allow enable permit help compel instruct direct command persuade encourage invite lead cause prompt push require authorize authorise call press pressure train want oblige summon send deploy dispatch use expect advise warn forbid appeal get drive bring convince lobby request beg implore empower recruit pay hire recall mobilize mobilise trick lure drag incite provoke challenge",
);

/** "accused Russia of shelling": the object is the doer of the gerund. */
export const BLAME_VERBS = wordSet(
  "accuse blame condemn charge suspect convict criticize criticise denounce fault indict prevent stop keep deter discourage prohibit ban dissuade catch accused hold",
);

/** Nouns that take a clause or an infinitive of content: "reports that …", "plans to …". */
export const CONTENT_NOUNS = wordSet(
  "report claim allegation suggestion fear belief news evidence threat warning fact statement announcement possibility rumour rumor accusation assertion charge assumption confirmation concern information insistence hope worry risk chance likelihood suspicion sign indication word admission view idea proof doubt denial order condition agreement notion prospect speculation expectation understanding assurance guarantee",
);

/** Verbs without a passive: "rebels fled" is active whatever its form. */
export const INTRANSITIVE = wordSet(
  "flee die clash fight go come arrive fall rise erupt explode occur happen take advance retreat withdraw march return enter remain continue begin start escape surrender gather vanish disappear emerge retaliate move push defect collapse crash resign protest rally meet talk agree vow say appear live stand lie sit sleep walk run travel sail head stay persist cease rage intensify escalate end last succumb perish converge descend rain land detonate riot demonstrate",
);
/** Copulas and the like, after which a noun group is no object. */
export const COPULAR = wordSet("be become remain seem appear look stay prove turn");
/** Verbs that tell how somebody or something is, not what he does. */
export const STATIVE = wordSet("be live lie have hold own belong include remain work serve stand contain house lead head run represent");
/** Verbs of which a counted subject without an object is the sufferer: "30 others wounded". */
export const SUFFERED = wordSet(
  "kill wound injure hurt arrest detain abduct kidnap displace shoot murder behead execute slay capture rape torture massacre evacuate hospitalize hospitalise rescue free release trap bury",
);
/** Nouns that take an infinitive of what is meant to be done. */
export const INTENT_NOUNS = wordSet(
  "attempt bid plan plot order decision effort move call appeal demand threat vow pledge promise proposal request agreement refusal failure operation campaign mission offer intention conspiracy push drive",
);

/** Nouns for what answers a deed: "revenge for the strike". */
export const AFTERMATH: ReadonlySet<string> = new Set(
  "revenge vengeance retaliation reprisal response reaction anger justice compensation retribution".split(" "),
);
