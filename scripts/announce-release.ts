import { resolve } from "node:path";
import { execute, runCommand, UsageError, UserError } from "@payspec/commands";
import { releaseNotes } from "@payspec/release";

const usage = `Usage: node scripts/announce-release.ts <folder>

Makes a tag and a GitHub release for each package that "pnpm pack:release" packed, with its part of the changelog. Those that
have one are left alone. Needs GitHub's own command, gh, and a token that may write.

  --help  print this
`;

await runCommand({ usage, allowPositionals: true }, async ({ positionals: [folder, ...others] }) => {
  if (folder === undefined || others.length > 0) throw new UsageError("Name one folder.");
  const gh = (args: readonly string[], stdin?: string) =>
    execute("gh", ["release", ...args], { cwd: process.cwd(), ...(stdin !== undefined && { stdin }) });
  for (const { tag, notes } of await releaseNotes(resolve(folder))) {
    if ((await gh(["view", tag])).exitCode === 0) continue;
    const { exitCode, stderr } = await gh(["create", tag, "--title", tag, "--notes-file", "-"], notes);
    if (exitCode !== 0) throw new UserError(`${tag} could not be announced: ${stderr.trim()}`);
    console.log(tag);
  }
});
