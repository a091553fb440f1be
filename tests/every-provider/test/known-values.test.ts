import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { isOpenEnum, readSpecs, recordAt } from "@payspec/spec-model";

const providers = await readSpecs();

/** What a provider's built package exports. */
async function exportsOf(provider: string): Promise<Readonly<Record<string, unknown>>> {
  const entry = join(import.meta.dirname, "../../../packages", provider, "dist/index.js");
  return (await import(pathToFileURL(entry).href)) as Readonly<Record<string, unknown>>;
}

describe.for(providers)("the package of $provider", ({ provider, spec }) => {
  const open = Object.entries(spec.components.schemas ?? {}).filter(([, schema]) => isOpenEnum(spec, schema));

  test.for(open)("tells the known values of %s from others", async ([name, { anyOf }]) => {
    const guard = (await exportsOf(provider))[`isKnown${name}`] as (value: unknown) => boolean;
    const [known] = anyOf as unknown[];
    const codes = Object.keys(spec["x-payspec-errors"]?.codes ?? {});
    const values = name === "ErrorCode" ? codes : (recordAt(spec, known)["enum"] as readonly string[]);
    expect(values.filter((value) => !guard(value))).toEqual([]);
    expect(guard("a value that the provider adds tomorrow")).toBe(false);
  });
});
