import type { Attribution } from "../shapes/attribution.js";
import type { ActorResolver, ResolvedActor } from "./actors.js";

/** The speaker of an attribution: the words are those that stand there, the name is that of the group that they mean. */
export function speakerOf(
  actors: ActorResolver,
  { speaker, means }: Pick<Attribution, "means"> & { readonly speaker: Attribution["speaker"] },
): ResolvedActor {
  const written = actors.of(speaker);
  if (!means) return written;
  const meant = actors.of(means);
  return { ...meant, span: written.span, via: meant.span };
}
