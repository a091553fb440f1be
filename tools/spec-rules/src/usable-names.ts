import { asRecord } from "./json-shapes.ts";
import type { Context, Location, Rule } from "./redocly.ts";

/** Types that the generated file uses by these names; an alias of the same name would take their place there. */
const usedTypes = new Set(["Blob", "Omit", "Readable", "Record", "WithRequired", "Writable"]);

/** What every JavaScript object has: `valueOf`, `constructor`, `__proto__` and so on. */
const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));

/** A schema's name can be the name of a type, and a property's or parameter's is none that every object has anyway. */
export const usableNames: Rule = () => ({
  Schema(schema, ctx) {
    checkSchemaName(ctx);
    for (const name of Object.keys(asRecord(asRecord(schema)["properties"]))) {
      checkInherited("property", name, ctx.location.child(["properties", name]), ctx);
    }
  },
  Parameter(parameter, ctx) {
    checkInherited("parameter", `${asRecord(parameter)["name"]}`, ctx.location.child("name"), ctx);
  },
});

function checkSchemaName({ location, report }: Context) {
  const isTopLevel = /\/schemas\/[^/]+\.yaml$/.test(location.source.absoluteRef);
  const [, name] = (isTopLevel ? /^#\/([^/]+)$/ : /^#\/components\/schemas\/([^/]+)$/).exec(location.pointer) ?? [];
  if (name === undefined) return;
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) {
    const message = `The schema ${name} becomes a type of that name. Give it one in PascalCase, like PaymentIntent.`;
    report({ message, location: location.key() });
  } else if (usedTypes.has(name)) {
    const message = `The generated types use the name ${name} themselves. Give the schema another, like Payment${name}.`;
    report({ message, location: location.key() });
  }
}

function checkInherited(kind: string, name: string, location: Location, { report }: Context) {
  if (!inherited.has(name)) return;
  const message = `Every JavaScript object has a property ${name}, so no type can say whether the API sent it. Leave the ${kind} out, and name it in x-payspec-gaps.`;
  report({ message, location: location.key() });
}
