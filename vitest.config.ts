import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{packages,tools,tests}/*/{src,test}/**/*.test.ts", "{examples,scripts}/**/*.test.ts"],
    // Vitest would leave one core to itself, and have a single worker where there are two.
    maxWorkers: "100%",
    // The slow tests start real processes (redocly, npm, tsc, Prism); two cores are shared by all of them.
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
