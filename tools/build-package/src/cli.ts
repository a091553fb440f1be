#!/usr/bin/env node
import { styleText } from "node:util";
import { buildPackage } from "./build-package.ts";

// The `build` script of every published package; pnpm runs it in the package's folder.
try {
  await buildPackage(process.cwd());
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${styleText("red", `✘ ${message}`, { stream: process.stderr })}\n`);
  process.exitCode = 1;
}
