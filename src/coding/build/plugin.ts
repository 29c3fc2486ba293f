/** The plugin of the build that packs the word lists: modules ask for their texts by number where sources hold them. */
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Plugin } from "esbuild";
import { PACKED, packSources, type SourceTexts } from "./pack.js";

const NAME = "packed-texts";

/** @param root folder of the project */
export function packTextsPlugin(root: string): Plugin {
  let packing: SourceTexts | undefined;
  const source = (): SourceTexts => {
    packing ??= packSources(root);
    return packing;
  };
  return {
    name: NAME,
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${NAME}$`) }, () => ({ path: NAME, namespace: NAME, sideEffects: false }));
      build.onLoad({ filter: /.*/, namespace: NAME }, () => ({
        contents: [
          'import { unpack } from "./src/lexicon/unpack.js";',
          `const texts = /* @__PURE__ */ unpack(${JSON.stringify(source().packed)});`,
          "export const packedText = (number) => texts[number];",
        ].join("\n"),
        resolveDir: root,
        loader: "js",
      }));
      build.onLoad({ filter: /[\\/]src[\\/](?:lexicon|events|\d-[a-z]+)[\\/].*\.ts$/ }, async ({ path }) => {
        const name = relative(root, path).replaceAll("\\", "/");
        const found = PACKED.test(name) ? (source().literals.get(name) ?? []) : [];
        if (found.length === 0) return null;
        let contents = await readFile(join(root, name), "utf8");
        for (const { start, end, number } of found.toReversed())
          contents = `${contents.slice(0, start)} /* @__PURE__ */ packedText(${number})${contents.slice(end)}`;
        return { contents: `import { packedText } from "${NAME}";\n${contents}`, loader: "ts" };
      });
    },
  };
}
