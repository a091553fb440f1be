import { storm } from "@payspec/faulty-provider";
import { runProofs } from "./run-proofs.ts";

// The tests of their packages make them too, with small counts.
process.exitCode = await runProofs([storm], process.argv.slice(2));
