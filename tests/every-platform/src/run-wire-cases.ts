import type { Addresses, RuntimeFacts, WireResult, Received } from "./wire-case.ts";
import { wireCases } from "./wire-cases.ts";

/** A case that takes longer hangs. */
const CASE_TIMEOUT_MS = 15_000;

/** Runs every case for a runtime, on it, one after the other. */
export async function runWireCases(addresses: Addresses, facts: RuntimeFacts): Promise<WireResult[]> {
  const results: WireResult[] = [];
  for (const [index, { rule, on, run }] of wireCases.entries()) {
    if (!on(facts)) continue;
    const ask = async (path: string) => (await fetch(`${addresses.control}/${path}`)).json();
    const bench = {
      ...addresses,
      ...facts,
      baseUrl: (...replies: string[]) => `${addresses.url}/case/${index}/${replies.join(",")}`,
      async received(count = 0) {
        const elsewhere: Received[] = await ask(`received/${index}-elsewhere/0`);
        const here: Received[] = await ask(`received/${index}/${count}`);
        return [...here, ...elsewhere];
      },
      vanishing: async () => (await ask(`vanishing/${index}`)).url,
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const timeout = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`not over after ${CASE_TIMEOUT_MS} ms`)), CASE_TIMEOUT_MS);
    });
    try {
      await Promise.race([run(bench), timeout]);
      results.push({ rule });
    } catch (error) {
      const cause = error instanceof Error && error.cause ? ` (${String(error.cause)})` : "";
      results.push({ rule, problem: `${String(error)}${cause}` });
    } finally {
      clearTimeout(timer);
    }
  }
  return results;
}
