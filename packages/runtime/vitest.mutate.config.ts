import { defineConfig } from "vitest/config";

/** The decisions of the law of retries: what an attempt did, whether to repeat, how long to wait, what was never sent. */
const decisions = ["effect", "never-sent", "retry-after", "retry-delay", "send-with-retries", "should-retry"];

// For `pnpm mutate` alone. All tests run from the root's configuration.
export default defineConfig({ test: { include: decisions.map((name) => `src/${name}.test.ts`) } });
