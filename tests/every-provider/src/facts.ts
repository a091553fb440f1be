import { isRecord, recordAt, schemasOf, type Spec, type SpecOperation } from "@payspec/spec-model";

/**
 * What a person wrote down of a provider in `test/facts.yaml` of its package. A field that is not named here says what
 * the field of that name in the generated table says.
 */
export interface Facts {
  /** The base URLs: `live`, and `test` where test keys have one of their own. */
  readonly servers: { readonly live: string; readonly test?: string };
  /** The idempotency profiles, by name. */
  readonly repeats?: Readonly<Record<string, object>>;
  /** The pagination profiles, by name. */
  readonly lists?: Readonly<Record<string, object>>;
  /** What a success looks like, by name: one way or several. `some: any of Charge` stands for all that Charge may have. */
  readonly successes?: Readonly<Record<string, Fact | readonly Fact[]>>;
  /** How a lost write is looked up, by operation. */
  readonly lookups?: Readonly<Record<string, object>>;
  /** How errors are read; `known` in a proof stands for the codes that the spec lists. */
  readonly errors: Fact;
  /** The kinds of codes that their status does not tell: `400 GONE, 422 GONE`. */
  readonly kinds?: Readonly<Record<string, string>>;
  /** The names whose values are never printed, in one text with commas; "" where there are none. */
  readonly sensitive: string;
  /** How deliveries are signed. */
  readonly webhook?: object;
  /** The names of the properties that hold money, by JSON type. */
  readonly amounts: Readonly<Record<string, readonly string[]>>;
  /** The known values of each schema that is called a status or a state. */
  readonly statuses: Readonly<Record<string, readonly string[]>>;
  /** What is true of every operation. */
  readonly everyOperation?: Fact;
  readonly operations: Readonly<Record<string, Fact>>;
  readonly [field: string]: unknown;
}

type Fact = Readonly<Record<string, unknown>>;

/** The fields that the table does not have, or not in this form. */
const ABBREVIATIONS =
  "servers repeats lists successes everyOperation operations lookups errors kinds webhook sensitive amounts statuses".split(
    " ",
  );

/** The generated exports as the facts expect them, with the names of functions for the functions. */
export function expectedTable(name: string, facts: Facts, spec: Spec): Record<string, unknown> {
  const { servers, kinds, webhook, errors, sensitive, everyOperation, operations } = facts;
  return {
    name,
    baseUrl: servers.live,
    ...(servers.test !== undefined && { testBaseUrl: servers.test }),
    ...without(facts, ABBREVIATIONS),
    errors: expectedErrors(errors, spec),
    sensitive: sensitive === "" ? [] : sensitive.split(/,\s+/),
    operations: mapped(operations, (row, id) => expectedOperation(id, { ...everyOperation, ...row }, facts, spec)),
    ...(kinds && { errorKinds: mapped(kinds, (codes) => codes.split(/,\s+/)) }),
    ...(webhook && { webhookRule: { provider: name, ...webhook } }),
  };
}

const ROW_FIELDS = "keys repeat list lookup body mayHave form".split(" ");

/**
 * Reads the line of an operation: the method with its path; `keys`; for a write `repeat`, an idempotency profile or
 * none; `list`, a pagination profile with the place of the items; `body`, what a required body must have, or `mayHave`;
 * `form`, how the body is written where that is not JSON; and each success by its status.
 */
function expectedOperation(id: string, row: Fact, { repeats, lists, lookups, successes }: Facts, spec: Spec): Fact {
  const [method, ...others] = Object.keys(row).filter((key) => /^[A-Z]+$/.test(key));
  if (method === undefined || others.length > 0) throw new Error(`${id} must have one method, with its path.`);
  const { [method]: path, keys, repeat, list, lookup, body, form } = row;
  const isRead = ["GET", "HEAD", "OPTIONS", "TRACE"].includes(method);
  if (isRead !== (repeat === undefined)) throw new Error(`${id} must say what a repeat does, unless it is a read.`);
  const statuses = Object.keys(row).filter((key) => /^2(?:\d\d|XX)$/.test(key));
  const success = statuses.map((status) => {
    const fact = entryOf("successes", successes, row[status], id);
    return [status, [fact].flat().map((one) => expectedSuccess(one, spec))];
  });
  return {
    method,
    path,
    keys: keysIn(String(keys)),
    ...without(row, [method, ...ROW_FIELDS, ...statuses]),
    ...(form !== undefined && { body: form }),
    ...(body !== undefined && { bodyRequired: true }),
    ...(success.length > 0 && { success: Object.fromEntries(success) }),
    ...(repeat === "none" && { idempotency: { guarantee: "none" } }),
    ...(repeat !== undefined && repeat !== "none" && { idempotency: entryOf("repeats", repeats, repeat, id) }),
    ...(isRecord(list) && { pagination: expectedPagination(id, list, lists) }),
    ...(lookup === true && { lookup: entryOf("lookups", lookups, id, id) }),
  };
}

/** The keys that an operation takes, as a person writes them: `secretKey or publishableKey`, `none`. */
function keysIn(text: string): unknown[] {
  if (text === "none") return [];
  return text.split(" or ").map((alternative) => {
    const together = alternative.split(" and ");
    return together.length === 1 ? alternative : together;
  });
}

function expectedPagination(id: string, list: Fact, lists: Facts["lists"]): object {
  const [[profile, items] = ["none", ""]] = Object.entries(list);
  return { ...(profile === "none" ? { style: "none" } : entryOf("lists", lists, profile, id)), items };
}

function expectedSuccess(fact: Fact, spec: Spec): Fact {
  const [, schema] = /^any of (\w+)$/.exec(String(fact["some"])) ?? [];
  if (schema === undefined) return fact;
  const [form] = formsOf(spec, spec.components.schemas?.[schema]);
  return { ...fact, some: [...(form?.properties.keys() ?? [])] };
}

function expectedErrors(errors: Fact, spec: Spec): Fact {
  const { proof } = errors;
  if (!Array.isArray(proof)) return errors;
  const codes = Object.keys(spec["x-payspec-errors"]?.codes ?? {});
  return { ...errors, proof: proof.map((one: Fact) => mapped(one, (value) => (value === "known" ? codes : value))) };
}

function without(fact: Fact, names: readonly string[]): Fact {
  return Object.fromEntries(Object.entries(fact).filter(([name]) => !names.includes(name)));
}

function mapped<T, U>(record: Readonly<Record<string, T>>, change: (value: T, key: string) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}

function entryOf<T>(table: string, entries: Readonly<Record<string, T>> | undefined, name: unknown, id: string): T {
  const entry = entries?.[String(name)];
  if (entry === undefined) throw new Error(`${id} names ${String(name)}, which ${table} does not have.`);
  return entry;
}

/** What a request body must have: each required property with its JSON type, and money that may be left out as `name?`. */
export type BodyFacts = Readonly<Record<string, string>>;

/** The name of a property that holds money, or says which. */
const MONEY = /amount|price|currency/i;

/** What an operation's body must have, once for each alternative; undefined where it takes none. */
export function bodyFacts(spec: Spec, { requestBody }: SpecOperation): BodyFacts | readonly BodyFacts[] | undefined {
  const [content] = Object.values(requestBody);
  if (content === undefined) return undefined;
  const forms = formsOf(spec, content.schema).map(({ required, properties }) => {
    const must = [...required].map((name) => [name, typeOf(spec, properties.get(name))]);
    const may = [...properties].filter(([name]) => MONEY.test(name) && !required.has(name));
    return Object.fromEntries([...must, ...may.map(([name, schema]) => [`${name}?`, typeOf(spec, schema)])]);
  });
  const [only = {}, ...others] = forms;
  return others.length === 0 ? only : forms;
}

interface Form {
  readonly required: ReadonlySet<string>;
  readonly properties: ReadonlyMap<string, unknown>;
}

/** The ways in which an object may be formed: one, or one for each alternative. */
function formsOf(spec: Spec, written: unknown): Form[] {
  const { required, properties, allOf, anyOf, oneOf } = recordAt(spec, written);
  const own: Form = {
    required: new Set(Array.isArray(required) ? required.map(String) : []),
    properties: new Map(Object.entries(isRecord(properties) ? properties : {})),
  };
  const parts = Array.isArray(allOf) ? allOf.map((part: unknown) => formsOf(spec, part)) : [];
  const alternatives = [anyOf, oneOf].flatMap((list) =>
    Array.isArray(list) ? [list.flatMap((one: unknown) => formsOf(spec, one))] : [],
  );
  return [...parts, ...alternatives].reduce(
    (forms, others) => forms.flatMap((form) => others.map((other) => merged(form, other))),
    [own],
  );
}

function merged(one: Form, other: Form): Form {
  return {
    required: new Set([...one.required, ...other.required]),
    properties: new Map([...other.properties, ...one.properties]),
  };
}

/** The JSON types of a value, in order: `integer`, `integer or null`. */
function typeOf(spec: Spec, written: unknown): string {
  const types = (schema: unknown): unknown[] => {
    const { type, anyOf, oneOf } = recordAt(spec, schema);
    const alternatives = [anyOf, oneOf].flatMap((list) => (Array.isArray(list) ? list.flatMap(types) : []));
    return [type ?? [], alternatives].flat();
  };
  return [...new Set(types(written).map(String))].toSorted().join(" or ") || "anything";
}

/** The names of all properties that hold an amount, by their JSON types. */
export function amountsIn(spec: Spec): Record<string, string[]> {
  const amounts = schemasOf(spec).filter(({ path, role }) => role === "property" && AMOUNT.test(path.at(-1) ?? ""));
  const typed = amounts.map(({ path, schema }) => ({ name: path.at(-1) ?? "", type: typeOf(spec, schema) }));
  const types = new Set(typed.map(({ type }) => type).filter((type) => /integer|number/.test(type)));
  const namesOf = (type: string) => typed.flatMap((one) => (one.type === type ? one.name : []));
  return Object.fromEntries([...types].map((type) => [type, [...new Set(namesOf(type))].toSorted()]));
}

/** Amounts, and what they are made of. */
const AMOUNT = /amount|price|total|fee|balance|discount/i;

/** `Known…` is the closed list within an open one of the same name. */
const STATUS = /^(?!Known).*(?:Status|State)$/;

/** The known values of each schema that is called a status or a state. */
export function statusesIn(spec: Spec): Record<string, unknown> {
  const named = Object.entries(spec.components.schemas ?? {}).filter(([name]) => STATUS.test(name));
  const known = named.map(([name, { enum: closed, anyOf }]) => {
    return [name, Array.isArray(anyOf) ? recordAt(spec, anyOf[0])["enum"] : closed];
  });
  return Object.fromEntries(known.filter(([, values]) => values !== undefined));
}
