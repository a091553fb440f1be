import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { execute, run, temporaryFolder } from "@payspec/commands";
import { packageStates, reserveNames, trustCommand } from "./first-release.ts";
import { packRelease, readRelease } from "./pack-release.ts";
import { publishRelease } from "./publish-release.ts";
import { releaseNotes } from "./release-notes.ts";
import { checkTarball } from "./rehearsal/check-tarball.ts";
import { type Registry, startRegistry } from "./rehearsal/start-registry.ts";
import { checkTypes, createStranger } from "./rehearsal/stranger.ts";

const folder = temporaryFolder("release-test");
const root = join(folder.path, "repository");
const tarballs = join(folder.path, "tarballs");
let registry: Registry;
let head: string;

const git = (...args: string[]) =>
  run(
    "git",
    ["-c", "user.name=Test", "-c", "user.email=test@payspec.example", "-c", "commit.gpgsign=false", ...args],
    root,
  );

/** A package of which npm gets one module with its types. */
function writePackage(name: string, version: string, more: object = {}): void {
  const at = join(root, "packages", name);
  mkdirSync(join(at, "dist"), { recursive: true });
  const manifest = {
    name: `@payspec/${name}`,
    version,
    license: "MIT",
    repository: { type: "git", url: "git+https://github.com/payspec/payspec.git", directory: `packages/${name}` },
    type: "module",
    files: ["CHANGELOG.md", "dist"],
    exports: { ".": { types: "./dist/index.d.ts", import: "./dist/index.js" } },
    publishConfig: { access: "public", provenance: true },
    ...more,
  };
  writeFileSync(join(at, "package.json"), JSON.stringify(manifest, null, 2));
  writeFileSync(join(at, "README.md"), `# ${name}\n`);
  writeFileSync(join(at, "LICENSE"), "MIT\n");
  writeFileSync(join(at, "CHANGELOG.md"), `# @payspec/${name}\n\n## ${version}\n\nFirst.\n`);
  writeFileSync(join(at, "dist/index.js"), `export const name = "${name}";\n`);
  writeFileSync(join(at, "dist/index.d.ts"), "export declare const name: string;\n");
}

/** How the registry is reached, which takes any token. */
function access() {
  const userconfig = join(folder.path, "npmrc");
  writeFileSync(userconfig, `${registry.url.replace("http:", "")}:_authToken=test\n`);
  const env = { NPM_CONFIG_USERCONFIG: userconfig, NPM_CONFIG_CACHE: join(folder.path, "cache") };
  return { registry: registry.url, env };
}

const publish = () => publishRelease(tarballs, access());

beforeAll(async () => {
  mkdirSync(root);
  writeFileSync(join(root, "package.json"), '{ "name": "root", "private": true }');
  writeFileSync(join(root, "pnpm-workspace.yaml"), 'packages: ["packages/*"]\n');
  writePackage("runtime", "1.2.3");
  writePackage("acme", "1.0.0", { dependencies: { "@payspec/runtime": "workspace:^" } });
  writePackage("new", "0.0.0");
  writePackage("tool", "1.0.0", { private: true });
  await run("pnpm", ["install", "--offline", "--ignore-scripts"], root);
  writeFileSync(join(root, ".gitignore"), "node_modules/\n");
  await git("init", "--quiet");
  await git("add", "--all");
  await git("commit", "--quiet", "--message", "First");
  head = (await git("rev-parse", "HEAD")).trim();
  registry = await startRegistry(join(folder.path, "registry"), "http://127.0.0.1:9/");
});

beforeEach(async () => {
  await git("reset", "--quiet", "--hard", head);
  rmSync(tarballs, { recursive: true, force: true });
});

afterAll(async () => {
  await registry[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

describe("packing a release", () => {
  test("packs what has a version, with the hash of each tarball, and nothing that is private", async () => {
    const packed = await packRelease(root, tarballs);
    expect(packed.map(({ name, version }) => `${name}@${version}`).toSorted()).toEqual([
      "@payspec/acme@1.0.0",
      "@payspec/runtime@1.2.3",
    ]);
    expect(readRelease(tarballs)).toEqual(packed);
  });

  test("refuses a dirty tree, and names what is not committed", async () => {
    appendFileSync(join(root, "packages/acme/README.md"), "More.\n");
    await expect(packRelease(root, tarballs)).rejects.toThrow(/packages\/acme\/README\.md/);
  });

  test("refuses a folder that holds something", async () => {
    mkdirSync(tarballs);
    writeFileSync(join(tarballs, "old.tgz"), "");
    await expect(packRelease(root, tarballs)).rejects.toThrow(/is not empty/);
  });

  test("refuses where no package has a version yet", async () => {
    writePackage("runtime", "0.0.0");
    writePackage("acme", "0.0.0");
    await git("commit", "--quiet", "--all", "--message", "Back");
    await expect(packRelease(root, tarballs)).rejects.toThrow(/pnpm version:packages/);
  });
});

describe("publishing a release", () => {
  test("a tarball that was changed after it was packed is refused, before anything is published", async () => {
    const packed = await packRelease(root, tarballs);
    appendFileSync(join(tarballs, packed.at(-1)?.tarball ?? ""), "evil");
    await expect(publish()).rejects.toThrow(/is not the file that was packed/);
    const { exitCode } = await execute(
      "npm",
      ["view", "@payspec/runtime", "--registry", registry.url, "--no-update-notifier"],
      { cwd: root },
    );
    expect(exitCode).not.toBe(0);
  });

  test("publishes the runtime first; a second time there is nothing to do; a stranger installs it", async () => {
    await packRelease(root, tarballs);
    expect((await publish()).map(({ name }) => name)).toEqual(["@payspec/runtime", "@payspec/acme"]);
    expect(await publish()).toEqual([]);

    const stranger = createStranger(join(folder.path, "stranger"), "npm", registry.url);
    await stranger.add("@payspec/acme");
    expect(stranger.versionOf("@payspec/runtime")).toBe("1.2.3");
    await checkTypes(stranger, "nodenext", 'import { name } from "@payspec/acme";\nexport const is: string = name;\n');
    const wrong = 'import { name } from "@payspec/acme";\nexport const is: number = name;\n';
    await expect(checkTypes(stranger, "bundler", wrong)).rejects.toThrow(/is not assignable to type 'number'/);
  });
});

test("the first release of a package begins with its name: what npm lacks is reserved, once", async () => {
  const before = await packageStates(root, access());
  expect(before).toContainEqual({ name: "@payspec/new", exists: false, isTrusted: undefined });
  expect(before.map(({ name }) => name)).not.toContain("@payspec/tool");
  expect(await reserveNames(root, before, access())).toContain("@payspec/new");

  const after = await packageStates(root, access());
  // The registry of the test has no trusted publishers.
  expect(after.every(({ exists, isTrusted }) => exists && isTrusted === undefined)).toBe(true);
  expect(await reserveNames(root, after, access())).toEqual([]);
  expect(trustCommand("@payspec/new")).toBe(
    "npm trust github @payspec/new --repo payspec/payspec --file release.yml --env npm --allow-publish",
  );
});

test("each release has its version's part of the changelog as its notes", async () => {
  const changelog = "# @payspec/acme\n\n## 1.0.0\n\n### Minor Changes\n\n- New.\n\n## 0.9.0\n\nOld.\n";
  writeFileSync(join(root, "packages/acme/CHANGELOG.md"), changelog);
  await git("commit", "--quiet", "--all", "--message", "Write");
  await packRelease(root, tarballs);
  expect(await releaseNotes(tarballs)).toContainEqual({
    tag: "@payspec/acme@1.0.0",
    notes: "### Minor Changes\n\n- New.",
  });
});

test("a tarball is looked into: changelog, dependencies, scripts", async () => {
  const packed = await packRelease(root, tarballs);
  const tarballOf = (name: string) => join(tarballs, packed.find((one) => one.name === name)?.tarball ?? "");
  await checkTarball(tarballOf("@payspec/acme"), join(folder.path, "good"));

  writePackage("acme", "1.1.0", { dependencies: { "left-pad": "1" }, scripts: { postinstall: "evil" } });
  writeFileSync(join(root, "packages/acme/CHANGELOG.md"), "# acme\n");
  await git("commit", "--quiet", "--all", "--message", "Spoil");
  rmSync(tarballs, { recursive: true });
  const spoilt = (await packRelease(root, tarballs)).find(({ name }) => name === "@payspec/acme");
  const looked = checkTarball(join(tarballs, spoilt?.tarball ?? ""), join(folder.path, "bad"));
  await expect(looked).rejects.toThrow(/no entry for its version[\s\S]*depends on left-pad[\s\S]*runs postinstall/);
  expect(readFileSync(join(folder.path, "bad/package.json"), "utf8")).toContain('"1.1.0"');
});
