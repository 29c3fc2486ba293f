import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { extractEvents } from "../index.js";
import { goldArticleOf } from "./gold.js";
import { findingsOf, tableOf } from "./report.js";
import { type Finding, scoreArticle } from "./score.js";
import { newTallies } from "./tally.js";

const NEWS = "corpus/news";

function filesOf(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path)
      .filter((name) => name.endsWith(".json"))
      .sort()
      .map((name) => join(path, name));
  });
}

function score(title: string, files: readonly string[], listErrors: boolean): void {
  const tallies = newTallies();
  const findings: Finding[] = [];
  for (const file of files) {
    const gold = goldArticleOf(JSON.parse(readFileSync(file, "utf8")), file);
    findings.push(...scoreArticle(gold, extractEvents(gold.text, gold.publishedAt ? { publishedAt: gold.publishedAt } : {}), tallies));
  }
  if (listErrors && findings.length > 0) console.log(`${findingsOf(findings)}\n`);
  console.log(`${title}: ${tableOf(files.length, tallies)}\n`);
}

const args = process.argv.slice(2);
const paths = args.filter((arg) => !arg.startsWith("--"));
const errors = args.includes("--errors");
if (paths.length > 0) score("given files", filesOf(paths), errors);
else {
  const names = filesOf([NEWS]);
  for (const part of ["train", "dev", "blind"]) {
    // Errors are shown of the part to learn from alone.
    score(
      part,
      names.filter((name) => name.startsWith(join(NEWS, `${part}-`))),
      errors && part === "train",
    );
  }
}
