import { isRecord } from "@payspec/spec-model";
import type { OpenApiDocument } from "@payspec/spec-model/openapi";
import { judgeIdempotency } from "./judge-idempotency.ts";
import type { Level } from "./level.ts";
import { propertyExtensions } from "./property-extensions.ts";
import { type ProviderTable, readProviderTable } from "./provider-table.ts";
import type { Reason } from "./reason.ts";
import type { Snapshot } from "./snapshot.ts";

type Row = Readonly<Record<string, unknown>>;

/** Compares what calls do: the tables that the runtime reads, and what the specs say of properties. */
export function judgeBehaviour(old: Snapshot, now: Snapshot): Reason[] {
  const before = readProviderTable(old.provider);
  const after = readProviderTable(now.provider);
  return [
    ...servers(before.provider, after.provider),
    ...keys(before.provider, after.provider),
    ...errors(before, after, old.document, now.document),
    ...sensitive(before.provider, after.provider),
    ...webhookRule(before.webhookRule, after.webhookRule),
    ...operations(before.provider, after.provider),
    ...judgeIdempotency(before.provider, after.provider, old.document, now.document),
    ...propertyExtensions(old.document, now.document),
    ...clientExports(old.client, now.client),
  ];
}

function reason(level: Level, rule: string, subject: string, message: string, migration?: string): Reason {
  return {
    judge: "behaviour",
    level,
    rule,
    subject: `behaviour ${subject}`,
    message,
    ...(migration !== undefined && { migration }),
  };
}

const rowOf = (value: unknown): Row => (isRecord(value) ? value : {});
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
const textOf = (value: unknown): string => JSON.stringify(value);
const isSame = (one: unknown, other: unknown): boolean => textOf(sorted(one)) === textOf(sorted(other));

/** With the properties of objects in one order: that of a spec's lines changes nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, sorted(item)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function servers(before: Row, after: Row): Reason[] {
  const reasons: Reason[] = [];
  const allow = "Allow the new host where a proxy or a firewall restricts outgoing requests.";
  if (before["baseUrl"] !== after["baseUrl"]) {
    reasons.push(
      reason(
        "major",
        "host-moved",
        "baseUrl",
        `Calls go to ${String(after["baseUrl"])}, no longer to ${String(before["baseUrl"])}.`,
        allow,
      ),
    );
  }
  const [oldTest, newTest] = [before["testBaseUrl"], after["testBaseUrl"]];
  if (oldTest !== newTest) {
    const to = newTest ?? after["baseUrl"];
    reasons.push(
      reason(
        "major",
        "test-host-moved",
        "testBaseUrl",
        `Calls with a test key go to ${String(to)}, no longer to ${String(oldTest ?? before["baseUrl"])}.`,
        allow,
      ),
    );
  }
  for (const host of listOf(before["hosts"]).filter((one) => !listOf(after["hosts"]).includes(one))) {
    reasons.push(
      reason(
        "major",
        "host-removed",
        `host ${String(host)}`,
        `${String(host)} is no longer one of the provider's hosts: \`baseUrl\` of a call refuses it.`,
        "Name another of the provider's servers.",
      ),
    );
  }
  for (const host of listOf(after["hosts"]).filter((one) => !listOf(before["hosts"]).includes(one))) {
    reasons.push(
      reason("minor", "host-added", `host ${String(host)}`, `\`baseUrl\` of a call may name ${String(host)}.`),
    );
  }
  return reasons;
}

function keys(before: Row, after: Row): Reason[] {
  const [old, now] = [rowOf(before["keys"]), rowOf(after["keys"])];
  const reasons: Reason[] = [];
  for (const [option, written] of Object.entries(old)) {
    if (!(option in now)) {
      reasons.push(
        reason(
          "major",
          "key-removed",
          option,
          `The client no longer takes \`${option}\`.`,
          "Pass another of the keys that it takes.",
        ),
      );
      continue;
    }
    const [rule, renewed] = [rowOf(written), rowOf(now[option])];
    if (!isSame(rule["scheme"], renewed["scheme"])) {
      reasons.push(
        reason(
          "major",
          "key-scheme-changed",
          option,
          `\`${option}\` is sent as ${textOf(renewed["scheme"])}, no longer as ${textOf(rule["scheme"])}.`,
          "Nothing, unless a proxy of yours reads the header.",
        ),
      );
    }
    for (const mode of ["test", "live"]) {
      if (rule[mode] === renewed[mode]) continue;
      if (renewed[mode] === undefined) {
        reasons.push(
          reason(
            "minor",
            "key-prefix-removed",
            `${option} ${mode}`,
            `A ${mode} \`${option}\` need no longer begin with \`${String(rule[mode])}\`.`,
          ),
        );
      } else {
        reasons.push(
          reason(
            "major",
            "key-prefix-changed",
            `${option} ${mode}`,
            `A ${mode} \`${option}\` begins with \`${String(renewed[mode])}\`${rule[mode] === undefined ? "" : `, no longer with \`${String(rule[mode])}\``}; another is not recognised.`,
            "Pass a key of the new form.",
          ),
        );
      }
    }
  }
  for (const option of Object.keys(now).filter((one) => !(one in old))) {
    reasons.push(reason("minor", "key-added", option, `The client takes \`${option}\`.`));
  }
  return reasons;
}

/** What the parts of a refusal are called. */
const refusalParts: Readonly<Record<string, string>> = {
  code: "`refusal.code`",
  message: "`refusal.message`",
  field: "`refusal.field`",
  noField: "`refusal.field`",
  requestId: "`refusal.requestId`",
  requestIdHeader: "`refusal.requestId`",
};

function errors(
  before: ProviderTable,
  after: ProviderTable,
  document: OpenApiDocument,
  renewed: OpenApiDocument,
): Reason[] {
  const [old, now] = [rowOf(before.provider["errors"]), rowOf(after.provider["errors"])];
  const reasons: Reason[] = [];
  for (const [part, words] of Object.entries(refusalParts)) {
    const lost = [old[part]].flat().filter((pointer) => pointer !== undefined && ![now[part]].flat().includes(pointer));
    if (lost.length > 0) {
      reasons.push(
        reason(
          "major",
          `error-${part}-changed`,
          `errors ${part}`,
          `${words} is no longer read from ${lost.map((one) => `\`${String(one)}\``).join(", ")}.`,
          "Check what compares with it.",
        ),
      );
    } else if (!isSame(old[part], now[part])) {
      reasons.push(reason("minor", `error-${part}-added`, `errors ${part}`, `${words} is read from further places.`));
    }
  }
  const lists: readonly [field: string, lost: Level, lostWords: string, gained: Level, gainedWords: string][] = [
    ["retryable", "major", "is no longer repeated by the client", "minor", "is repeated by the client"],
    [
      "proof",
      "major",
      "no longer proves that a refusal is the provider's own: such a call may end `unknown`",
      "minor",
      "proves that a refusal is the provider's own",
    ],
    [
      "emptyRefusals",
      "major",
      "without a body no longer proves a refusal: such a call may end `unknown`",
      "minor",
      "without a body is a refusal of the provider's own",
    ],
    [
      "doubtful",
      "minor",
      "ends as `not-done`, no longer as `unknown`",
      "major",
      "ends as `unknown`: what was asked for may exist already",
    ],
  ];
  for (const [field, lost, lostWords, gained, gainedWords] of lists) {
    const [oldList, newList] = [
      listOf(old[field]).map((one) => textOf(sorted(one))),
      listOf(now[field]).map((one) => textOf(sorted(one))),
    ];
    for (const one of oldList.filter((item) => !newList.includes(item))) {
      reasons.push(
        reason(
          lost,
          `error-${field}-removed`,
          `errors ${field} ${one}`,
          `The error \`${one.replaceAll('"', "")}\` ${lostWords}.`,
          lost === "major" ? "Check what you do after it." : undefined,
        ),
      );
    }
    for (const one of newList.filter((item) => !oldList.includes(item))) {
      reasons.push(
        reason(
          gained,
          `error-${field}-added`,
          `errors ${field} ${one}`,
          `The error \`${one.replaceAll('"', "")}\` ${gainedWords}.`,
          gained === "major" ? "Check what you do after it." : undefined,
        ),
      );
    }
  }
  return [...reasons, ...kinds(before.errorKinds, after.errorKinds, document), ...codes(document, renewed)];
}

/** What `unwrap` throws for a code. */
function kinds(
  old: ProviderTable["errorKinds"],
  now: ProviderTable["errorKinds"],
  document: OpenApiDocument,
): Reason[] {
  const flat = (table: ProviderTable["errorKinds"]) =>
    new Map(Object.entries(table).flatMap(([kind, marks]) => marks.map((mark) => [mark, kind] as const)));
  const [before, after] = [flat(old), flat(now)];
  const known = new Set(Object.keys(document["x-payspec-errors"]?.codes ?? {}));
  const reasons: Reason[] = [];
  for (const [mark, kind] of before) {
    const other = after.get(mark);
    if (other === kind) continue;
    reasons.push(
      reason(
        "major",
        "error-kind-changed",
        `kind ${mark}`,
        `\`unwrap\` throws ${other === undefined ? "what the status says" : `the class for "${other}"`} for \`${mark}\`, no longer that for "${kind}".`,
        "Check which classes you catch.",
      ),
    );
  }
  for (const [mark, kind] of after) {
    if (before.has(mark)) continue;
    const code = mark.slice(mark.indexOf(" ") + 1);
    const level = known.has(code) ? "major" : "minor";
    reasons.push(
      reason(
        level,
        "error-kind-added",
        `kind ${mark}`,
        `\`unwrap\` throws the class for "${kind}" for \`${mark}\`.`,
        level === "major" ? "Check which classes you catch." : undefined,
      ),
    );
  }
  return reasons;
}

/** The codes that are known by type. */
function codes(document: OpenApiDocument, renewed: OpenApiDocument): Reason[] {
  const [old, now] = [document, renewed].map((one) => Object.keys(one["x-payspec-errors"]?.codes ?? {})) as [
    string[],
    string[],
  ];
  return [
    ...old
      .filter((code) => !now.includes(code))
      .map((code) =>
        reason(
          "major",
          "error-code-removed",
          `code ${code}`,
          `\`${code}\` is no longer one of the known error codes.`,
          `Remove what compares a known code with \`"${code}"\`.`,
        ),
      ),
    ...now
      .filter((code) => !old.includes(code))
      .map((code) => reason("minor", "error-code-added", `code ${code}`, `\`${code}\` is a known error code.`)),
  ];
}

function sensitive(before: Row, after: Row): Reason[] {
  const [old, now] = [listOf(before["sensitive"]).map(String), listOf(after["sensitive"]).map(String)];
  return [
    ...old
      .filter((name) => !now.includes(name))
      .map((name) =>
        reason(
          "major",
          "sensitive-removed",
          `sensitive ${name}`,
          `The value of \`${name}\` may show in errors and logs.`,
          "Hide it yourself where it is a secret of yours.",
        ),
      ),
    ...now
      .filter((name) => !old.includes(name))
      .map((name) =>
        reason("patch", "sensitive-added", `sensitive ${name}`, `The value of \`${name}\` no longer shows in errors.`),
      ),
  ];
}

function webhookRule(old: Row | undefined, now: Row | undefined): Reason[] {
  if (old === undefined || now === undefined) {
    if (old === now) return [];
    return now === undefined
      ? [
          reason(
            "major",
            "webhook-rule-removed",
            "webhooks",
            "Deliveries can no longer be verified.",
            "Stay with the version you have.",
          ),
        ]
      : [reason("minor", "webhook-rule-added", "webhooks", "Deliveries can be verified.")];
  }
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((field): Reason[] => {
    const [before, after] = [old[field], now[field]];
    if (isSame(before, after)) return [];
    const isLonger = Number(after) > Number(before);
    const isTolerant =
      after === "seconds-or-milliseconds" || (field.endsWith("Seconds") && (isLonger || before === undefined));
    const words = `${field} is ${after === undefined ? "not told any more" : `\`${String(after)}\``}${before === undefined ? "" : `, was \`${String(before)}\``}`;
    return [
      reason(
        isTolerant ? "minor" : "major",
        `webhook-${field}-changed`,
        `webhooks ${field}`,
        `Deliveries are verified differently: ${words}.`,
        isTolerant
          ? undefined
          : "Upgrade before the provider changes its deliveries, and check deliveries in test mode.",
      ),
    ];
  });
}

function operations(before: Row, after: Row): Reason[] {
  const [old, now] = [rowOf(before["operations"]), rowOf(after["operations"])];
  return Object.entries(old).flatMap(([id, written]) =>
    id in now ? operation(id, rowOf(written), rowOf(now[id])) : [],
  );
}

/** The fields of a row that other judges look at, or that have a rule of their own below. */
const judgedElsewhere = new Set([
  "method",
  "path",
  "keys",
  "success",
  "idempotency",
  "bodyRequired",
  "rateLimited",
  "query",
  "lookup",
  "pagination",
  "baseUrl",
]);

function operation(id: string, old: Row, now: Row): Reason[] {
  const reasons: Reason[] = [];
  const add = (level: Level, rule: string, message: string, migration?: string) =>
    reasons.push(reason(level, rule, `${id} ${rule}`, message, migration));
  if (old["baseUrl"] !== now["baseUrl"]) {
    add(
      "major",
      "operation-host-moved",
      `\`${id}\` goes to ${String(now["baseUrl"] ?? "the provider's first server")}.`,
      "Allow the host where outgoing requests are restricted.",
    );
  }
  keyAlternatives(old["keys"], now["keys"], id, add);
  if (now["bodyRequired"] === true && old["bodyRequired"] !== true) {
    add("major", "body-required", `\`${id}\` requires a body.`, "Pass one.");
  }
  const isGuaranteed = rowOf(now["idempotency"])["guarantee"] === "documented" || !("idempotency" in now);
  if (old["rateLimited"] === true && now["rateLimited"] !== true) {
    add(
      isGuaranteed ? "minor" : "major",
      "rate-limit-removed",
      `\`${id}\` is no longer documented to respond with 429${isGuaranteed ? "" : ", and is not repeated after one"}.`,
      isGuaranteed ? undefined : "Repeat the call yourself where that is safe.",
    );
  }
  if (old["rateLimited"] !== true && now["rateLimited"] === true) {
    add("minor", "rate-limit-added", `\`${id}\` may be repeated after a 429.`);
  }
  queryStyles(rowOf(old["query"]), rowOf(now["query"]), id, add);
  lookUp(old["lookup"], now["lookup"], id, add);
  pagination(rowOf(old["pagination"]), rowOf(now["pagination"]), id, add);
  success(rowOf(old["success"]), rowOf(now["success"]), id, add);
  // What a later generator adds, and nobody has told this judge about.
  for (const field of new Set([...Object.keys(old), ...Object.keys(now)])) {
    if (judgedElsewhere.has(field) || isSame(old[field], now[field])) continue;
    const isNew = !(field in old) && field !== "body" && field !== "accept";
    add(
      isNew ? "minor" : "major",
      `${field}-changed`,
      `\`${id}\`: \`${field}\` is ${textOf(now[field]) ?? "the default"}, was ${textOf(old[field]) ?? "the default"}.`,
      isNew ? undefined : "Check the calls of it.",
    );
  }
  return reasons;
}

type Add = (level: Level, rule: string, message: string, migration?: string) => void;

function keyAlternatives(before: unknown, after: unknown, id: string, add: Add): void {
  const sets = (keysOf: unknown) => listOf(keysOf).map((one) => [one].flat().map(String));
  const [old, now] = [sets(before), sets(after)];
  const isPublic = (list: readonly unknown[]) => list.length === 0;
  const words = (list: readonly string[][]) =>
    list.map((one) => one.map((key) => `\`${key}\``).join(" with ")).join(" or ") || "no key";
  // A public operation sends no key at all, whatever the client holds.
  if (isPublic(now) && isPublic(old)) return;
  const refused = isPublic(old)
    ? [["no key"]]
    : isPublic(now)
      ? []
      : old.filter((one) => !now.some((other) => other.every((key) => one.includes(key))));
  if (refused.length > 0) {
    add(
      "major",
      "keys-narrowed",
      `\`${id}\` takes ${words(now)}, no longer ${words(old)}.`,
      "Call it with a client that holds such a key.",
    );
  } else if (!isSame(old.map((one) => one.toSorted()).toSorted(), now.map((one) => one.toSorted()).toSorted())) {
    add("minor", "keys-widened", `\`${id}\` takes ${words(now)}.`);
  }
}

function queryStyles(old: Row, now: Row, id: string, add: Add): void {
  const isDate = (style: unknown) => style === undefined || String(style).startsWith("date");
  for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
    if (old[name] === now[name]) continue;
    const level = isDate(old[name]) && isDate(now[name]) ? "minor" : "major";
    add(
      level,
      `query-style-changed`,
      `\`${id}\` writes \`query.${name}\` differently: ${String(now[name] ?? "form")}, was ${String(old[name] ?? "form")}.`,
      level === "major" ? "Nothing, unless you write the query yourself." : undefined,
    );
  }
}

function lookUp(before: unknown, after: unknown, id: string, add: Add): void {
  if (isSame(before, after)) return;
  if (before === undefined) {
    return add("minor", "look-up-added", `\`${id}\` can be looked up when its response was lost.`);
  }
  if (after === undefined) {
    return add(
      "major",
      "look-up-removed",
      `\`${id}\` can no longer be looked up when its response was lost.`,
      "Ask the provider, or a person, about calls that end `unknown`.",
    );
  }
  const [old, now] = [rowOf(before), rowOf(after)];
  for (const field of ["operation", "parameters", "match"]) {
    if (!isSame(old[field], now[field])) {
      add(
        "major",
        `look-up-${field}-changed`,
        `\`${id}\` is looked up differently: \`${field}\` is ${textOf(now[field])}.`,
        "Check what looks it up.",
      );
    }
  }
  for (const field of ["actsWithinSeconds", "settleSeconds"]) {
    if (old[field] === now[field]) continue;
    const isLost = now[field] === undefined;
    add(
      isLost ? "major" : "minor",
      `look-up-${field}-changed`,
      isLost
        ? `A look-up of \`${id}\` that finds nothing stays \`unknown\`.`
        : `A look-up of \`${id}\` waits by another \`${field}\`: ${String(now[field])}, was ${String(old[field])}.`,
      isLost ? "Ask the provider." : undefined,
    );
  }
}

function pagination(old: Row, now: Row, id: string, add: Add): void {
  const [before, after] = [old["style"], now["style"]];
  if (before === undefined && after === undefined) return;
  if (before === undefined) return add("minor", "paging-added", `\`items\` and \`pages\` take \`${id}\`.`);
  if (after === undefined || (after === "none" && before !== "none")) {
    return add(
      "major",
      "paging-removed",
      `The pages after the first of \`${id}\` can no longer be read.`,
      "Read them by the provider's own parameters.",
    );
  }
  if (before !== after) {
    return add(
      before === "none" ? "minor" : "major",
      "paging-style-changed",
      `\`${id}\` is paged by ${String(after)}, no longer by ${String(before)}.`,
      before === "none" ? undefined : "Drop positions that you have stored.",
    );
  }
  for (const field of new Set([...Object.keys(old), ...Object.keys(now)])) {
    if (isSame(old[field], now[field])) continue;
    const isNew = old[field] === undefined;
    add(
      isNew ? "minor" : "major",
      `paging-${field}-changed`,
      `The pages of \`${id}\` are read differently: \`${field}\` is ${textOf(now[field]) ?? "not told any more"}.`,
      isNew ? undefined : "Check what reads its pages.",
    );
  }
}

/** What of a success decides the verdict; its properties are judged by wire and types. */
function success(old: Row, now: Row, id: string, add: Add): void {
  for (const [status, written] of Object.entries(old)) {
    if (!(status in now)) continue;
    const [before, after] = [listOf(written).map(rowOf), listOf(now[status]).map(rowOf)];
    const bodies = (rules: readonly Row[]) =>
      rules.map(({ body, type }) => `${String(body)} ${String(type ?? "")}`.trim()).toSorted();
    if (bodies(before).some((body) => !bodies(after).includes(body))) {
      add(
        "major",
        "success-body-changed",
        `A ${status} of \`${id}\` has another body: ${bodies(after).join(" or ")}, was ${bodies(before).join(" or ")}.`,
        "Read the new one.",
      );
    }
    const isEmpty = (rules: readonly Row[]) => rules.some(({ empty }) => empty === true);
    if (isEmpty(before) && !isEmpty(after)) {
      add(
        "major",
        "success-empty-refused",
        `A ${status} of \`${id}\` without a body is no longer a success: the call ends \`unknown\`.`,
        "Handle the verdict `unknown`.",
      );
    }
    if (!isEmpty(before) && isEmpty(after)) {
      add("minor", "success-empty-admitted", `A ${status} of \`${id}\` without a body is a success.`);
    }
    const constants = (rules: readonly Row[]) => rules.map((rule) => rule["const"]).filter((one) => one !== undefined);
    if (!isSame(constants(before), constants(after))) {
      const isLooser = constants(after).length === 0;
      add(
        isLooser ? "minor" : "major",
        "success-constants-changed",
        `A ${status} of \`${id}\` is a success by other constants: ${textOf(constants(after))}.`,
        isLooser ? undefined : "Handle the verdict `unknown`.",
      );
    }
  }
}

/** What the package exports, beside the types of the spec. */
function clientExports(before: string, after: string): Reason[] {
  const now = exportsOf(after);
  return [...exportsOf(before)]
    .filter((name) => !now.has(name))
    .map((name) =>
      reason(
        "major",
        "client-export-removed",
        `export ${name}`,
        `\`${name}\` is no longer exported.`,
        "Import what takes its place.",
      ),
    );
}

function exportsOf(source: string): Set<string> {
  const declared = [
    ...source.matchAll(/^export (?:declare )?(?:async )?(?:type|interface|const|function|class) (\w+)/gm),
  ].map(([, name = ""]) => name);
  const listed = [...source.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, names = ""]) =>
    names.split(",").map(
      (name) =>
        name
          .trim()
          .replace(/^type /, "")
          .split(" as ")
          .at(-1)
          ?.trim() ?? "",
    ),
  );
  return new Set([...declared, ...listed].filter((name) => name !== ""));
}
