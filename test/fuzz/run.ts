/** `npm run fuzz -- --minutes N --seed S`: random texts until the time is up; prints every fault with the shortest text that shows it. */
import { parseArgs } from "node:util";
import fc from "fast-check";
import { faultsOf } from "./check.js";
import { anyText } from "./inputs.js";

const { values } = parseArgs({ options: { minutes: { type: "string", default: "1" }, seed: { type: "string" } } });
const until = Date.now() + Number(values.minutes) * 60_000;
let seed = Number(values.seed ?? Date.now() % 1_000_000);
let texts = 0;
let characters = 0;
const seen = new Map<string, string>();

/** The same fault in another text is no new find. */
function kindOf(what: string): string {
  return what.replace(/\d+/g, "N").replace(/".*"/s, '"…"').slice(0, 200);
}

while (Date.now() < until) {
  const result = fc.check(
    fc.property(anyText, (text) => {
      texts++;
      characters += text.length;
      const news = faultsOf(text).filter(({ what }) => !seen.has(kindOf(what)));
      if (news.length > 0) throw new Error(news[0]?.what);
    }),
    { seed: seed++, numRuns: 400, endOnFailure: false },
  );
  const found = result.counterexample?.[0];
  if (found !== undefined) {
    const what =
      faultsOf(found)
        .map((fault) => fault.what)
        .find((one) => !seen.has(kindOf(one))) ?? "?";
    seen.set(kindOf(what), found);
    console.log(`${what}\n  ${JSON.stringify(found)}`);
  }
}
console.log(`${texts} texts, ${characters} characters, ${seen.size} kinds of fault, last seed ${seed - 1}`);
process.exitCode = seen.size > 0 ? 1 : 0;
