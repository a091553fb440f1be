import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{packages,tools,tests}/*/{src,test}/**/*.test.ts", "{examples,scripts}/**/*.test.ts"],
    // The slow tests start real processes (redocly, npm, tsc, Prism); two cores are shared by all of them.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
