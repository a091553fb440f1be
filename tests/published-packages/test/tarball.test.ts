import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readApis } from "@payspec/spec-model";
import { type PackedProject, createPackedProject, publishedPackages } from "@payspec/packed-project";
import { run } from "@payspec/commands";

const root = join(import.meta.dirname, "../../..");
const providers = readApis(root).map(({ name }) => name);
const packages = ["runtime", ...providers];

/** What the tests read of a published `package.json`. */
interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, object>>;
  readonly optionalDependencies?: object;
  readonly scripts?: Readonly<Record<string, string>>;
}

let project: PackedProject;

beforeAll(async () => {
  project = await createPackedProject(packages);
  copyFileSync(join(import.meta.dirname, "report-globals.ts"), join(project.folder, "report-globals.ts"));
});
// Without a project, the error is in what should have made it.
afterAll(() => project?.remove());

test("npm gets the runtime and the APIs of redocly.yaml, no more and no less", () => {
  expect(publishedPackages(root).toSorted()).toEqual(packages.toSorted());
});

describe.concurrent.for(packages)("%s", (name) => {
  const packageName = `@payspec/${name}`;
  const installed = () => join(project.folder, "node_modules", packageName);
  const read = (path: string) => readFileSync(join(installed(), path), "utf8");
  const tarball = () => project.tarballs.get(packageName) ?? expect.fail(`no tarball of ${packageName}`);

  test("holds its compiled sources, its manifest, README, licence and changelog, and nothing else", () => {
    const compiled = sources(name).flatMap((path) => [`dist/${path}.d.ts`, `dist/${path}.js`]);
    const changelog = existsSync(join(root, "packages", name, "CHANGELOG.md")) ? ["CHANGELOG.md"] : [];
    expect(
      filesIn(installed()),
      `If dist is behind the sources, delete packages/${name}/dist and run pnpm build.`,
    ).toEqual([...compiled, ...changelog, "LICENSE", "README.md", "package.json"].toSorted());
  });

  test("has no source maps, whose sources it would not hold", () => {
    const mapped = filesIn(installed()).filter((file) => read(file).includes("sourceMappingURL"));
    expect(mapped).toEqual([]);
  });

  test("has a README whose relative links lead into the package", () => {
    const broken = relativeLinks(read("README.md")).filter((link) => !existsSync(join(installed(), link)));
    expect(broken).toEqual([]);
  });

  test("says in its manifest what npm and bundlers need to know", () => {
    expect(manifestOf(name)).toMatchObject({
      name: packageName,
      license: "MIT",
      repository: { type: "git", directory: `packages/${name}` },
      type: "module",
      sideEffects: false,
      engines: { node: expect.stringMatching(/^>=\d+$/) },
      exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" }, "./package.json": "./package.json" },
      publishConfig: { access: "public", provenance: true },
    });
  });

  test("names its dependencies by version, as npm knows them, not by workspace or catalog", () => {
    expect(read("package.json")).not.toMatch(/"(?:workspace|catalog|link|file):/);
  });

  test("runs no script of ours on a user's machine", () => {
    expect(
      Object.keys(manifestOf(name).scripts ?? {}).filter((script) => /^(?:pre|post)?(?:install|prepare)$/.test(script)),
    ).toEqual([]);
  });

  test("changes no global when it is imported", async () => {
    const entries = [packageName, ...(providers.includes(name) ? [`${packageName}/mismatches`] : [])];
    for (const entry of entries) {
      expect(await run(process.execPath, ["report-globals.ts", entry], project.folder)).toBe("");
    }
  });

  test("is clean to publint, strictly", async () => {
    const { buffer, byteOffset, byteLength } = readFileSync(tarball());
    const packed = buffer.slice(byteOffset, byteOffset + byteLength);
    const { messages, pkg } = await publint({ pack: { tarball: packed }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  test("has types that resolve for ESM, as attw sees them", async () => {
    const attw = join(import.meta.dirname, "../node_modules/@arethetypeswrong/cli/dist/index.js");
    const flags = ["--profile", "esm-only", "--format", "ascii", "--no-color", "--no-emoji", "--no-definitely-typed"];
    // It exits with an error where it finds a problem, but not where it finds no types at all.
    const report = await run(process.execPath, [attw, tarball(), ...flags], project.folder);
    expect(report).toMatch(/^node16 \(from ESM\): OK \(ESM\)$/m);
  });
});

test("the runtime depends on openapi-fetch and nothing else", () => {
  expect(manifestOf("runtime").dependencies).toEqual({ "openapi-fetch": expect.any(String) });
});

test.for(providers)("%s depends on the runtime, perhaps on openapi-fetch, and nothing else", (name) => {
  const dependencies = Object.keys(manifestOf(name).dependencies ?? {});
  expect(dependencies).toContain("@payspec/runtime");
  expect(["@payspec/runtime", "openapi-fetch"]).toEqual(expect.arrayContaining(dependencies));
});

test.for(packages)("%s installs nothing more: jose, which signs, only where the user adds it", (name) => {
  const { peerDependencies = {}, peerDependenciesMeta = {}, optionalDependencies = {} } = manifestOf(name);
  expect(optionalDependencies).toEqual({});
  for (const peer of Object.keys(peerDependencies)) {
    expect([peer, peerDependenciesMeta[peer]]).toEqual(["jose", { optional: true }]);
  }
});

test("a global that an import changes is reported", async () => {
  writeFileSync(
    join(project.folder, "meddler.js"),
    "globalThis.added = 1; Promise.prototype.finally = () => {}; globalThis.fetch = null;",
  );
  const report = await run(process.execPath, ["report-globals.ts", "./meddler.js"], project.folder);
  expect(report.trim().split("\n")).toEqual(
    expect.arrayContaining(["globalThis.added", "globalThis.fetch", "Promise.prototype.finally"]),
  );
});

test("only links that leave the page without a scheme are relative", () => {
  const markdown =
    "[a](LICENSE) ![b](img/b.png 'B') [c](https://c.example) [d](#d) [e][e] [f](g.md#h) [m](mailto:m@x.example)\n\n[e]: ./e.md\n";
  expect(relativeLinks(markdown)).toEqual(["LICENSE", "img/b.png", "g.md", "./e.md"]);
});

function manifestOf(name: string): Manifest {
  const path = join(project.folder, "node_modules/@payspec", name, "package.json");
  // Its shape was checked by npm when it installed it.
  return JSON.parse(readFileSync(path, "utf8")) as Manifest;
}

/** The modules of a package, without their extension. */
function sources(name: string): string[] {
  const modules = filesIn(join(root, "packages", name, "src")).filter((path) => !path.endsWith(".test.ts"));
  return modules.map((path) => path.replace(/\.ts$/, ""));
}

/** The paths of all files in a folder, sorted, with slashes. */
function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .toSorted();
}

/** The targets of a page's links that a reader follows without leaving the package. */
function relativeLinks(markdown: string): string[] {
  const links = [...markdown.matchAll(/\]\(([^)\s]+)[^)]*\)|^\[[^\]]+\]:\s*(\S+)/gm)].map(
    ([, inline, reference]) => inline ?? reference ?? "",
  );
  return links.filter((link) => !/^(?:[a-z][a-z\d+.-]*:|#|\/\/)/i.test(link)).map((link) => link.replace(/#.*$/, ""));
}
