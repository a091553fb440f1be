import type { Call } from "./calls-of.ts";
import { parametersOf } from "./parameters-of.ts";
import { formsOf } from "./schema-forms.ts";
import { UserError } from "@payspec/commands";
import { type Api, isRecord } from "@payspec/spec-model";
import type { OpenApiDocument, Parameter } from "@payspec/spec-model/openapi";

/** How a list is written in one value, by the style of its parameter without `explode`. */
const separators: Readonly<Record<string, string>> = { form: "comma", spaceDelimited: "space", pipeDelimited: "pipe" };

/** How the query parameters of an operation are written that the runtime would write otherwise, by name. */
export function queryStyles(document: OpenApiDocument, call: Call, api: Api): Record<string, string> {
  const parameters = parametersOf(document, call).filter((parameter) => parameter.in === "query");
  return Object.fromEntries(
    parameters.flatMap((parameter) => {
      const styles = [separatorOf(parameter, document), ...dateFormatsOf(parameter.schema, document)];
      const told = [...new Set(styles)].filter((style) => style !== undefined);
      if (told.length > 1) {
        throw new UserError(
          `${api.root}: the query parameter ${parameter.name} of ${call.operation.operationId} needs ${told.join(" and ")} at once, and the client can do one of them.`,
        );
      }
      return told.map((style) => [parameter.name, style]);
    }),
  );
}

/** The separator of a list that is written in one value; undefined for everything else. */
function separatorOf({ style = "form", explode = style === "form", schema }: Parameter, document: OpenApiDocument) {
  const isList = formsOf(schema, document).some(({ type }) => [type].flat().includes("array"));
  return !explode && isList ? separators[style] : undefined;
}

/** The formats of the dates in a value: its own, and those of its items and properties. */
function dateFormatsOf(schema: unknown, document: OpenApiDocument, within: readonly unknown[] = []): string[] {
  const forms = formsOf(schema, document).filter((form) => !within.includes(form));
  const formats = new Set(forms.map(({ format }) => format));
  // Where both are admitted, the one that loses nothing of a `Date`.
  const own = ["date-time", "date"].filter((format) => formats.has(format)).slice(0, 1);
  const parts = forms.flatMap(({ items, properties, additionalProperties }) => [
    items,
    additionalProperties,
    ...Object.values(isRecord(properties) ? properties : {}),
  ]);
  return [...own, ...parts.flatMap((part) => dateFormatsOf(part, document, [...within, ...forms]))];
}
