import { beforeAll, describe, expect, test } from "vitest";
import { bundle } from "../src/bundle.ts";
import { CHROMIUM_MISSING, findChromium } from "@payspec/test-support";
import { startWireServer } from "../src/wire-server.ts";
import { runtimes } from "../src/runtimes.ts";
import type { WireResult } from "../src/wire-case.ts";
import { wireCases } from "../src/wire-cases.ts";

beforeAll(bundle);

for (const runtime of runtimes) {
  const { name, run, ...facts } = runtime;
  // Whoever works without a browser is told; CI is not let through.
  const missing = name === "Chromium" && findChromium() === undefined && process.env["CI"] === undefined;

  describe.skipIf(missing)(`${name}${missing ? ` (${CHROMIUM_MISSING})` : ""}`, () => {
    let results: WireResult[] = [];

    beforeAll(async () => {
      await using wire = await startWireServer();
      results = await run(wire, facts);
    });

    const rules = wireCases.filter(({ on }) => on(facts)).map(({ rule }) => rule);
    test.each(rules)("%s", (rule) => {
      expect(results.find((result) => result.rule === rule)).toEqual({ rule });
    });
  });
}
