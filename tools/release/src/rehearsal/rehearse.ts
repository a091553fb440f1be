import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execute, run, UserError } from "@payspec/commands";
import { packRelease, type PackedPackage } from "../pack-release.ts";
import { publishRelease } from "../publish-release.ts";
import { checkTarball } from "./check-tarball.ts";
import { payInWorkerd, payOn, providersOf, writePayments } from "./pay-on-runtimes.ts";
import { scriptRuntimes } from "./runtimes.ts";
import { startRegistry } from "./start-registry.ts";
import { checkTypes, createStranger, type Manager, moduleSettings, type Stranger } from "./stranger.ts";

/** One line of the rehearsal's table. */
export interface RehearsalRow {
  readonly step: string;
  readonly result: string;
}

/** What a rehearsal is run with. */
export interface RehearsalOptions {
  /** The root of the repository, whose last commit is rehearsed. */
  readonly root: string;
  /** A folder for the clone, the registry and the projects; what an earlier rehearsal left there is deleted. */
  readonly folder: string;
  readonly onRow: (row: RehearsalRow) => void;
  readonly progress: (line: string) => void;
}

/** The change of a spec that the second release brings: a request that was accepted is refused. */
const BREAKING_EDIT = {
  provider: "elebne",
  file: "specs/elebne/schemas/intents.yaml",
  from: /maxLength: 200\b/,
  to: "maxLength: 60",
  /** What the changelog must say of it. */
  says: /200|60|label/i,
} as const;

const MANAGERS: readonly Manager[] = ["npm", "pnpm", "yarn", "bun"];

/**
 * Releases everything twice to a registry of this machine, and uses it as strangers would: versions, tarballs, every
 * package manager, every module setting, every runtime; then a breaking change of one spec.
 *
 * @throws UserError at the first step that fails, with what it printed
 */
export async function rehearse({ root, folder, onRow, progress }: RehearsalOptions): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const providers = providersOf(root);
  const upstream = (await run("npm", ["config", "get", "registry"], root)).trim();
  await using registry = await startRegistry(join(folder, "registry"), upstream);
  const publish = (release: string) => publishTo(registry.url, folder, release);

  progress("cloning the last commit");
  const clone = join(folder, "repository");
  await run("git", ["clone", "--quiet", "--no-hardlinks", root, clone], folder);
  const commit = (await run("git", ["rev-parse", "--short", "HEAD"], clone)).trim();
  await pnpm(clone, "install", "--frozen-lockfile", "--prefer-offline");
  onRow({ step: "clone", result: `commit ${commit}, installed from the lockfile` });

  progress("first release");
  await version(clone);
  const first = await buildAndPack(clone, join(folder, "first"));
  const published = await publish(join(folder, "first"));
  if (published.length !== first.length) throw new UserError("The first release left a package out.");
  onRow({ step: "first release", result: listOf(first) });
  const again = await publish(join(folder, "first"));
  if (again.length > 0) throw new UserError("Published twice: a release that goes on must not repeat itself.");
  onRow({ step: "published again", result: "nothing to do" });
  for (const one of first) await checkTarball(join(folder, "first", one.tarball), join(folder, "unpacked", one.name));
  onRow({
    step: "tarballs",
    result: `${first.length} checked: files, licence, exports, dependencies, changelog, publint`,
  });

  const names = first.map(({ name }) => name).filter((name) => !name.endsWith("/runtime"));
  const strangers: Stranger[] = [];
  for (const manager of MANAGERS) {
    progress(`a stranger with ${manager}`);
    const stranger = createStranger(join(folder, manager), manager, registry.url);
    await stranger.add(...names);
    for (const setting of moduleSettings) await checkTypes(stranger, setting, shopOf(providers));
    await requireAll(stranger, providers);
    writePayments(stranger, clone, providers);
    const lines = await payOn(stranger, { name: "Node", command: () => [process.execPath] });
    if (lines.length !== providers.length) throw new UserError(`${manager}: not every provider was paid.`);
    strangers.push(stranger);
    onRow({
      step: manager,
      result: `${names.length} packages; ${moduleSettings.join(", ")}; import, require; ${lines.length} providers paid`,
    });
  }
  for (const provider of providers) {
    const alone = createStranger(join(folder, `alone-${provider}`), "npm", registry.url);
    await alone.add(`@payspec/${provider}`);
    for (const setting of moduleSettings) await checkTypes(alone, setting, shopOf([provider]));
    await requireAll(alone, [provider]);
  }
  onRow({ step: "each package alone", result: `${providers.length} with npm; ${moduleSettings.join(", ")}; require` });

  const [stranger] = strangers;
  if (stranger === undefined) throw new UserError("There is no package manager to rehearse with.");
  const expected = (await payOn(stranger, { name: "Node", command: () => [process.execPath] })).join("\n");
  for (const runtime of scriptRuntimes) {
    progress(`paying on ${runtime.name}`);
    expectSame(runtime.name, (await payOn(stranger, runtime)).join("\n"), expected);
    onRow({ step: runtime.name, result: `${providers.length} providers paid, as on the others` });
  }
  expectSame("workerd", (await payInWorkerd(stranger)).join("\n"), expected);
  onRow({ step: "workerd", result: `${providers.length} providers paid, as on the others` });

  progress("second release, with a breaking change of one spec");
  await breakSpec(clone);
  await version(clone);
  const second = await buildAndPack(clone, join(folder, "second"));
  const bumped = await publish(join(folder, "second"));
  await checkSecond({ clone, first, second, bumped, registry: registry.url, folder });
  onRow({ step: "second release", result: listOf(bumped) });
  onRow({ step: "old range", result: "installs the version before; the new one has the change in its changelog" });
}

const pnpm = async (cwd: string, ...args: string[]) => {
  const { exitCode, stdout, stderr } = await execute("pnpm", args, { cwd });
  if (exitCode !== 0) throw new UserError(`pnpm ${args.join(" ")} failed:\n${stdout}${stderr}`);
};

const git = (cwd: string, ...args: string[]) =>
  run(
    "git",
    ["-c", "user.name=Rehearsal", "-c", "user.email=rehearsal@payspec.example", "-c", "commit.gpgsign=false", ...args],
    cwd,
  );

/** Turns the pending changesets into versions, and commits them. */
async function version(clone: string): Promise<void> {
  await pnpm(clone, "version:packages");
  await git(clone, "add", "--all");
  await git(clone, "commit", "--quiet", "--allow-empty", "--message", "Version the packages");
}

async function buildAndPack(clone: string, to: string): Promise<PackedPackage[]> {
  await pnpm(clone, "build");
  return packRelease(clone, to);
}

/** Publishes to the rehearsal's registry, which takes any name for a user's. */
async function publishTo(registry: string, folder: string, release: string): Promise<PackedPackage[]> {
  const userconfig = join(folder, "publisher.npmrc");
  writeFileSync(userconfig, `${registry.replace("http:", "")}:_authToken=rehearsal\n`);
  return publishRelease(release, {
    registry,
    env: { NPM_CONFIG_USERCONFIG: userconfig, NPM_CONFIG_CACHE: join(folder, "cache") },
  });
}

/** A program that uses every package by its types. */
function shopOf(providers: readonly string[]): string {
  const lines = providers.map(
    (name) =>
      `import * as ${name} from "@payspec/${name}";\nexport const ${name}Receiver: unknown = ${name}.webhookReceiver;`,
  );
  return `${lines.join("\n")}\n`;
}

/** Loads every package as CommonJS. */
async function requireAll({ folder }: Stranger, providers: readonly string[]): Promise<void> {
  const code = providers.map(
    (name) => `if (typeof require("@payspec/${name}").unwrap !== "function") process.exit(1);`,
  );
  writeFileSync(join(folder, "shop.cjs"), `${code.join("\n")}\n`);
  const { exitCode, stderr } = await execute(process.execPath, ["shop.cjs"], { cwd: folder });
  if (exitCode !== 0) throw new UserError(`require() failed:\n${stderr}`);
}

function expectSame(runtime: string, got: string, expected: string): void {
  if (got !== expected) throw new UserError(`${runtime} paid differently:\n${got}\ninstead of\n${expected}`);
}

/** Changes one spec so that requests which were accepted are refused, and lets the repository's own commands follow. */
async function breakSpec(clone: string): Promise<void> {
  const file = join(clone, BREAKING_EDIT.file);
  const text = readFileSync(file, "utf8");
  if (!BREAKING_EDIT.from.test(text)) throw new UserError(`${BREAKING_EDIT.file} has nothing to break any more.`);
  const base = (await git(clone, "rev-parse", "HEAD")).trim();
  writeFileSync(file, text.replace(BREAKING_EDIT.from, BREAKING_EDIT.to));
  await pnpm(clone, "generate");
  await pnpm(clone, "changes", "--base", base);
  await git(clone, "add", "--all");
  await git(clone, "commit", "--quiet", "--message", "Shorten labels");
}

interface Second {
  readonly clone: string;
  readonly first: readonly PackedPackage[];
  readonly second: readonly PackedPackage[];
  /** What was published the second time. */
  readonly bumped: readonly PackedPackage[];
  readonly registry: string;
  readonly folder: string;
}

/** Only what the change meets has a new version; its changelog says so; the old range still has the old version. */
async function checkSecond({ clone, first, second, bumped, registry, folder }: Second): Promise<void> {
  const name = `@payspec/${BREAKING_EDIT.provider}`;
  // The sandbox is made from all specs, so it has the change too.
  const expected = [name, "@payspec/sandbox"];
  const got = bumped.map((one) => one.name);
  const others = got.filter((one) => !expected.includes(one));
  if (!got.includes(name) || others.length > 0 || second.length !== first.length) {
    throw new UserError(
      `The second release should have changed ${expected.join(" and ")}; it changed ${got.join(", ")}.`,
    );
  }
  const changelog = readFileSync(join(clone, "packages", BREAKING_EDIT.provider, "CHANGELOG.md"), "utf8");
  const renewed = bumped.find((one) => one.name === name)?.version ?? "";
  const [, section = ""] = changelog.split(`## ${renewed}\n`);
  if (!BREAKING_EDIT.says.test(section.split("\n## ")[0] ?? "")) {
    throw new UserError(`The changelog of ${name} ${renewed} does not say what changed:\n${section}`);
  }
  const before = first.find((one) => one.name === name)?.version ?? "";
  const old = createStranger(join(folder, "old-range"), "npm", registry);
  await old.add(`${name}@^${before}`);
  if (old.versionOf(name) !== before) throw new UserError(`${name}@^${before} installs ${old.versionOf(name)}.`);
  const latest = createStranger(join(folder, "latest"), "npm", registry);
  await latest.add(name);
  if (latest.versionOf(name) !== renewed) throw new UserError(`${name} installs ${latest.versionOf(name)}.`);
}

function listOf(packages: readonly PackedPackage[]): string {
  return packages.map(({ name, version: one }) => `${name.replace("@payspec/", "")} ${one}`).join(", ");
}
