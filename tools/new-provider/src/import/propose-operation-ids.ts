import { decide, type Draft, type ImportedOperation, isJson, operationsIn, pascalCase, target } from "./draft.ts";

/** Gives each operation a name of a verb and a noun; a name that is one already stays. */
export function proposeOperationIds(draft: Draft, verbs: readonly string[]): void {
  const operations = operationsIn(draft.document);
  const taken = new Set<string>();
  const isKept = ({ operation }: ImportedOperation) => {
    const id = operation["operationId"];
    return typeof id === "string" && verbs.includes(/^([a-z]+)[A-Z][A-Za-z0-9]*$/.exec(id)?.[1] ?? "");
  };
  for (const one of operations.filter(isKept)) {
    const id = String(one.operation["operationId"]);
    one.operation["operationId"] = taken.has(id) ? unique(proposal(draft, one, verbs), one, taken) : id;
    taken.add(String(one.operation["operationId"]));
  }
  for (const one of operations.filter((other) => !taken.has(String(other.operation["operationId"])))) {
    const was = one.operation["operationId"];
    const id = unique(proposal(draft, one, verbs), one, taken);
    one.operation["operationId"] = id;
    taken.add(id);
    decide(
      draft,
      "operation ids",
      `\`${id}\` for ${one.method.toUpperCase()} ${one.path}${typeof was === "string" ? `, was \`${was}\`` : ""}`,
    );
  }
}

function proposal(draft: Draft, one: ImportedOperation, verbs: readonly string[]): string {
  const segments = one.path.split("/").filter((segment) => segment !== "" && !/^(v\d+|api)$/i.test(segment));
  const isParameter = (segment: string) => segment.startsWith("{");
  const words = segments.filter((segment) => !isParameter(segment));
  const last = words.at(-1) ?? "root";
  const endsInParameter = isParameter(segments.at(-1) ?? "");
  const action = wordsOf(last)[0] ?? "";
  if (one.method === "post" && words.length > 1 && verbs.includes(action) && !endsInParameter) {
    const rest = wordsOf(last).slice(1);
    return action + nounOf(words.slice(0, -1), true) + pascalCase(rest.join("-"));
  }
  const byMethod: Readonly<Record<string, string>> = {
    put: "update",
    patch: "update",
    delete: "delete",
    head: "test",
    options: "test",
    trace: "test",
    post: endsInParameter ? "update" : "create",
  };
  if (one.method !== "get") return (byMethod[one.method] ?? "get") + nounOf(words, true);
  const isList = !endsInParameter && givesList(draft, one);
  return (isList ? "list" : "get") + nounOf(words, !isList);
}

/** Whether the success is an array, or an object with one. */
export function givesList(draft: Draft, { operation }: ImportedOperation): boolean {
  return listPointer(draft, operation) !== undefined;
}

/** Where the items of a list stand in the success of an operation: "" where it is the array itself. */
export function listPointer({ document }: Draft, operation: ImportedOperation["operation"]): string | undefined {
  const responses = isJson(operation["responses"]) ? operation["responses"] : {};
  const success = target(document, responses[Object.keys(responses).find((status) => status.startsWith("2")) ?? ""]);
  const content = isJson(success) && isJson(success["content"]) ? success["content"] : {};
  const [media] = Object.entries(content)
    .filter(([type]) => /json/.test(type))
    .map(([, value]) => value);
  const schema = isJson(media) ? target(document, media["schema"]) : undefined;
  if (!isJson(schema)) return undefined;
  if (schema["type"] === "array") return "";
  const properties = isJson(schema["properties"]) ? schema["properties"] : {};
  const arrays = Object.entries(properties).filter(([, value]) => {
    const property = target(document, value);
    return isJson(property) && property["type"] === "array";
  });
  const [only] =
    arrays.length === 1 ? arrays : arrays.filter(([name]) => /^(data|items|results|list|records)$/.test(name));
  const isEnvelope = Object.keys(properties).length <= 8;
  return only === undefined || !isEnvelope ? undefined : `/${only[0].replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

function nounOf(words: readonly string[], isSingular: boolean): string {
  const parts = words.map((word, index) => {
    const isLast = index === words.length - 1;
    const all = wordsOf(word);
    const end = all.at(-1) ?? "";
    return pascalCase([...all.slice(0, -1), isLast && !isSingular ? end : singular(end)].join("-"));
  });
  return parts.join("") || "Root";
}

function wordsOf(segment: string): string[] {
  return segment
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

function singular(word: string): string {
  if (word.endsWith("ies")) return word.replace(/ies$/, "y");
  if (/(ss|us|is)$/.test(word)) return word;
  if (/(ch|sh|x|ss|z)es$/.test(word)) return word.replace(/es$/, "");
  return word.replace(/s$/, "");
}

/** A name that no other operation has: with the parameters of its path, or else a number. */
function unique(id: string, { path, method }: ImportedOperation, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  const parameters = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => pascalCase(name));
  const candidates = [`${id}By${parameters.join("And")}`, `${id}With${pascalCase(method)}`];
  const free = candidates.find((one) => !taken.has(one) && !one.endsWith("By"));
  if (free !== undefined) return free;
  let number = 2;
  while (taken.has(`${id}${number}`)) number += 1;
  return `${id}${number}`;
}
