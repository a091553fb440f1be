import { editsProof } from "@payspec/changes/edits-proof";
import { scaleProof } from "@payspec/codegen/scale-proof";
import { importProof } from "@payspec/new-provider/import-proof";
import { runCommand, wholeNumber } from "@payspec/commands";
import { flatMemory, hostileBytes, killedStorage, storm } from "@payspec/payment-storm";
import { runProofs, usageOf } from "./run-proofs.ts";

// The tests of their packages make them too, with small counts.
const proofs = [storm, editsProof, importProof, flatMemory, killedStorage, hostileBytes, scaleProof];

await runCommand(
  {
    usage: usageOf(proofs),
    allowPositionals: true,
    options: {
      count: { type: "string" },
      seed: { type: "string", default: "1" },
      json: { type: "boolean", default: false },
    },
  },
  ({ values: { count, ...others }, positionals: names }) =>
    runProofs(proofs, { names, count: wholeNumber("--count", count), ...others }),
);
