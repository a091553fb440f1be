import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkSchemaNames } from "./check-schema-names.ts";

const root = mkdtempSync(join(tmpdir(), "check-schema-names-"));
afterAll(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, "packages/acme/src"), { recursive: true });
mkdirSync(join(root, "specs/acme/schemas"), { recursive: true });
writeFileSync(join(root, "specs/acme/schemas/common.yaml"), "Payment:\n  type: object\n\nPage:\n  type: object\n");
writeFileSync(join(root, "specs/acme/schemas/pay.yaml"), "# Page: not here\n'Refusal': { type: object }\n");
const api = { name: "acme", root: "specs/acme/openapi.yaml", outputFolder: "packages/acme/src/gen" };

/** Checks schemas of some names against the entry of their package. */
function check(entry: string, ...names: string[]): void {
  writeFileSync(join(root, "packages/acme/src/index.ts"), entry);
  const schemas = Object.fromEntries(names.map((name) => [name, {}]));
  checkSchemaNames(root, api, { components: { schemas } }, 'export { Client } from "@payspec/runtime";');
}

describe("checkSchemaNames", () => {
  it.each([
    ["type", "export type Page = string;"],
    ["interface", "export interface Page {}"],
    ["class", "export class Page {}"],
    ["function", "export async function Page() {}"],
    ["constant", "export const Charge = 1, Page = 2;"],
    ["enum", "export enum Page {}"],
    ["name of another module", 'export { pages, type Page } from "@payspec/runtime";'],
    ["name that is given on export", 'export { pages as Page } from "@payspec/runtime";'],
    ["namespace", 'export * as Page from "@payspec/runtime";'],
  ])("refuses the name of an exported %s", (_what, entry) => {
    expect(() => check(entry, "Payment", "Page")).toThrow(
      "specs/acme/schemas/common.yaml:4:1 The schema Page has the name of an export of packages/acme/src/index.ts, which would hide it. Rename the schema.",
    );
  });

  it("names each of them with its place, and the entry where there is none", () => {
    const entry = 'export type { Page, Refusal, Verdict } from "@payspec/runtime";';
    expect(() => check(entry, "Refusal", "Payment", "Page", "Verdict")).toThrow(
      /^specs\/acme\/schemas\/pay\.yaml:2:1 The schema Refusal .*\nspecs\/acme\/schemas\/common\.yaml:4:1 The schema Page .*\nspecs\/acme\/openapi\.yaml:1:1 The schema Verdict .*$/,
    );
  });

  it("refuses the name of what the generated client exports", () => {
    expect(() => check("", "Payment", "Client")).toThrow(
      "Client has the name of an export of packages/acme/src/gen/client.ts,",
    );
  });

  it("admits what the entry only uses, renames on export, or passes on from the spec", () => {
    const entry = `
      import type { Page } from "@payspec/runtime";
      interface Refusal {}
      export { type Verdict as Outcome } from "@payspec/runtime";
      export type * from "./gen/types.js";`;
    expect(() => check(entry, "Page", "Refusal", "Verdict")).not.toThrow();
  });

  it("admits any name where the package has no entry yet", () => {
    const bolt = { ...api, outputFolder: "packages/bolt/src/gen" };
    expect(() => checkSchemaNames(root, bolt, { components: { schemas: { Page: {} } } }, "")).not.toThrow();
  });
});
