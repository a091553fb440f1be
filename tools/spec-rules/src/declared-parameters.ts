import { asList, asRecord } from "./json-shapes.ts";
import type { Context, Location } from "./redocly.ts";

/** A parameter, references followed, and its entry in the list that declares it. */
export interface DeclaredParameter {
  readonly name: string;
  readonly required: boolean;
  readonly entry: Location;
}

/**
 * Lists the parameters of an operation and of its path that stand in `place`.
 * Call it from a visitor nested as `PathItem: { Operation }`.
 */
export function declaredParameters(
  place: "header" | "path" | "query",
  operation: unknown,
  pathItem: unknown,
  ctx: Context,
): DeclaredParameter[] {
  const lists = [
    { owner: operation, location: ctx.location },
    { owner: pathItem, location: ctx.parentLocations["PathItem"] },
  ];
  return lists.flatMap(({ owner, location }) =>
    asList(asRecord(owner)["parameters"]).flatMap((written, index) => {
      const parameter = asRecord(ctx.resolve(written).node);
      if (parameter["in"] !== place || !location) return [];
      const entry = location.child(["parameters", index]);
      return [{ name: `${parameter["name"]}`, required: parameter["required"] === true, entry }];
    }),
  );
}
