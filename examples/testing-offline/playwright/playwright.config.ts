import { defineConfig } from "@playwright/test";

// A browser of the system's; without it, the one that `npx playwright install chromium` has fetched.
const { CHROMIUM: executablePath } = process.env;

export default defineConfig({
  testDir: ".",
  reporter: "list",
  use: {
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ["--no-sandbox"],
    },
  },
});
