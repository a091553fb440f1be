import process from "node:process";
import { runWireCases } from "./run-wire-cases.ts";

// What Node.js, Deno and Bun run: takes the addresses and the facts as JSON arguments, prints the results as JSON.
const [addresses = "", facts = ""] = process.argv.slice(2);
const results = await runWireCases(JSON.parse(addresses), JSON.parse(facts));
// A case that failed may have left a request open, which would keep the process.
process.stdout.write(JSON.stringify(results), () => process.exit());
