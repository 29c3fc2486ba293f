import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ontology } from "./ontology.js";

/** Documents that are written by code, and held to it by a test. */
export const DOCUMENTS: readonly { readonly path: string; readonly write: () => string }[] = [
  { path: "docs/ontology.md", write: ontology },
];

// `npm run docs`
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { path, write } of DOCUMENTS) writeFileSync(join(fileURLToPath(new URL("../..", import.meta.url)), path), write());
}
