import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { foreignReferences } from "./foreign-references.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "foreign-references-"));
  write("outside.yaml", "Secret: { type: string }");
  write("spec/schemas/charge.yaml", "Charge: { type: object }");
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** What is found in a spec of some files, each as `file:line:column reference`. */
function found(files: Readonly<Record<string, string>>): string[] {
  for (const [file, text] of Object.entries(files)) write(`spec/${file}`, text);
  return foreignReferences(join(root, "spec/openapi.yaml")).map(
    ({ file, line, column, reference }) => `${relative(join(root, "spec"), file)}:${line}:${column} ${reference}`,
  );
}

describe("foreignReferences", () => {
  it("admits the files of the spec's own folder, and places in the same file", () => {
    expect(
      found({
        "openapi.yaml": 'paths: { /charges: { $ref: "./paths/charges.yaml" } }',
        "paths/charges.yaml": "get: { $ref: ../schemas/charge.yaml#/Charge }\npost:\n  $ref: '#/get'\n",
      }),
    ).toEqual([]);
  });

  it.each([
    ["a file above", 'a: { $ref: "../outside.yaml#/Secret" }', "1:12 ../outside.yaml#/Secret"],
    ["a file above, by a detour", "a: { $ref: schemas/../../outside.yaml }", "1:12 schemas/../../outside.yaml"],
    ["an absolute path", "a:\n  $ref: /etc/hostname\n", "2:9 /etc/hostname"],
    ["a host", "a: { $ref: 'http://127.0.0.1:9/a.yaml#/A' }", "1:12 http://127.0.0.1:9/a.yaml#/A"],
    ["a host without a scheme", 'a: { $ref: "//127.0.0.1:9/a.yaml" }', "1:12 //127.0.0.1:9/a.yaml"],
    ["a file URL", 'a: { "$ref": "file:///etc/hostname" }', "1:14 file:///etc/hostname"],
    ["a key in escapes", 'a: { "\\x24ref": ../outside.yaml }', "1:17 ../outside.yaml"],
    ["a value in escapes", 'a: { $ref: "\\x2e./outside.yaml" }', "1:12 ../outside.yaml"],
    ["a value under an anchor", "x: &up ../outside.yaml\na: { $ref: *up }", "2:12 ../outside.yaml"],
    ["a key under an anchor", "x: &ref $ref\na: { *ref : ../outside.yaml }", "2:13 ../outside.yaml"],
    ["a key that is marked as one", "a:\n  ? $ref\n  : ../outside.yaml\n", "3:5 ../outside.yaml"],
    ["a value on the next line", "a:\n  $ref:\n    ../outside.yaml\n", "3:5 ../outside.yaml"],
    [
      "a value over two lines",
      "a:\n  $ref: schemas/x\n    /../../../outside.yaml\n",
      "2:9 schemas/x /../../../outside.yaml",
    ],
    [
      "a discriminator",
      "a: { discriminator: { propertyName: type, mapping: { x: ../outside.yaml } } }",
      "1:57 ../outside.yaml",
    ],
    ["JSON", '{ "a": { "$ref": "../outside.yaml" } }', "1:18 ../outside.yaml"],
  ])("finds %s", (_what, text, place) => {
    expect(found({ "openapi.yaml": text })).toEqual([`openapi.yaml:${place}`]);
  });

  it("finds it in each file that the entry leads to, also to itself", () => {
    expect(
      found({
        "openapi.yaml": "a: { $ref: b.yaml }\nc: { discriminator: { mapping: { d: d.yaml } } }",
        "b.yaml": 'a: { $ref: "openapi.yaml#/a" }\nb: { $ref: ../../x.yaml }',
        "d.yaml": "a: { $ref: 'https://127.0.0.1:9/' }",
        "unreached.yaml": "a: { $ref: ../outside.yaml }",
      }),
    ).toEqual(["b.yaml:2:12 ../../x.yaml", "d.yaml:1:12 https://127.0.0.1:9/"]);
  });

  it("finds a link to a file above, and one to a folder above", () => {
    symlinkSync(join(root, "outside.yaml"), join(root, "spec/linked.yaml"));
    symlinkSync(root, join(root, "spec/up"));
    expect(found({ "openapi.yaml": "a: { $ref: linked.yaml }\nb: { $ref: up/outside.yaml }" })).toEqual([
      "openapi.yaml:1:12 linked.yaml",
      "openapi.yaml:2:12 up/outside.yaml",
    ]);
  });

  it("leaves to others what is missing, empty, or no YAML", () => {
    expect(
      found({ "openapi.yaml": "a: { $ref: missing.yaml }\nb: { $ref: broken.yaml }", "broken.yaml": "{ $ref" }),
    ).toEqual([]);
    expect(foreignReferences(join(root, "spec/nothing.yaml"))).toEqual([]);
  });
});
