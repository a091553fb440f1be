import { execute, UserError } from "@payspec/commands";

/** Runs Git in a folder, and returns what it printed; undefined where it failed. */
export async function tryGit(
  root: string,
  args: readonly string[],
  env?: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  const { exitCode, stdout } = await execute("git", args, {
    cwd: root,
    ...(env && { env: { ...process.env, ...env } }),
  });
  return exitCode === 0 ? stdout : undefined;
}

/**
 * Finds the commit that changes are judged against.
 *
 * @param revision as Git names it; by default where this branch left `origin/main`, or `main` where there is no remote one,
 *   so that on `main` itself what is not committed is judged
 * @returns the full hash; undefined where there is no commit at all
 * @throws UserError for a revision that Git does not know
 */
export async function findBase(root: string, revision?: string): Promise<string | undefined> {
  if (revision !== undefined) {
    const found = await tryGit(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
    if (found === undefined) {
      throw new UserError(
        `--base: Git knows no commit "${revision}" here. In a shallow clone, fetch it first: git fetch origin ${revision}`,
      );
    }
    return found.trim();
  }
  for (const branch of ["origin/main", "main"]) {
    const found = await tryGit(root, ["merge-base", "HEAD", branch]);
    if (found !== undefined) return found.trim();
  }
  return (await tryGit(root, ["rev-parse", "--verify", "--quiet", "HEAD"]))?.trim();
}
