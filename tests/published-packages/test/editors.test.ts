import { describe, expect, test } from "vitest";
import { identifierOf, METHODS, providerName, readSpecs, recordAt } from "@payspec/spec-model";
import { Editor } from "../src/editor.ts";

const specs = await readSpecs();

/** The name in `create…Client`. */
function nameOf(provider: string, spec: object): string {
  return identifierOf(providerName(provider, spec));
}

/** A client, each operation as a value and as a call, and results of its calls. */
function editorOf(provider: string, spec: object, rest: (identifier: string) => string): Editor {
  const identifier = nameOf(provider, spec);
  return new Editor(`import { create${identifier}Client } from "@payspec/${provider}";
declare const nothing: never;
const client = create${identifier}Client(nothing);
${rest(identifier)}`);
}

describe.for(specs)("in the client of $provider", ({ provider, spec }) => {
  const operations = Object.entries(spec.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) => ({ path, method, ...recordAt(spec, item[method]) })),
  ) as readonly Readonly<Record<string, unknown>>[];
  const editor = editorOf(provider, spec, () =>
    operations.map(({ operationId: id }) => `void client.${id};\nvoid client.${id}(nothing);\n`).join(""),
  );

  test("every operation shows its documentation, also where it is called", () => {
    expect(editor.errors()).toEqual([]);
    for (const { operationId: id, summary, description, method, path, deprecated } of operations) {
      for (const following of [";", "("]) {
        const { documentation, tags } = editor.hover(`client.${String(id)}`, following);
        expect(documentation, String(id)).toContain(String(summary));
        expect(documentation).toContain(String(description ?? "").trim());
        expect(documentation).toMatch(/^(Safe|Not safe) to repeat/m);
        expect(documentation).toContain(`\`${String(method).toUpperCase()} ${String(path)}\``);
        expect(tags.has("deprecated"), `${String(id)} is deprecated`).toBe(deprecated === true);
        expect(tags.get("see"), `the page of ${String(id)}`).toMatch(/^https:/);
      }
    }
  });

  test("the definition of every operation is the operation in the package, and nothing else", () => {
    for (const { operationId: id } of operations) {
      const { definitions } = editor.hover(`client.${String(id)}`, "(");
      expect(definitions, String(id)).toHaveLength(1);
      const [{ file, text } = { file: "", text: "" }] = definitions;
      expect(file).toMatch(new RegExp(`packages/${provider}/dist/index\\.d\\.[cm]?ts$`));
      expect(text.startsWith(`${String(id)}: {`), text.slice(0, 40)).toBe(true);
    }
  });
});

/** A field, how a program reaches it, the type it shows and a word of its documentation. */
const FIELDS = [
  ["elepay", "retrieveCharge", "createTime", /^\(property\) createTime\?: number/, "epoch milliseconds"],
  ["elepay", "retrieveCharge", "status", /ChargeStatus \| undefined$/, "State of the charge"],
  ["elepay", "retrieveCharge", "refunds", /RefundSummary \| undefined$/, "Refunds of this charge"],
  ["elepay", "createRefund", "amount", /^\(property\) amount\?: number/, "whole yen"],
  ["chip", "getPurchase", "client", /: ClientDetails/, ""],
  ["chip", "getPurchase", "status", /: PurchaseStatus/, ""],
  ["wooshpay", "retrievePaymentIntent", "amount", /amount\??: number/, ""],
  ["wooshpay", "retrievePaymentIntent", "status", /PaymentIntentStatus/, ""],
  ["elasticpay", "createPaymentIntent", "status", /PaymentIntentStatus/, ""],
  ["elebne", "getPaymentIntent", "data", /: PaymentIntent$/, ""],
] as const;

describe("the result of an operation", () => {
  const clients = specs.map(({ provider, spec }) => [provider, nameOf(provider, spec)] as const);
  const imports = clients.map(([provider, name]) => `import { create${name}Client } from "@payspec/${provider}";\n`);
  const makes = clients.map(([provider, name]) => `const ${provider} = create${name}Client(nothing);\n`);
  const reads = FIELDS.map(
    ([provider, operation, field], index) => `const result${index} = await ${provider}.${operation}(nothing);
if (result${index}.ok) void result${index}.data.${field};
`,
  );
  const editor = new Editor(`${imports.join("")}declare const nothing: never;\n${makes.join("")}${reads.join("")}`);

  test.for(FIELDS.map((field, index) => [...field, index] as const))(
    "%s: %s(…).data.%s shows its type by name and its documentation, and leads to it",
    ([provider, , field, shown, words, index]) => {
      expect(editor.errors()).toEqual([]);
      const hover = editor.hover(`result${index}.data.${field}`);
      expect(hover.shown).toMatch(shown);
      expect(hover.documentation).not.toBe("");
      expect(hover.documentation).toContain(words);
      expect(hover.definitions).toHaveLength(1);
      expect(hover.definitions[0]?.file).toContain(`packages/${provider}/dist/`);
    },
  );
});

test("a known error code leads to its meaning", () => {
  const editor = new Editor(`import type { ElepayErrorCodes } from "@payspec/elepay";
export type Status = ElepayErrorCodes["M002007"];
declare const codes: ElepayErrorCodes;
void codes.M002007;
`);
  expect(editor.errors()).toEqual([]);
  expect(editor.hover("codes.M002007").documentation).toContain("The order number is already paid");
});
