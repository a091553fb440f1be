import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { bundleSpecs } from "./bundle-specs.ts";

const root = mkdtempSync(join(tmpdir(), "bundle-specs-"));
afterAll(() => rmSync(root, { recursive: true }));

it("refuses references that leave the folder of a spec, each with its place, before Redocly reads them", async () => {
  const apis = ["acme", "bolt"].map((name) => {
    mkdirSync(join(root, "specs", name), { recursive: true });
    return { name, root: `specs/${name}/openapi.yaml`, outputFolder: `packages/${name}/src/gen` };
  });
  writeFileSync(join(root, "specs/acme/openapi.yaml"), "paths:\n  /a: { $ref: ../bolt/openapi.yaml }\n");
  writeFileSync(join(root, "specs/bolt/openapi.yaml"), 'paths:\n  $ref: "http://127.0.0.1:9/paths.yaml"\n');
  // Redocly could not even start here: there is no configuration.
  await expect(bundleSpecs(root, apis)).rejects.toThrow(
    [
      "specs/acme/openapi.yaml:2:15 The reference ../bolt/openapi.yaml leaves the folder of the spec.",
      "specs/bolt/openapi.yaml:2:9 The reference http://127.0.0.1:9/paths.yaml leaves the folder of the spec.",
    ].join("\n"),
  );
});
