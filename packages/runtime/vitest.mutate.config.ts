import { defineConfig } from "vitest/config";

/** The law of retries: what an attempt did, whether to repeat, how long to wait, what was never sent, and the loop. */
const law = [
  "effect",
  "never-sent",
  "retry-after",
  "retry-delay",
  "send-with-retries",
  "should-retry",
  "create-client",
];

// For `pnpm mutate` alone. All tests run from the root's configuration.
export default defineConfig({
  test: { include: [...law.map((name) => `src/*/${name}.test.ts`), "test/auth.test.ts"] },
});
