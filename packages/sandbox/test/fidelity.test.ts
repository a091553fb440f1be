import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createSandbox, type Fidelity } from "../src/index.js";
import { PROVIDERS, writtenOperations } from "./spec-requests.ts";

const KINDS: readonly Fidelity[] = ["modelled", "from schema", "from example"];

test("the README says how far the sandbox goes, and names what is not modelled", async () => {
  const rows: string[][] = [["provider", ...KINDS, "not modelled"]];
  for (const provider of PROVIDERS) {
    const operations = await createSandbox(provider).operations();
    expect(operations.map(({ id }) => id)).toEqual(writtenOperations(provider).map(({ id }) => id));
    const count = (kind: Fidelity) => String(operations.filter(({ fidelity }) => fidelity === kind).length);
    const others = operations.filter(({ fidelity }) => fidelity !== "modelled").map(({ id }) => `\`${id}\``);
    rows.push([provider, ...KINDS.map(count), others.join(", ")]);
  }
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const [, table = ""] = /<!-- fidelity -->\n(.*?)<!-- \/fidelity -->/s.exec(readme) ?? [];
  const written = table
    .trim()
    .split("\n")
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  expect(written.filter((_, index) => index !== 1)).toEqual(rows);
});

test("an operation that the spec says touches no resource is not called modelled without code for it", async () => {
  for (const provider of PROVIDERS) {
    const none = writtenOperations(provider).filter(({ node }) => node["x-payspec-resource"] === "none");
    const operations = await createSandbox(provider).operations();
    const modelled = none.filter(({ id }) => operations.find((one) => one.id === id)?.fidelity === "modelled");
    const known = ["getCompanyBalance", "getCompanyTurnover", "getPublicKey", "sendInvoices", "getBalance"];
    expect(known).toEqual(expect.arrayContaining(modelled.map(({ id }) => id)));
  }
});
