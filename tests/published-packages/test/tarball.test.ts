import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Analysis, checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
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
  readonly exports: object;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: object;
  readonly scripts?: Readonly<Record<string, string>>;
}

let project: PackedProject;

beforeAll(async () => {
  project = await createPackedProject([...packages, "sandbox"]);
  copyFileSync(join(import.meta.dirname, "report-globals.ts"), join(project.folder, "report-globals.ts"));
});
// Without a project, the error is in what should have made it.
afterAll(() => project?.remove());

test("npm gets the runtime, the sandbox and the APIs of redocly.yaml, no more and no less", () => {
  expect(publishedPackages(root).toSorted()).toEqual([...packages, "sandbox"].toSorted());
});

describe.concurrent.for(packages)("%s", (name) => {
  const packageName = `@payspec/${name}`;
  const installed = () => join(project.folder, "node_modules", packageName);
  const read = (path: string) => readFileSync(join(installed(), path), "utf8");
  const tarball = () => project.tarballs.get(packageName) ?? expect.fail(`no tarball of ${packageName}`);

  const entries = () =>
    Object.keys(manifestOf(name).exports)
      .filter((subpath) => subpath !== "./package.json")
      .map((subpath) => (subpath === "." ? "index" : subpath.slice("./".length)));

  test("holds the built files of its entry points, its manifest, README, licence and changelog, and nothing else", () => {
    const built = entries().flatMap((entry) => [
      ...[".js", ".cjs"].flatMap((format) => [`dist/${entry}${format}`, `dist/${entry}${format}.map`]),
      ...[".node.js", ".d.cts", ".d.ts"].map((format) => `dist/${entry}${format}`),
    ]);
    const changelog = existsSync(join(root, "packages", name, "CHANGELOG.md")) ? ["CHANGELOG.md"] : [];
    const others = filesIn(installed()).filter((file) => !built.includes(file));
    // What several entry points share stands in a file of its own.
    const shared = others.filter((file) => file.startsWith("dist/") && !file.endsWith(".map"));
    const imported = shared.filter((file) =>
      filesIn(installed()).some((other) => other !== file && read(other).includes(`"./${importedAs(file)}"`)),
    );
    expect(filesIn(installed())).toEqual(expect.arrayContaining(built));
    expect(imported).toEqual(shared);
    expect(others.filter((file) => !file.startsWith("dist/"))).toEqual(
      [...changelog, "LICENSE", "README.md", "package.json"].toSorted(),
    );
  });

  test("is readable, and has source maps that hold the sources", () => {
    const code = filesIn(installed()).filter((file) => /(?<!\.node)\.c?js$/.test(file));
    expect(code).not.toEqual([]);
    for (const file of code) {
      const lines = read(file).split("\n");
      // The bundler lists all exports on one line.
      const longest = Math.max(...lines.filter((line) => !line.startsWith("export {")).map((line) => line.length));
      expect(longest, `the longest line of ${file}`).toBeLessThan(1000);
      expect(lines.at(-1)).toBe(`//# sourceMappingURL=${file.slice("dist/".length)}.map`);
      const { sources, sourcesContent = [] } = JSON.parse(read(`${file}.map`)) as {
        sources: string[];
        sourcesContent?: unknown[];
      };
      const written = sources.map((source) => readFileSync(join(root, "packages", name, "dist", source), "utf8"));
      expect(sourcesContent).toEqual(written);
    }
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
      main: "./dist/index.cjs",
      types: "./dist/index.d.cts",
      exports: { ".": { default: "./dist/index.js" }, "./package.json": "./package.json" },
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
    // With and without a bundler.
    const files = entries().flatMap((entry) => [`${entry}.node.js`, `${entry}.js`]);
    for (const file of files) {
      const path = `./node_modules/${packageName}/dist/${file}`;
      const report = await run(process.execPath, ["report-globals.ts", path], project.folder);
      expect({ file, report }).toEqual({ file, report: "" });
    }
  });

  test("is clean to publint, strictly", async () => {
    const { buffer, byteOffset, byteLength } = readFileSync(tarball());
    const packed = buffer.slice(byteOffset, byteOffset + byteLength);
    const { messages, pkg } = await publint({ pack: { tarball: packed }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  test("has types that resolve for ESM and CommonJS, with every kind of resolution, as attw sees them", async () => {
    const checked = await checkPackage(createPackageFromTarballData(readFileSync(tarball())));
    const { problems, entrypoints } = checked as Analysis;
    expect(problems).toEqual([]);
    // It finds no problem in a package without types.
    const resolved = entries().flatMap((entry) => {
      const found = entrypoints[entry === "index" ? "." : `./${entry}`];
      if (found === undefined) return [];
      return Object.values(found.resolutions).map(({ resolutionKind, resolution }) => [
        resolutionKind,
        resolution?.fileName,
      ]);
    });
    const expected = entries().flatMap((entry) => {
      const [esm, commonJs] = [`d.ts`, `d.cts`].map((end) => `/node_modules/${packageName}/dist/${entry}.${end}`);
      return [
        ["node10", commonJs],
        ["node16-cjs", commonJs],
        ["node16-esm", esm],
        ["bundler", esm],
      ];
    });
    expect(resolved).toEqual(expected);
  });
});

describe("sandbox", () => {
  const folder = () => join(project.folder, "node_modules/@payspec/sandbox");
  const tarball = () => project.tarballs.get("@payspec/sandbox") ?? expect.fail("no tarball of the sandbox");

  test("holds what was built, its manifest, README and licence, and no bundled spec", () => {
    const others = filesIn(folder()).filter((file) => !file.startsWith("dist/"));
    expect(others.filter((file) => file !== "CHANGELOG.md")).toEqual(["LICENSE", "README.md", "package.json"]);
    expect(filesIn(folder()).filter((file) => file.endsWith(".json"))).toEqual(["package.json"]);
  });

  test("depends on the server's library and nothing else, by version", () => {
    const { dependencies, peerDependencies = {} } = manifestOf("sandbox");
    expect(Object.keys(dependencies ?? {})).toEqual(["@hono/node-server", "hono"]);
    expect({ peerDependencies }).toEqual({ peerDependencies: {} });
    expect(readFileSync(join(folder(), "package.json"), "utf8")).not.toMatch(/"(?:workspace|catalog|link|file):/);
  });

  test("has a README whose relative links lead into the package", () => {
    expect(relativeLinks(readFileSync(join(folder(), "README.md"), "utf8"))).toEqual([]);
  });

  test("changes no global when it is imported, the server neither", async () => {
    for (const file of ["index.js", "server.js"]) {
      const path = `./node_modules/@payspec/sandbox/dist/${file}`;
      const report = await run(process.execPath, ["report-globals.ts", path], project.folder);
      expect({ file, report }).toEqual({ file, report: "" });
    }
  });

  test("has a command that npx finds", async () => {
    const printed = await run("npx", ["--no-install", "@payspec/sandbox", "--help"], project.folder);
    expect(printed).toMatch(/^Usage: npx @payspec\/sandbox/);
  });

  test("is clean to publint, and has types for ESM", async () => {
    const { buffer, byteOffset, byteLength } = readFileSync(tarball());
    const packed = buffer.slice(byteOffset, byteOffset + byteLength);
    const { messages, pkg } = await publint({ pack: { tarball: packed }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
    const { problems } = (await checkPackage(createPackageFromTarballData(readFileSync(tarball())))) as Analysis;
    // ESM alone: CommonJS loads it by `require` from Node.js 22.12 on, and resolution "node10" knows no exports.
    expect(problems.filter(({ kind }) => kind !== "CJSResolvesToESM" && kind !== "NoResolution")).toEqual([]);
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

test.for(packages)("%s installs nothing more, and asks for nothing beside it", (name) => {
  const { peerDependencies = {}, optionalDependencies = {} } = manifestOf(name);
  expect({ peerDependencies, optionalDependencies }).toEqual({ peerDependencies: {}, optionalDependencies: {} });
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

/** How other files name a file of `dist`: declarations by the code they stand for. */
function importedAs(file: string): string {
  return file.slice("dist/".length).replace(".d.cts", ".cjs").replace(".d.ts", ".js");
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
