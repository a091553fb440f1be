import { runCommand, UsageError } from "@payspec/commands";
import { publishRelease } from "@payspec/release";

const usage = `Usage: node scripts/publish-release.ts <folder> [--provenance] [--registry <url>]

Publishes what "pnpm pack:release" packed, as far as the registry does not have it. Only the release workflow does so for
npm: it proves to npm where the packages come from.

  --provenance      let npm attest where the packages were built
  --registry <url>  the registry; by default npm's own setting
  --help            print this
`;

await runCommand(
  {
    usage,
    options: { provenance: { type: "boolean", default: false }, registry: { type: "string" } },
    allowPositionals: true,
  },
  async ({ values: { provenance, registry }, positionals: [folder, ...others] }) => {
    if (folder === undefined || others.length > 0) throw new UsageError("Name one folder.");
    await publishRelease(folder, {
      provenance,
      registry,
      onPackage: ({ name, version }, isNew) => console.log(`${name}@${version}  ${isNew ? "published" : "was there"}`),
    });
  },
);
