import { OWN_DEED } from "../lexicon/speech.js";
import type { Frame } from "../shapes/frames.js";
import type { NounGroup, VerbGroup } from "../shapes/grammar.js";
import { oneOf, wordSet } from "../text.js";
import type { Article } from "../types.js";
import type { Climber } from "./climb.js";
import type { Saying } from "./sayings.js";
import type { SpeakerReader } from "./speakers.js";

const PREPS = new Set(["of", "for", "about", "against", "over", "on"]);
const BLAME_PREPS = new Set(["for", "of", "over", "in"]);
const NAMES = wordSet("call term label brand dub");
const NO_CONTENT = wordSet("by after before while without in on since despite upon when through from");

/** Tells what is said from what only stands beside a verb of saying. */
export class ContentReader {
  constructor(
    private readonly article: Article,
    private readonly speakers: SpeakerReader,
  ) {}

  private lemma(verb: VerbGroup): string {
    return this.article.tokens[verb.head]?.lemma ?? "";
  }

  /** Whether a clause that hangs of a verb of saying tells what is said. */
  isContent(child: VerbGroup, saying: Saying, climb: Climber): boolean {
    const { takes, statement } = saying.entry;
    const relation = child.relation === "coordinate" && child.coordinated ? child.coordinated.relation : child.relation;
    switch (relation) {
      case "complement":
        // "The rebels have seen their land shrink": what befalls them, they do not tell.
        return !(this.lemma(saying.verb) === "see" && saying.verb.perfect && child.opener !== "that");
      case "infinitive":
        // "want to capture the town": their own deed.
        if (this.lemma(saying.verb) === "want" && (child.subject === null || child.subject === saying.subject)) return false;
        return takes.has("inf") && !oneOf(this.lemma(saying.verb), "order command instruct direct");
      case "gerund":
        return statement !== null || takes.has("ing") || !NO_CONTENT.has(child.opener);
      case "reduced":
        // "reported 14 children abducted", "saw suspects tortured".
        return (
          (takes.has("that") || takes.has("inf")) &&
          child.governorNoun !== null &&
          (child.governorNoun.verb === saying.verb || climb.verbAt(child.governorNoun.first - 1) === saying.verb) &&
          saying.subject !== child.governorNoun &&
          (child.governorNoun.definite !== "definite" || this.lemma(saying.verb) === "want")
        );
      default:
        return false;
    }
  }

  /** Whether a noun that hangs of the verb of saying tells what is said: "confirmed the strike", "warned of an attack". */
  saysObject(saying: Saying, prep: string | null, frame: Frame, owners: readonly NounGroup[]): boolean {
    const { entry, verb } = saying;
    const lemma = this.lemma(verb);
    if (entry.statement === "claim" || lemma === "admit") return true;
    const blames = entry.statement === "accusation";
    // "what officials describe as a massacre"
    if (prep === "as") return oneOf(lemma, "describe characterise characterize portray brand label denounce condemn denote");
    // "spoke of 1,400 dead in the bombardment"
    if (prep === "in" && lemma === "speak") return verb.preps.some((group) => group.prep === "of");
    // "reported "steady progress" in the operation".
    const waged = oneOf(frame.event.family, "strike combat territory");
    if (prep === "in" && owners.length > 0 && waged && oneOf(lemma, "report claim announce hail")) return true;
    // "what the government called an attempted coup"
    if (prep === null && NAMES.has(lemma)) return true;
    if (prep !== null)
      return blames
        ? BLAME_PREPS.has(prep)
        : PREPS.has(prep) &&
            (entry.takes.has("inf") || entry.takes.has("object") || oneOf(lemma, "warn speak tell talk complain boast hear learn"));
    // "blamed the attack on the Front"
    if (lemma === "blame" && verb.preps.some((group) => group.prep === "on")) return true;
    if (blames && oneOf(lemma, "accuse blame hold charge indict implicate point fault")) return false;
    if (blames) return frame.event.family !== "statement";
    if (OWN_DEED.has(lemma)) return false;
    if (owners.length > 0 && owners.some((owner) => this.speakers.isReport(owner)))
      return entry.stance !== "asserts" || entry.takes.has("object");
    if (lemma === "want") return false;
    return entry.takes.has("object") || entry.takes.has("ing");
  }
}
