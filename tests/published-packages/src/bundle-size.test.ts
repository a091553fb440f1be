import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundleSize } from "./bundle-size.ts";

test("the size is that of the whole module after gzip, in bytes", async () => {
  const folder = mkdtempSync(join(tmpdir(), "payspec-bundle-size-"));
  try {
    // Hexadecimal digits of random bytes: gzip needs half a byte for each, and no less.
    const code = `globalThis.app = "${randomBytes(10_000).toString("hex")}";\n`;
    const { gzipped } = await bundleSize(folder, "random", code);
    expect(gzipped).toBeGreaterThan(10_000);
    expect(gzipped).toBeLessThan(13_000);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
