import { readFileSync } from "node:fs";
import { join } from "node:path";
import { execute, temporaryFolder, UserError } from "@payspec/commands";

/** What a commit of generated files may change. A path is compared as git has it, case included. */
const ALLOWED_PATHS = [
  /^packages\/[a-z][a-z0-9-]*\/src\/gen\/(types|provider|client|mismatches)\.ts$/,
  /^\.changeset\/spec-change-[a-z][a-z0-9-]*\.md$/,
];

/** What git says of one changed file: the modes and objects before and after, and how it changed. */
interface Change {
  readonly oldMode: string;
  readonly newMode: string;
  readonly newObject: string;
  /** `A` added, `M` modified, `D` deleted, `T` another type of file. */
  readonly status: string;
  readonly path: string;
}

const ABSENT = "000000";
const REGULAR = "100644";

/** The longest patch, in bytes. All generated files of the repository together are a tenth of it. */
const LONGEST_PATCH = 50_000_000;

/**
 * Commits a patch that code of a pull request made, in a repository that may push, where every file that it touches is one
 * that the generator writes. The patch is not read for that: it is applied to an index of its own, and what differs
 * afterwards is judged, so that no way to write a path, a rename, a link or a mode matters. No file of the working tree is
 * read or written, and no hook runs.
 *
 * @param repository the folder of the repository; its `HEAD` moves to the new commit
 * @returns the id of the commit
 * @throws UserError that names every change which is refused; nothing was committed
 */
export async function commitPatch(repository: string, patchFile: string, message: string): Promise<string> {
  const patch = readPatch(patchFile);
  using folder = temporaryFolder("commit");
  const env = {
    ...process.env,
    GIT_INDEX_FILE: join(folder.path, "index"),
    // Neither the repository's own settings nor its attributes decide what git runs.
    GIT_CONFIG_COUNT: "2",
    GIT_CONFIG_KEY_0: "core.hooksPath",
    GIT_CONFIG_VALUE_0: "/dev/null",
    GIT_CONFIG_KEY_1: "core.fsmonitor",
    GIT_CONFIG_VALUE_1: "false",
  };
  const git = async (args: string[], stdin = "") => {
    const { exitCode, stdout, stderr } = await execute("git", args, { cwd: repository, env, stdin });
    if (exitCode !== 0) throw new UserError(`git ${args[0]} failed: ${stderr.trim()}. Nothing was committed.`);
    return stdout.trimEnd();
  };
  await git(["read-tree", "HEAD"]);
  await git(["apply", "--cached", "--whitespace=nowarn", "-"], patch);
  const tree = await git(["write-tree"]);
  const changes = changesOf(
    await git(["diff-tree", "-r", "-z", "--raw", "--no-renames", "--full-index", "HEAD", tree]),
  );
  if (changes.length === 0) throw new UserError("The patch changes nothing. Nothing was committed.");
  const problems = changes.flatMap((change) => problemOf(change) ?? []);
  for (const { status, newObject, path } of problems.length > 0 ? [] : changes) {
    if (status !== "D" && (await git(["cat-file", "-p", newObject])).includes("\0")) {
      problems.push(`${path} is not text`);
    }
  }
  if (problems.length > 0) {
    throw new UserError(
      `The patch is refused: it may change generated files and changesets of spec changes only.\n${problems.map((one) => `  ${one}`).join("\n")}\nNothing was committed.`,
    );
  }
  const commit = await git(["commit-tree", tree, "-p", "HEAD", "-m", message]);
  await git(["update-ref", "-m", "commit of generated files", "HEAD", commit]);
  return commit;
}

function readPatch(file: string): string {
  let patch: string;
  try {
    patch = readFileSync(file, "utf8");
  } catch (cause) {
    throw new UserError(`${file} cannot be read.`, { cause });
  }
  if (patch.length > LONGEST_PATCH) {
    throw new UserError(`The patch has ${patch.length} bytes; ${LONGEST_PATCH} is the most. Nothing was committed.`);
  }
  return patch;
}

/** Reads `git diff-tree --raw -z`: `:old-mode new-mode old-object new-object status`, then the path. */
function changesOf(raw: string): Change[] {
  const fields = raw.split("\0").filter((field) => field !== "");
  return Array.from({ length: fields.length / 2 }, (_, index) => {
    const [oldMode = "", newMode = "", , newObject = "", status = ""] = fields[2 * index]?.slice(1).split(" ") ?? [];
    return { oldMode, newMode, newObject, status, path: fields[2 * index + 1] ?? "" };
  });
}

/** Why a change is refused; undefined where it is not. */
function problemOf({ oldMode, newMode, status, path }: Change): string | undefined {
  if (!ALLOWED_PATHS.some((allowed) => allowed.test(path))) return `${JSON.stringify(path)} is not a generated file`;
  if (status === "D" && !path.startsWith(".changeset/")) return `${path} is deleted`;
  if (![ABSENT, REGULAR].includes(newMode)) return `${path} gets the mode ${newMode}`;
  return [ABSENT, REGULAR].includes(oldMode) ? undefined : `${path} has the mode ${oldMode}`;
}
