import { runWireCases } from "./run-wire-cases.ts";

// What a browser runs: takes the addresses and the facts from where the page came from, and brings the results there.
const { addresses, facts } = await (await fetch("/task")).json();
await fetch("/results", { method: "POST", body: JSON.stringify(await runWireCases(addresses, facts)) });
