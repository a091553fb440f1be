import { asRecord } from "./json-shapes.ts";
import type { Rule } from "./redocly.ts";

/** An object schema with properties has a name: it is a top-level key of a `schemas` file, a component, or a member of an `allOf`. */
export const namedSchemas: Rule = () => ({
  Schema(schema, { location, report }) {
    if (!asRecord(schema)["properties"]) return;
    const { pointer, source } = location;
    const isTopLevel = /\/schemas\/[^/]+\.yaml$/.test(source.absoluteRef) && /^#\/[^/]+$/.test(pointer);
    const isComponent = /^#\/components\/schemas\/[^/]+$/.test(pointer);
    if (isTopLevel || isComponent || /\/allOf\/\d+$/.test(pointer)) return;
    const message =
      "An object schema with properties must have a name. Move it to the top level of a schemas/*.yaml file and write a $ref here.";
    report({ message, location: location.key() });
  },
});
