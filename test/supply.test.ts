import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { bundledIn } from "./bundled.js";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const read = (...path: string[]): string => readFileSync(join(ROOT, ...path), "utf8");
const manifest = JSON.parse(read("package.json"));
const lock = JSON.parse(read("package-lock.json"));
const notice = read("NOTICE").replace(/\s+/g, " ");

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}
const locked = Object.entries(lock.packages as Record<string, Locked>).filter(([path]) => path !== "");

describe("what is installed with the package", () => {
  it("is no more than compromise, date-fns, zod and three small ones", () => {
    const small = Object.keys(manifest.dependencies).filter((name) => !["compromise", "date-fns", "zod"].includes(name));
    expect(small.length).toBeLessThanOrEqual(3);
    for (const name of small) expect(JSON.parse(read("node_modules", name, "package.json")).dependencies ?? {}).toEqual({});
  });

  it("runs nothing on install, as does the package", () => {
    expect(locked.filter(([, { dev, hasInstallScript }]) => !dev && hasInstallScript).map(([path]) => path)).toEqual([]);
    for (const name of ["preinstall", "install", "postinstall", "prepare"]) expect(manifest.scripts[name]).toBeUndefined();
  });

  it("has a licence that lets it be used with this one", () => {
    const free = /^(?:MIT|ISC|BSD-[23]-Clause|0BSD|Apache-2\.0)$/;
    expect(locked.filter(([, { dev, license }]) => !dev && !free.test(license ?? "")).map(([path]) => path)).toEqual([]);
  });
});

describe("the lock file", () => {
  it("holds a checksum of every package and the host of none", () => {
    expect(locked.length).toBeGreaterThan(50);
    expect(locked.filter(([, { integrity }]) => !integrity?.startsWith("sha512-")).map(([path]) => path)).toEqual([]);
    expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  it("is the one of this package.json", () => {
    const { dependencies, devDependencies } = lock.packages[""];
    expect({ dependencies, devDependencies }).toEqual({ dependencies: manifest.dependencies, devDependencies: manifest.devDependencies });
  });
});

describe("NOTICE", () => {
  const bundled = bundledIn(ROOT);

  it("is needed for what the command bundles", () => expect(bundled).toEqual(["commander", "tsup"]));

  it.each(bundled)("holds name, version and licence of %s", (name) => {
    const { version } = JSON.parse(read("node_modules", name, "package.json"));
    expect(notice).toContain(`${name} ${version.split(".").slice(0, 2).join(".")}`);
    const file = readdirSync(join(ROOT, "node_modules", name)).find((one) => /^licen[cs]e(?:\.\w+)?$/i.test(one));
    expect(file, `${name} comes without a licence`).toBeDefined();
    const straight = (text: string): string =>
      text
        .replace(/["“”‘’]/g, "'")
        .replace(/\s+/g, " ")
        .trim();
    expect(straight(notice)).toContain(straight(read("node_modules", name, file ?? "")));
  });

  it("names every package that data of the package was made from", () => {
    const builders = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
      .filter((path) => /(?:^|[\\/])build(?:[\\/]|\.ts$)/.test(path) && path.endsWith(".ts"))
      .map((path) => read("src", path));
    // The compiler reads the sources when words are packed; nothing in the package was made from it.
    const sources = Object.keys(manifest.devDependencies).filter(
      (name) => name !== "typescript" && builders.some((code) => code.includes(`"${name}`)),
    );
    expect(sources.length).toBeGreaterThan(3);
    for (const name of sources) {
      const { version } = JSON.parse(read("node_modules", name, "package.json"));
      expect(notice, name).toMatch(new RegExp(`${name}\`? ${version.split(".").slice(0, 2).join("\\.")}\\b`));
    }
  });
});

describe("a release", () => {
  const workflow = read(".github", "workflows", "publish.yml");

  it("is published by CI with provenance, after all checks, without a token that could be stolen", () => {
    expect(workflow).toMatch(/^permissions:\n {2}contents: read\n {2}id-token: write$/m);
    expect(workflow.indexOf("bash .ci/run")).toBeGreaterThan(0);
    expect(workflow.indexOf("npm publish --provenance")).toBeGreaterThan(workflow.indexOf("bash .ci/run"));
    expect(workflow).toContain("GITHUB_REF_NAME");
    expect(workflow).not.toMatch(/secrets\.|_TOKEN/);
    for (const name of readdirSync(join(ROOT, ".github", "workflows")))
      expect(read(".github", "workflows", name)).toContain("persist-credentials: false");
  });

  it("says where to report what is wrong with it", () => {
    expect(existsSync(join(ROOT, ".github", "SECURITY.md"))).toBe(true);
    expect(read(".github", "SECURITY.md")).toMatch(/private/i);
  });
});
