import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", lite: "src/lite.ts", gazetteer: "src/gazetteer/index.ts" },
  format: ["esm", "cjs"],
  dts: true,
  clean: true,
  splitting: true,
  treeshake: true,
  target: "es2022",
});
