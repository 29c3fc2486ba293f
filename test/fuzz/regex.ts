/** `npm run check:regex`: asks recheck about every regular expression of the sources; fails where one is not linear and reads more than a line's beginning. */
import { check } from "recheck";
import { isBounded, patterns } from "./patterns.js";

let bad = 0;
let bounded = 0;
let unknown = 0;
const all = patterns();
for (const pattern of all) {
  const { at, source, flags } = pattern;
  const { status, ...found } = await check(source, flags, {
    timeout: 8000,
    attackTimeout: 1500,
    incubationTimeout: 1500,
    recallTimeout: 2000,
  });
  if (status === "safe") continue;
  const type = "complexity" in found && found.complexity ? found.complexity.type : null;
  if (status === "unknown") unknown++;
  else if (type === "polynomial" && isBounded(pattern)) bounded++;
  else bad++;
  const why = "complexity" in found && found.complexity ? found.complexity.summary : "error" in found ? found.error?.kind : "";
  console.log(`${isBounded(pattern) ? "bounded by its caller, " : ""}${status} ${why} ${at} /${source.slice(0, 120)}/${flags}`);
}
console.log(`${all.length} patterns: ${bad} not linear, ${bounded} not linear but on short stretches only, ${unknown} beyond the checker`);
process.exitCode = bad > 0 ? 1 : 0;
