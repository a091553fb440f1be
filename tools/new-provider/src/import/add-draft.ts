import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { BaseResolver, bundle, createConfig, lint, loadConfig } from "@redocly/openapi-core";
import { parse } from "yaml";
import { generateSources } from "@payspec/codegen/generate-sources";
import { UserError } from "@payspec/commands";
import { CONFIG_FILE, isRecord, readYaml } from "@payspec/spec-model";
import { setDraftRules } from "../add-api.ts";
import { importDocument, type ImportedSpec } from "./import-document.ts";
import { type OpenItem, todoList } from "./todo-list.ts";

/** The provider that a document describes. */
export interface ImportedProvider {
  readonly name: string;
  readonly title: string;
  readonly pascal: string;
  readonly baseUrl?: string | undefined;
}

/**
 * Reads a document and makes a spec of it.
 *
 * @param path of the document, which may refer to files beside it
 */
export async function readDocument(
  root: string,
  path: string,
  { title, pascal, baseUrl }: ImportedProvider,
): Promise<ImportedSpec> {
  readYaml(process.cwd(), path);
  const config = await createConfig({});
  const { bundle: bundled, problems } = await bundle({ ref: path, config, dereference: false });
  const unresolved = problems.find(({ ruleId }) => ruleId === "bundler");
  if (unresolved !== undefined) throw new UserError(`${path}: ${unresolved.message}`);
  const source: unknown = JSON.parse(JSON.stringify(bundled.parsed));
  return importDocument(source, { title, pascal, baseUrl, verbs: verbsOf(root), reserved: await reservedNames(title) });
}

/** The verbs of the rule `payspec/operation-id`. */
function verbsOf(root: string): string[] {
  const config: unknown = parse(readFileSync(join(root, CONFIG_FILE), "utf8"));
  const rules = isRecord(config) && isRecord(config["rules"]) ? config["rules"] : {};
  const rule = rules["payspec/operation-id"];
  return isRecord(rule) && Array.isArray(rule["verbs"]) ? rule["verbs"].map(String) : [];
}

/** What a package exports beside the types of its spec. */
async function reservedNames(title: string): Promise<Set<string>> {
  const minimal = {
    openapi: "3.1.0",
    info: { "x-payspec-name": title },
    servers: [{ url: "https://api.acme.test" }],
    paths: {},
    components: { securitySchemes: { key: { type: "http", scheme: "bearer", "x-payspec-key": { kind: "secret" } } } },
    "x-payspec-webhook-signature": { algorithm: "hmac-sha256", eventType: "/type" },
  };
  const sources = await generateSources(minimal, { name: "acme", root: "", outputFolder: "" });
  const text = Object.values(sources).join("\n");
  const listed = [...text.matchAll(/\{([^{}]*)\}/g)].flatMap(([, names = ""]) => names.split(","));
  const declared = [...text.matchAll(/\b(?:type|interface|const|function|class) (\w+)/g)].map(([, name = ""]) => name);
  const words = [
    ...listed.map(
      (name) =>
        name
          .trim()
          .replace(/^type /, "")
          .split(" as ")
          .at(-1)
          ?.trim() ?? "",
    ),
    ...declared,
  ];
  // Types of the language and of openapi-typescript, which a schema would hide.
  const language =
    "Array Blob Date Error File Function Map Number Object Omit Partial Pick Promise Record Request Response Set String Symbol paths operations components webhooks WithRequired $defs";
  return new Set([...words.filter((name) => /^[A-Za-z_]\w*$/.test(name)), ...language.split(" ")]);
}

/** Lints the written spec: every open item, and the list of them in `specs/<name>/todo.md`. The rules become warnings. */
export async function openItems(
  root: string,
  { name, title }: ImportedProvider,
  { decisions }: ImportedSpec,
): Promise<OpenItem[]> {
  const config = await loadConfig({ configPath: join(root, CONFIG_FILE) });
  const problems = await lint({
    ref: join(root, "specs", name, "openapi.yaml"),
    config: config.forAlias(name),
    externalRefResolver: new BaseResolver(config.resolve),
  });
  const items = problems.map(({ ruleId, message }) => ({
    rule: ruleId,
    text: message.replaceAll(`${root}/`, "").replaceAll("\n", " "),
  }));
  const rules = [...new Set(items.map(({ rule }) => rule))].toSorted();
  const path = join(root, CONFIG_FILE);
  writeFileSync(path, setDraftRules(readFileSync(path, "utf8"), name, rules));
  const list = join(root, "specs", name, "todo.md");
  mkdirSync(dirname(list), { recursive: true });
  writeFileSync(list, todoList(name, title, decisions, items));
  return items;
}
