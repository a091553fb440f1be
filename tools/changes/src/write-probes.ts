import { isRecord } from "@payspec/spec-model";
import { METHODS } from "@payspec/spec-model/methods";
import type { OpenApiDocument, OperationObject } from "@payspec/spec-model/openapi";
import { changedComponents } from "./changed-components.ts";
import { alternativesOf, componentsOf, resolveSchema } from "./schema-parts.ts";
import type { Snapshot } from "./snapshot.ts";

/** What a line of probes asks the compiler. */
export interface Probe {
  readonly rule:
    | "operation-removed"
    | "path-changed"
    | "event-removed"
    | "export-removed"
    | "known-value-removed"
    | "request-property-removed"
    | "request-property-required"
    | "request-property-added-required"
    | "request-type-narrowed"
    | "request-body-required"
    | "response-property-removed"
    | "response-property-optional"
    | "response-type-changed"
    | "response-value-removed";
  /** What it is about, for example `createPaymentIntent: body.amount`, or `Order.status` in a named schema. */
  readonly subject: string;
  /** The property, parameter, value or name that it is about. */
  readonly name: string;
  readonly direction: "request" | "response" | "event" | "export" | "operation";
  /** The name that a removed property seems to have now: a new one beside it with the same schema. */
  readonly renamed?: string | undefined;
}

/** The source of a module of probes, and what each of its lines asks; lines without a probe are undefined. */
export interface ProbeModule {
  readonly source: string;
  readonly probes: readonly (Probe | undefined)[];
}

/** A place in the types that is looked at: its old and new type, and where it stands. */
interface Place {
  readonly old: string;
  readonly now: string;
  readonly direction: "request" | "response" | "event";
  readonly subject: string;
  /** The named schemas that are being looked through. */
  readonly within: ReadonlySet<string>;
}

const imports = [
  'import type * as Old from "./old.ts";',
  'import type * as New from "./new.ts";',
  'import type { At, Body, BodyIsAsked, Expect, Failure, Fits, Flat, Item, Named, NewlyAsked, Nothing, Param, Readable, Sendable, Sent, StillOptional, StillThere, Success } from "../probe-types.ts";',
];

/**
 * Writes probes for what differs between two snapshots: whether an old request is still accepted, and whether code that
 * reads the old responses still compiles. One line a probe.
 */
export function writeProbes(before: Snapshot, after: Snapshot): ProbeModule {
  const lines: string[] = [...imports];
  const probes: (Probe | undefined)[] = imports.map(() => undefined);
  const old = before.document;
  const now = after.document;
  const { isChanged } = changedComponents(old, now);
  const visited = new Set<string>();
  let count = 0;

  function ask(test: string, probe: Probe): void {
    count += 1;
    lines.push(`export type P${count} = ${test};`);
    probes.push(probe);
  }

  /** Names a type, so that what lies below does not repeat how it is reached. */
  function named(type: string): string {
    count += 1;
    lines.push(`type T${count} = ${type};`);
    probes.push(undefined);
    return `T${count}`;
  }

  /** A property or parameter. */
  function property(name: string, written: unknown, renewed: unknown, place: Place, renamed?: string): void {
    const key = JSON.stringify(name);
    const { direction } = place;
    const subject = `${place.subject}.${name}`;
    const oldType = named(`At<${place.old}, ${key}>`);
    const newType = named(`At<${place.now}, ${key}>`);
    if (direction === "request") {
      ask(`Expect<Sendable<${place.old}, ${place.now}, ${key}>>`, {
        rule: "request-property-removed",
        subject,
        name,
        direction,
        renamed,
      });
      ask(`Expect<StillOptional<${place.old}, ${place.now}, ${key}>>`, {
        rule: "request-property-required",
        subject,
        name,
        direction,
      });
    } else {
      ask(`Expect<Readable<${place.old}, ${place.now}, ${key}>>`, {
        rule: "response-property-removed",
        subject,
        name,
        direction,
        renamed,
      });
      ask(`Expect<StillThere<${place.old}, ${place.now}, ${key}>>`, {
        rule: "response-property-optional",
        subject,
        name,
        direction,
      });
    }
    const inner = { ...place, old: oldType, now: newType, subject };
    if (renewed === undefined) typeOf(resolveSchema(written, old).schema, {}, inner);
    else value(written, renewed, inner);
  }

  /** A value: its type, and what it holds. */
  function value(written: unknown, renewed: unknown, place: Place): void {
    const oldRef = referenceOf(written);
    const newRef = referenceOf(renewed);
    const isSame = JSON.stringify(written) === JSON.stringify(renewed);
    if (isSame && !isChanged(written)) return;
    const { schema, name } = resolveSchema(written, old);
    const { schema: renewedSchema } = resolveSchema(renewed, now);
    let { subject } = place;
    // A named schema has the same types wherever it stands, as long as the new document names it there too.
    if (name !== undefined && oldRef === newRef) {
      const key = `${place.direction === "event" ? "response" : place.direction} ${name}`;
      if (visited.has(key)) return;
      visited.add(key);
      subject = name;
    } else if (name !== undefined && place.within.has(name)) {
      return;
    }
    const direction = place.direction;
    const within = name === undefined ? place.within : new Set([...place.within, name]);
    typeOf(schema, renewedSchema, { ...place, subject });
    contents(schema, renewedSchema, { ...place, subject, direction, within });
  }

  /** The type itself: objects count as objects, whatever they hold. */
  function typeOf(
    schema: Readonly<Record<string, unknown>>,
    renewed: Readonly<Record<string, unknown>>,
    place: Place,
  ): void {
    const { direction, subject } = place;
    const name = subject.split(/[.:[]/).at(-1)?.trim() ?? subject;
    const isUnion = objectsOf(schema, old) > 1 || objectsOf(renewed, now) > 1;
    const types = isUnion ? [place.old, place.now] : [`Flat<${place.old}>`, `Flat<${place.now}>`];
    const [oldType = "", newType = ""] = types;
    if (direction === "request") {
      ask(`Expect<Fits<${oldType}, ${newType}>>`, { rule: "request-type-narrowed", subject, name, direction });
      if (!isUnion) {
        ask(`Nothing<NewlyAsked<${place.old}, ${place.now}>>`, {
          rule: "request-property-added-required",
          subject,
          name,
          direction,
        });
      }
      return;
    }
    ask(`Expect<Fits<${newType}, ${oldType}>>`, { rule: "response-type-changed", subject, name, direction });
    for (const known of valuesOf(schema, old)) {
      // The compiler refuses to compare with a value that cannot be.
      ask(`Expect<Named<${JSON.stringify(known)}, ${place.now}>>`, {
        rule: "response-value-removed",
        subject,
        name: known,
        direction,
      });
    }
  }

  /** What a value holds: its properties, its items, its values by any name, and those of its alternatives. */
  function contents(
    schema: Readonly<Record<string, unknown>>,
    renewed: Readonly<Record<string, unknown>>,
    place: Place,
  ): void {
    const properties = propertiesOf(schema, old);
    const renewedProperties = propertiesOf(renewed, now);
    for (const [name, written] of properties) {
      property(name, written, renewedProperties.get(name), place, newNameOf(name, properties, renewedProperties));
    }
    const { items, additionalProperties } = schema;
    const nested = { ...place, subject: `${place.subject}[]` };
    if (isRecord(items)) {
      value(items, renewed["items"], { ...nested, old: named(`Item<${place.old}>`), now: named(`Item<${place.now}>`) });
    }
    if (isRecord(additionalProperties)) {
      value(additionalProperties, renewed["additionalProperties"], {
        ...nested,
        old: named(`At<${place.old}, string>`),
        now: named(`At<${place.now}, string>`),
      });
    } else if (additionalProperties === true) {
      const [rule, from, to] =
        place.direction === "request"
          ? (["request-type-narrowed", place.old, place.now] as const)
          : (["response-type-changed", place.now, place.old] as const);
      ask(`Expect<Fits<At<${from}, string>, At<${to}, string>>>`, {
        rule,
        subject: nested.subject,
        name: place.subject,
        direction: place.direction,
      });
    }
    // Arrays and maps may stand among alternatives, such as that of null.
    for (const [index, member] of alternativesOf(schema).entries()) {
      const { schema: alternative } = resolveSchema(member, old);
      const { schema: other } = resolveSchema(alternativesOf(renewed)[index], now);
      if (isRecord(alternative["items"])) contents({ items: alternative["items"] }, { items: other["items"] }, place);
    }
  }

  for (const [id, oldOperation, path, method] of operationsOf(old)) {
    const found = operationsOf(now).find(([other]) => other === id);
    if (found === undefined) {
      ask(`Expect<${JSON.stringify(id)} extends keyof New.operations ? true : false>`, {
        rule: "operation-removed",
        subject: id,
        name: id,
        direction: "operation",
      });
      continue;
    }
    const [, newOperation, newPath, newMethod] = found;
    if (path !== newPath || method !== newMethod) {
      ask(
        `Expect<${JSON.stringify(path)} extends keyof New.paths ? (New.paths[${JSON.stringify(path)}] extends { ${method}: object } ? true : false) : false>`,
        { rule: "path-changed", subject: id, name: `${method.toUpperCase()} ${path}`, direction: "operation" },
      );
    }
    const oldItem = old.paths?.[path];
    const newItem = now.paths?.[newPath];
    const isSame =
      JSON.stringify([oldOperation, oldItem?.parameters]) === JSON.stringify([newOperation, newItem?.parameters]);
    if (isSame && !isChanged(oldOperation) && !isChanged(oldItem?.parameters)) continue;
    const oldType = `Old.operations[${JSON.stringify(id)}]`;
    const newType = `New.operations[${JSON.stringify(id)}]`;
    const within = new Set<string>();
    const keyHeaders = new Set([...keyHeadersOf(old), ...keyHeadersOf(now)]);
    for (const group of ["path", "query", "header"]) {
      const parameters = parametersOf(oldOperation, oldItem?.parameters, group, old);
      const renewed = parametersOf(newOperation, newItem?.parameters, group, now);
      const place: Place = {
        old: named(`Param<${oldType}, "${group}">`),
        now: named(`Param<${newType}, "${group}">`),
        direction: "request",
        subject: `${id}: ${group}`,
        within,
      };
      for (const [name, schema] of parameters) {
        // The client fills it in; what that means is judged by behaviour.
        if (!keyHeaders.has(name.toLowerCase())) {
          property(name, schema, renewed.get(name), place, newNameOf(name, parameters, renewed));
        }
      }
      const asked = [...keyHeaders]
        .map((name) => [...renewed.keys()].find((other) => other.toLowerCase() === name))
        .filter((name) => name !== undefined);
      const ignored = asked.length === 0 ? "never" : asked.map((name) => JSON.stringify(name)).join(" | ");
      ask(`Nothing<Exclude<NewlyAsked<${place.old} & {}, ${place.now}>, ${ignored}>>`, {
        rule: "request-property-added-required",
        subject: `${id}: ${group}`,
        name: group,
        direction: "request",
      });
    }
    const body: Place = {
      old: named(`Body<${oldType}>`),
      now: named(`Body<${newType}>`),
      direction: "request",
      subject: `${id}: body`,
      within,
    };
    ask(`Expect<BodyIsAsked<${oldType}> extends true ? true : BodyIsAsked<${newType}> extends true ? false : true>`, {
      rule: "request-body-required",
      subject: `${id}: body`,
      name: "body",
      direction: "request",
    });
    const oldBodies = bodiesOf(oldOperation["requestBody"], old, "requestBodies");
    const newBodies = bodiesOf(newOperation["requestBody"], now, "requestBodies");
    for (const [index, schema] of oldBodies.entries()) value(schema, newBodies[index], body);
    for (const [group, isGroup] of [
      ["Success", (status: string) => status.startsWith("2")],
      ["Failure", (status: string) => !status.startsWith("2")],
    ] as const) {
      const place: Place = {
        old: named(`${group}<${oldType}>`),
        now: named(`${group}<${newType}>`),
        direction: "response",
        subject: `${id}: ${group === "Success" ? "data" : "error"}`,
        within,
      };
      const oldResponses = responsesOf(oldOperation, old, isGroup);
      const newResponses = responsesOf(newOperation, now, isGroup);
      for (const [status, schemas] of oldResponses) {
        for (const [index, schema] of schemas.entries()) value(schema, newResponses.get(status)?.[index], place);
      }
      if (
        [...newResponses.keys()].some((status) => !oldResponses.has(status)) &&
        oldResponses.size > 0 &&
        group === "Success"
      ) {
        ask(`Expect<Fits<${place.now}, ${place.old}>>`, {
          rule: "response-type-changed",
          subject: place.subject,
          name: "data",
          direction: "response",
        });
      }
    }
  }

  for (const [event, item] of Object.entries(webhooksOf(old))) {
    const renewed = webhooksOf(now)[event];
    const key = JSON.stringify(event);
    if (renewed === undefined) {
      ask(`Expect<${key} extends keyof New.webhooks ? true : false>`, {
        rule: "event-removed",
        subject: event,
        name: event,
        direction: "event",
      });
      continue;
    }
    if (JSON.stringify(item) === JSON.stringify(renewed) && !isChanged(item)) continue;
    const place: Place = {
      old: named(`Sent<Old.webhooks[${key}]>`),
      now: named(`Sent<New.webhooks[${key}]>`),
      direction: "event",
      subject: `the event ${event}`,
      within: new Set(),
    };
    const [oldBodies, newBodies] = [
      bodiesOf(postOf(item)["requestBody"], old, "requestBodies"),
      bodiesOf(postOf(renewed)["requestBody"], now, "requestBodies"),
    ];
    for (const [index, schema] of oldBodies.entries()) value(schema, newBodies[index], place);
  }

  const exported = exportsOf(after.types);
  for (const name of exportsOf(before.types)) {
    if (!exported.has(name)) {
      ask(`New.${name}`, { rule: "export-removed", subject: name, name, direction: "export" });
      continue;
    }
    const schema = componentsOf(old, "schemas")[name];
    if (
      !isRecord(schema) ||
      JSON.stringify(schema["enum"]) === JSON.stringify(enumOf(componentsOf(now, "schemas")[name]))
    ) {
      continue;
    }
    for (const known of valuesOf(schema, old)) {
      ask(`Expect<Named<${JSON.stringify(known)}, New.${name}>>`, {
        rule: "known-value-removed",
        subject: name,
        name: known,
        direction: "export",
      });
    }
  }
  return { source: `${lines.join("\n")}\n`, probes };
}

/** The one new name that has the schema of one that is gone; undefined where none or several do. */
function newNameOf(
  name: string,
  old: ReadonlyMap<string, unknown>,
  now: ReadonlyMap<string, unknown>,
): string | undefined {
  if (now.has(name)) return undefined;
  const alike = [...now].filter(
    ([other, schema]) => !old.has(other) && JSON.stringify(schema) === JSON.stringify(old.get(name)),
  );
  return alike.length === 1 ? alike[0]?.[0] : undefined;
}

function referenceOf(schema: unknown): string | undefined {
  return isRecord(schema) && typeof schema["$ref"] === "string" ? schema["$ref"] : undefined;
}

function enumOf(schema: unknown): unknown {
  return isRecord(schema) ? schema["enum"] : undefined;
}

/** The strings that a schema lists, where it takes nothing else (but null). */
function valuesOf(schema: Readonly<Record<string, unknown>>, document: object): string[] {
  const { enum: listed, const: constant } = schema;
  const own = Array.isArray(listed) ? (listed as unknown[]) : constant === undefined ? [] : [constant];
  const alternatives = alternativesOf(schema).map((member) => resolveSchema(member, document).schema);
  const isOpen = alternatives.some(
    (member) => [member["type"]].flat().includes("string") && !("enum" in member) && !("const" in member),
  );
  const others = isOpen ? [] : alternatives.flatMap((member) => valuesOf(member, document));
  return [...own, ...others].filter((known) => typeof known === "string");
}

/** How many alternatives of a schema are objects. */
function objectsOf(schema: Readonly<Record<string, unknown>>, document: object): number {
  return alternativesOf(schema).filter((member) => {
    const { schema: alternative } = resolveSchema(member, document);
    return "properties" in alternative || "allOf" in alternative || alternative["type"] === "object";
  }).length;
}

/** The properties of a schema, of what it is made of, and of its alternatives. */
function propertiesOf(schema: Readonly<Record<string, unknown>>, document: object, depth = 0): Map<string, unknown> {
  const found = new Map<string, unknown>();
  // Nobody nests deeper; a schema may be made of itself.
  if (depth > 8) return found;
  const members = [
    ...(Array.isArray(schema["allOf"]) ? (schema["allOf"] as unknown[]) : []),
    ...alternativesOf(schema),
  ];
  for (const member of members) {
    for (const [name, property] of propertiesOf(resolveSchema(member, document).schema, document, depth + 1)) {
      if (!found.has(name)) found.set(name, property);
    }
  }
  if (isRecord(schema["properties"])) {
    for (const [name, property] of Object.entries(schema["properties"])) found.set(name, property);
  }
  return found;
}

/** The operations of a document: id, operation, path and method. */
function operationsOf(document: OpenApiDocument): [string, Readonly<Record<string, unknown>>, string, string][] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.filter((method) => isRecord(item[method])).map((method) => {
      const operation = item[method] as OperationObject & Record<string, unknown>;
      return [String(operation.operationId), operation, path, method] as [
        string,
        Record<string, unknown>,
        string,
        string,
      ];
    }),
  );
}

function component(written: unknown, document: object, section: string): Readonly<Record<string, unknown>> {
  const reference = referenceOf(written);
  const found = reference === undefined ? written : componentsOf(document, section)[reference.split("/").at(-1) ?? ""];
  return isRecord(found) ? found : {};
}

/** The schemas of the parameters in one place, by name. */
function parametersOf(
  operation: Readonly<Record<string, unknown>>,
  shared: unknown,
  group: string,
  document: object,
): Map<string, unknown> {
  const lists = [shared, operation["parameters"]].flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []));
  return new Map(
    lists
      .map((written) => component(written, document, "parameters"))
      .filter((parameter) => parameter["in"] === group)
      .map((parameter) => [String(parameter["name"]), parameter["schema"]]),
  );
}

/** The schemas of a body or response, by media type. */
function bodiesOf(written: unknown, document: object, section: string): unknown[] {
  const { content } = component(written, document, section);
  return Object.values(isRecord(content) ? content : {}).map((media) =>
    isRecord(media) ? media["schema"] : undefined,
  );
}

function responsesOf(
  operation: Readonly<Record<string, unknown>>,
  document: object,
  isGroup: (status: string) => boolean,
) {
  const responses = isRecord(operation["responses"]) ? Object.entries(operation["responses"]) : [];
  return new Map(
    responses
      .filter(([status]) => isGroup(status))
      .map(([status, written]) => [status, bodiesOf(written, document, "responses")]),
  );
}

function webhooksOf(document: object): Readonly<Record<string, unknown>> {
  const webhooks = "webhooks" in document ? document.webhooks : undefined;
  return isRecord(webhooks) ? webhooks : {};
}

function postOf(item: unknown): Readonly<Record<string, unknown>> {
  return isRecord(item) && isRecord(item["post"]) ? item["post"] : {};
}

function keyHeadersOf(document: OpenApiDocument): string[] {
  return Object.values(document["x-payspec-idempotency-profiles"] ?? {}).map(({ header }) => header.toLowerCase());
}

/** The names that a module exports as types, the aliases of named schemas among them. */
function exportsOf(source: string): Set<string> {
  return new Set([...source.matchAll(/^export type ([\w$]+)/gm)].map(([, name = ""]) => name));
}
