import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** They are run by those who work on the library, and are in no entry of the package. */
const NOT_SHIPPED = /(?:^|\/)build(?:\/|\.ts$)|^score\/(?:write|fit)-/;

/**
 * The packages that the build puts into the shipped files: those that sources import and that are no dependencies, with all that they need.
 *
 * @param root folder of the project
 */
export function bundledIn(root: string): string[] {
  const manifestOf = (...path: string[]): Manifest => JSON.parse(readFileSync(join(root, ...path, "package.json"), "utf8"));
  const { dependencies = {} } = manifestOf();
  const found = new Set<string>();
  const take = (name: string): void => {
    if (name in dependencies || found.has(name) || !existsSync(join(root, "node_modules", name))) return;
    found.add(name);
    Object.keys(manifestOf("node_modules", name).dependencies ?? {}).forEach(take);
  };
  for (const file of readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })) {
    const path = file.replaceAll("\\", "/");
    if (!path.endsWith(".ts") || NOT_SHIPPED.test(path)) continue;
    const imports = readFileSync(join(root, "src", path), "utf8").matchAll(
      /^(?:import|export)\s(?!type\b)[^;]*?"(?<name>[@a-z][^":]*)";$/gm,
    );
    for (const { groups } of imports) {
      const [scope = "", name = ""] = (groups?.name ?? "").split("/");
      take(scope.startsWith("@") ? `${scope}/${name}` : scope);
    }
  }
  // Its stand-in for `import.meta.url` in CommonJS.
  if (readFileSync(join(root, "tsup.config.ts"), "utf8").includes("shims: true")) found.add("tsup");
  return [...found].sort();
}
