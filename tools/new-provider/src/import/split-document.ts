import { stringify } from "yaml";
import { type Draft, isJson, type Json, operationsIn, partOf, pascalCase } from "./draft.ts";
import { refer } from "./name-schemas.ts";

/** The files of a spec, by their paths within its folder. */
export type SpecFiles = ReadonlyMap<string, string>;

/** Which file holds the components of a section. */
const sections: Readonly<Record<string, string>> = {
  parameters: "parameters.yaml",
  responses: "responses.yaml",
  headers: "headers.yaml",
  securitySchemes: "securitySchemes.yaml",
};

/** Cuts a document as the specs of this repository are cut: a file for each path and event, schemas by resource. */
export function splitDocument({ document }: Draft): SpecFiles {
  const components = partOf(document, "components");
  inlineOthers(document, components);
  distinguish(document, components);
  const groups = groupsOf(document, components);
  const placeOf = (reference: string): { file: string; key: string } | undefined => {
    const [, section = "", name = "", rest = ""] = /^#\/components\/([^/]+)\/([^/]+)(.*)$/.exec(reference) ?? [];
    const key = decodeURIComponent(name);
    const file = section === "schemas" ? `schemas/${groups.get(key) ?? "common"}.yaml` : sections[section];
    return file === undefined ? undefined : { file, key: `${key}${rest}` };
  };
  const files = new Map<string, string>();
  /** Writes a part, with its references from where it stands. */
  function write(file: string, part: unknown): void {
    const copy = structuredClone(part);
    refer(copy, (reference) => {
      const place = placeOf(reference);
      if (place === undefined) return reference;
      const up = "../".repeat(file.split("/").length - 1);
      const path =
        place.file === file
          ? ""
          : file.startsWith("schemas/") && place.file.startsWith("schemas/")
            ? place.file.slice("schemas/".length)
            : `${up}${place.file}`;
      return `${path}#/${place.key}`;
    });
    files.set(file, stringify(copy, { lineWidth: 0, aliasDuplicateObjects: false }));
  }
  const used = reachable(document, components);
  const schemas = Map.groupBy(
    Object.entries(partOf(components, "schemas")).filter(([name]) => used.has(`#/components/schemas/${name}`)),
    ([name]) => groups.get(name) ?? "common",
  );
  for (const [group, members] of schemas) write(`schemas/${group}.yaml`, Object.fromEntries(members));
  for (const [section, file] of Object.entries(sections)) {
    const members = Object.entries(partOf(components, section)).filter(
      ([name]) => section === "securitySchemes" || used.has(`#/components/${section}/${name}`),
    );
    if (members.length > 0) write(file, Object.fromEntries(members));
  }
  const entry: Json = { ...document };
  for (const [field, fileOf] of [
    ["paths", (name: string) => `paths/${name.slice(1).replaceAll("/", "_") || "_"}.yaml`],
    ["webhooks", (name: string) => `webhooks/${name.replaceAll("/", "_")}.yaml`],
  ] as const) {
    const items = document[field];
    if (!isJson(items)) continue;
    for (const [name, item] of Object.entries(items)) write(fileOf(name), item);
    entry[field] = Object.fromEntries(Object.keys(items).map((name) => [name, { $ref: fileOf(name) }]));
  }
  entry["components"] = {
    securitySchemes: Object.fromEntries(
      Object.keys(partOf(components, "securitySchemes")).map((name) => [
        name,
        { $ref: `securitySchemes.yaml#/${name}` },
      ]),
    ),
  };
  const known = ["openapi", "info", "externalDocs", "servers", "tags", "security"];
  const ordered = [
    ...known.filter((key) => key in entry),
    ...Object.keys(entry).filter((key) => key.startsWith("x-payspec-")),
    "paths",
    ...("webhooks" in entry ? ["webhooks"] : []),
    "components",
  ];
  files.set(
    "openapi.yaml",
    stringify(Object.fromEntries(ordered.map((key) => [key, entry[key]])), {
      lineWidth: 0,
      aliasDuplicateObjects: false,
    }),
  );
  return files;
}

/** Puts what has no file of its own where it is used: examples, bodies, links and path items. */
function inlineOthers(document: Json, components: Json): void {
  const sectionsLeft = new Set(["schemas", ...Object.keys(sections)]);
  const visit = (value: unknown, within: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map((item) => visit(item, within));
    if (!isJson(value)) return value;
    const [, section = "", name = ""] = /^#\/components\/([^/]+)\/([^/]+)$/.exec(String(value["$ref"] ?? "")) ?? [];
    if (section !== "" && !sectionsLeft.has(section) && !within.includes(name)) {
      return visit(structuredClone(partOf(components, section)[decodeURIComponent(name)] ?? {}), [...within, name]);
    }
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visit(item, within)]));
  };
  for (const key of ["paths", "webhooks"]) if (isJson(document[key])) document[key] = visit(document[key], []);
  for (const section of sectionsLeft) components[section] = visit(partOf(components, section), []);
}

/** Bundling wants each name once: a response or parameter that is called like a schema gets another. */
function distinguish(document: Json, components: Json): void {
  const taken = new Set(Object.keys(partOf(components, "schemas")));
  for (const [section, suffix] of [
    ["responses", "Response"],
    ["parameters", "Parameter"],
    ["headers", "Header"],
  ] as const) {
    const members = partOf(components, section);
    const names = new Map<string, string>();
    for (const name of Object.keys(members)) {
      const wanted = pascalCase(name);
      const options = [wanted, `${wanted}${suffix}`, `${wanted}${suffix}2`, `${wanted}${suffix}3`];
      const chosen = options.find((one) => !taken.has(one)) ?? `${wanted}${suffix}${names.size}`;
      taken.add(chosen);
      names.set(name, chosen);
    }
    components[section] = Object.fromEntries(
      Object.entries(members).map(([name, member]) => [names.get(name) ?? name, member]),
    );
    refer(document, (reference) => {
      const start = `#/components/${section}/`;
      return reference.startsWith(start)
        ? `${start}${names.get(decodeURIComponent(reference.slice(start.length))) ?? reference.slice(start.length)}`
        : reference;
    });
  }
}

/** The resource that each schema belongs to: the first word of the path that uses it, `common` where several do. */
function groupsOf(document: Json, components: Json): Map<string, string> {
  const groups = new Map<string, string>();
  const schemas = partOf(components, "schemas");
  for (const { path, operation, item } of operationsIn(document)) {
    const resource =
      path.split("/").find((segment) => segment !== "" && !segment.startsWith("{") && !/^(v\d+|api)$/i.test(segment)) ??
      "common";
    const group =
      resource
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-")
        .replaceAll(/^-|-$/g, "") || "common";
    const seen = new Set<string>();
    const visit = (value: unknown): void => {
      for (const reference of referencesIn(value)) {
        if (seen.has(reference)) continue;
        seen.add(reference);
        const [, section = "", name = ""] = /^#\/components\/([^/]+)\/([^/]+)/.exec(reference) ?? [];
        if (section === "schemas") groups.set(name, groups.has(name) && groups.get(name) !== group ? "common" : group);
        visit(section === "schemas" ? schemas[name] : partOf(components, section)[name]);
      }
    };
    visit(operation);
    visit(item["parameters"]);
  }
  return groups;
}

function reachable(document: Json, components: Json): Set<string> {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    for (const reference of referencesIn(value)) {
      if (found.has(reference)) continue;
      found.add(reference);
      const [, section = "", name = ""] = /^#\/components\/([^/]+)\/([^/]+)/.exec(reference) ?? [];
      found.add(`#/components/${section}/${name}`);
      visit(partOf(components, section)[name]);
    }
  };
  visit(document["paths"]);
  visit(document["webhooks"]);
  return found;
}

function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isJson(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    if (key === "$ref" && typeof item === "string") return [item];
    if (key === "mapping" && isJson(item)) return Object.values(item).filter((one) => typeof one === "string");
    return referencesIn(item);
  });
}
