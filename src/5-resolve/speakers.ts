import type { Attribution } from "../shapes/attribution.js";
import type { ResolvedActor } from "../shapes/records.js";
import type { ActorResolver } from "./actors.js";

/** The speaker of an attribution: the words are those that stand there, the name is that of the group that they mean. */
export function speakerOf(
  actors: ActorResolver,
  { speaker, means }: Pick<Attribution, "means"> & { readonly speaker: Attribution["speaker"] },
): ResolvedActor {
  const plain = actors.of(speaker);
  // "the prosecutor's office": without its owner an office is nobody's.
  const owner = speaker.possessor && plain.entry === null && !/\s/.test(plain.name) ? actors.of(speaker.possessor) : null;
  const written =
    owner && !owner.open ? { ...plain, name: `${owner.span.text}${/s$/.test(owner.span.text) ? "'" : "'s"} ${plain.name}` } : plain;
  // "in what officials called": the relative word is no part of the name.
  if (/^what\s/i.test(written.name)) return { ...written, name: written.name.replace(/^what\s+/i, "") };
  if (!means) return written;
  const meant = actors.of(means);
  return { ...meant, span: written.span, via: meant.span };
}
