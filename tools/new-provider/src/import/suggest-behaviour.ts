import {
  decide,
  type Draft,
  type ImportedOperation,
  isJson,
  type Json,
  listOf,
  operationsIn,
  parametersOf,
  partOf,
  target,
} from "./draft.ts";
import { listPointer } from "./propose-operation-ids.ts";

const evidence = [
  {
    source: "inferred",
    note: "Read from the provider's OpenAPI document by pnpm new:provider; not compared with its documentation.",
  },
];

/** Adds what the vocabulary says of behaviour, as far as a document shows it; whatever is uncertain is the less generous. */
export function suggestBehaviour(draft: Draft): void {
  securityOf(draft);
  const profile = idempotencyOf(draft);
  for (const one of operationsIn(draft.document)) {
    const { operation, method } = one;
    operation["x-payspec-evidence"] ??= structuredClone(evidence);
    if (!["get", "head", "options", "trace"].includes(method)) {
      const isKeyed =
        profile !== undefined &&
        parametersOf(draft.document, one).some(({ name, in: place }) => place === "header" && name === profile);
      operation["x-payspec-idempotency"] = isKeyed ? "keyed" : "none";
      if (!isKeyed) decide(draft, "idempotency: writes without a key", `\`${String(operation["operationId"])}\``);
    }
  }
  pagingOf(draft);
  errorsOf(draft);
}

const KINDS = ["secret", "platform", "publishable"];

/** Says which key each security scheme carries. */
function securityOf(draft: Draft): void {
  const { document } = draft;
  const schemes = partOf(partOf(document, "components"), "securitySchemes");
  if (Object.keys(schemes).length === 0) {
    schemes["secretKey"] = { type: "http", scheme: "bearer", description: "The secret key." };
    decide(draft, "security", "no security scheme is described: a secret key as a bearer token is assumed");
  }
  const used = new Set<string>();
  const sets = [document["security"], ...operationsIn(document).map(({ operation }) => operation["security"])].flatMap(
    listOf,
  );
  const together = new Set(
    sets
      .filter(isJson)
      .filter((set) => Object.keys(set).length > 1)
      .flatMap((set) => Object.keys(set)),
  );
  for (const [name, written] of Object.entries(schemes)) {
    let scheme = isJson(written) ? written : {};
    const isSendable =
      (scheme["type"] === "http" && /^(basic|bearer)$/i.test(String(scheme["scheme"]))) ||
      (scheme["type"] === "apiKey" && scheme["in"] === "header");
    if (!isSendable) {
      decide(
        draft,
        "security",
        `\`${name}\` (${String(scheme["type"])}${scheme["in"] === undefined ? "" : ` in ${String(scheme["in"])}`}) cannot be sent by the client: a bearer token is assumed`,
      );
      scheme = { type: "http", scheme: "bearer", description: String(scheme["description"] ?? "The key.") };
    }
    if (scheme["type"] === "http") scheme["scheme"] = String(scheme["scheme"]).toLowerCase();
    const text = `${name} ${String(scheme["name"] ?? "")} ${String(scheme["description"] ?? "")}`;
    const guess = /publi|client.?key/i.test(text)
      ? "publishable"
      : /platform|partner|account|merchant|client.?id/i.test(text)
        ? "platform"
        : "secret";
    // Keys that are sent together are of different kinds.
    const kind = together.has(name) && used.has(guess) ? (KINDS.find((one) => !used.has(one)) ?? guess) : guess;
    const isFirst = !used.has(kind);
    used.add(kind);
    const carriers = Object.values(schemes).length;
    schemes[name] = {
      ...scheme,
      "x-payspec-key": {
        kind,
        ...(isFirst && carriers > 1 && { sent: true }),
        "x-payspec-evidence": structuredClone(evidence),
      },
    };
    decide(draft, "security", `\`${name}\` carries the ${kind} key`);
  }
  // A mark tells several carriers of one kind apart; a single one needs none.
  for (const kind of KINDS) {
    const carriers = Object.values(schemes)
      .filter(isJson)
      .filter((scheme) => isJson(scheme["x-payspec-key"]) && scheme["x-payspec-key"]["kind"] === kind);
    const [only] = carriers;
    if (carriers.length === 1 && only !== undefined && isJson(only["x-payspec-key"])) {
      delete only["x-payspec-key"]["sent"];
    }
  }
  const [first = "secretKey"] = Object.keys(schemes);
  if (listOf(document["security"]).length === 0) document["security"] = [{ [first]: [] }];
  for (const holder of [document, ...operationsIn(document).map(({ operation }) => operation)]) {
    const requirements = listOf(holder["security"]).filter(isJson);
    const needed = requirements
      .filter((one) => Object.keys(one).length > 0)
      .filter((one) => Object.keys(one).every((name) => name in schemes));
    if (needed.length > 0 && needed.length < requirements.length) {
      decide(
        draft,
        "security",
        `\`${String(holder["operationId"] ?? "the document")}\` makes its key optional: it is sent`,
      );
    }
    if (holder["security"] !== undefined) holder["security"] = needed;
  }
}

/** A profile for the header that carries keys, with the guarantee that nobody has confirmed. */
function idempotencyOf(draft: Draft): string | undefined {
  const { document } = draft;
  const headers = operationsIn(document).flatMap((one) =>
    parametersOf(document, one).filter(({ name, in: place }) => place === "header" && /idempoten/i.test(String(name))),
  );
  const [header] = headers;
  if (header === undefined) {
    decide(
      draft,
      "idempotency",
      "no header for an idempotency key is described: no write is repeated whose outcome is unknown",
    );
    return undefined;
  }
  const name = String(header["name"]);
  document["x-payspec-idempotency-profiles"] = {
    keyed: {
      guarantee: "unverified",
      header: name,
      required: headers.every((one) => one["required"] === true),
      "x-payspec-evidence": structuredClone(evidence),
    },
  };
  decide(
    draft,
    "idempotency",
    `\`${name}\` carries a key; its guarantee is \`unverified\` until a source promises that a repeat acts once`,
  );
  return name;
}

/** Parameters by which lists are paged, by style. */
const paging: readonly { style: string; fields: Readonly<Record<string, RegExp>> }[] = [
  {
    style: "cursor",
    fields: {
      after: /^(starting_after|startingAfter)$/,
      limit: /^(limit|per_page|perPage|page_size|pageSize|count)$/,
    },
  },
  {
    style: "page",
    fields: {
      page: /^(page|page_number|pageNumber)$/,
      limit: /^(limit|per_page|perPage|page_size|pageSize|count|size)$/,
    },
  },
  {
    style: "offset",
    fields: { offset: /^(offset|skip)$/, limit: /^(limit|per_page|perPage|page_size|pageSize|count)$/ },
  },
];

function pagingOf(draft: Draft): void {
  const { document } = draft;
  const profiles: Json = {};
  for (const one of operationsIn(document)) {
    const id = String(one.operation["operationId"]);
    if (!/^(list|search)/.test(id)) continue;
    const items = listPointer(draft, one.operation) ?? "";
    const profile = profileOf(document, one, items);
    if (profile === undefined) {
      one.operation["x-payspec-pagination"] = { profile: "none", items };
      continue;
    }
    const told = toldBy(document, one);
    Object.assign(profile, told);
    const text = JSON.stringify(profile);
    const known = Object.entries(profiles).find(([, other]) => JSON.stringify(other) === text)?.[0];
    const name =
      known ?? `${profile.style}s${Object.keys(profiles).length === 0 ? "" : Object.keys(profiles).length + 1}`;
    profiles[name] = profile;
    one.operation["x-payspec-pagination"] = { profile: name, items };
    decide(draft, "paging", `\`${id}\` is paged by ${profile.style}`);
  }
  for (const profile of Object.values(profiles)) {
    if (isJson(profile)) profile["x-payspec-evidence"] = structuredClone(evidence);
  }
  if (Object.keys(profiles).length > 0) document["x-payspec-pagination-profiles"] = profiles;
}

/** Where the response says that there is more, or how many there are in all. */
function toldBy(document: Json, { operation }: ImportedOperation): Json {
  const responses = isJson(operation["responses"]) ? operation["responses"] : {};
  const success = target(document, responses[Object.keys(responses).find((status) => status.startsWith("2")) ?? ""]);
  const content = isJson(success) && isJson(success["content"]) ? Object.values(success["content"]) : [];
  const [media] = content;
  const schema = isJson(media) ? target(document, media["schema"]) : undefined;
  const names = Object.keys(isJson(schema) && isJson(schema["properties"]) ? schema["properties"] : {});
  const [hasMore, total] = [/^has_?more$/i, /^total(_?count)?$/i].map((pattern) =>
    names.find((name) => pattern.test(name)),
  );
  return {
    ...(hasMore !== undefined && { hasMore: `/${hasMore}` }),
    ...(total !== undefined && { total: `/${total}` }),
  };
}

function profileOf(document: Json, one: ImportedOperation, items: string): (Json & { style: string }) | undefined {
  const names = parametersOf(document, one)
    .filter(({ in: place }) => place === "query")
    .map(({ name }) => String(name));
  for (const { style, fields } of paging) {
    const found = Object.entries(fields).map(
      ([field, pattern]) => [field, names.find((name) => pattern.test(name))] as const,
    );
    if (found.some(([, name]) => name === undefined)) continue;
    const hasId = style !== "cursor" || items !== undefined;
    if (hasId) return { style, ...Object.fromEntries(found), ...(style === "cursor" && { id: "/id" }) };
  }
  return undefined;
}

/** Where code and message stand in the error bodies. */
function errorsOf(draft: Draft): void {
  const { document } = draft;
  const found = { code: new Set<string>(), message: new Set<string>() };
  for (const { operation } of operationsIn(document)) {
    const responses = isJson(operation["responses"]) ? operation["responses"] : {};
    for (const [status, written] of Object.entries(responses)) {
      if (status.startsWith("2")) continue;
      const response = target(document, written);
      const content = isJson(response) && isJson(response["content"]) ? Object.values(response["content"]) : [];
      for (const media of content) if (isJson(media)) pointers(document, media["schema"], "", found);
    }
  }
  const [code, message] = [[...found.code], [...found.message]];
  if (code.length === 0) {
    return decide(
      draft,
      "errors",
      "no error code was found in the error bodies: every refusal of a write ends `unknown`",
    );
  }
  document["x-payspec-errors"] = {
    code,
    ...(message.length > 0 && { message }),
    proof: code.map((pointer) => ({ [pointer]: "string" })),
    codes: {},
    "x-payspec-evidence": structuredClone(evidence),
  };
  decide(
    draft,
    "errors",
    `a refusal is taken for the provider's own where ${code.join(" or ")} is a string: confirm that no gateway in between sends that`,
  );
}

function pointers(
  document: Json,
  written: unknown,
  at: string,
  found: { code: Set<string>; message: Set<string> },
  depth = 0,
): void {
  const schema = target(document, written);
  if (!isJson(schema) || depth > 2) return;
  for (const member of [...listOf(schema["allOf"]), ...listOf(schema["anyOf"]), ...listOf(schema["oneOf"])]) {
    pointers(document, member, at, found, depth + 1);
  }
  for (const [name, property] of Object.entries(isJson(schema["properties"]) ? schema["properties"] : {})) {
    const value = target(document, property);
    if (!isJson(value)) continue;
    const isText = listOf([value["type"]].flat()).includes("string");
    if (isText && /^(code|error_?code|error_?type)$/i.test(name)) found.code.add(`${at}/${name}`);
    else if (isText && /^(message|error_?message|detail|description)$/i.test(name)) found.message.add(`${at}/${name}`);
    else if (/^(error|errors?)$/i.test(name)) pointers(document, value, `${at}/${name}`, found, depth + 1);
  }
}
