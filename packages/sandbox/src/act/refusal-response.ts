import type { Definition, InvalidRule, RefusalRule } from "../spec/definition.js";
import { isObject, segmentsOf, withValueAt } from "../spec/pointer.js";
import { fill } from "../spec/template.js";
import type { Refused, Situation } from "../request/refused.js";
import type { Dice } from "../world/dice.js";
import { type ProviderResponse, jsonResponse } from "./provider-response.js";

/** A refusal in the words of a provider. */
export interface Refusal {
  readonly status: number;
  /** Undefined where the provider gives none. */
  readonly code: string | undefined;
  readonly message: string;
  /** The place of an invalid value within the request, for example `body/amount`. */
  readonly field: string | undefined;
  readonly situation: Situation;
}

/** Statuses of situations for which the provider documents none. */
const STATUSES: Readonly<Record<Situation, number>> = {
  "no-route": 404,
  method: 405,
  "credentials-missing": 401,
  "credentials-malformed": 401,
  "key-unknown": 401,
  "key-kind": 403,
  "content-type": 415,
  "malformed-body": 400,
  invalid: 400,
  "idempotency-key-missing": 400,
  "idempotency-key-reused": 409,
  "idempotency-key-in-use": 409,
  "not-found": 404,
  state: 400,
  amount: 400,
  duplicate: 400,
  limit: 400,
  declined: 402,
  "refund-failed": 400,
  "rate-limited": 429,
  failed: 500,
  unavailable: 503,
};

/** Situations that stand for another one where the provider documents nothing of their own. */
const WIDER: Partial<Record<Situation, Situation>> = {
  "no-route": "not-found",
  "credentials-malformed": "credentials-missing",
  "malformed-body": "invalid",
  "content-type": "invalid",
  amount: "invalid",
  duplicate: "invalid",
  limit: "invalid",
  unavailable: "failed",
};

/**
 * Writes a refusal as the provider does: with the code that its spec names for the situation, in its own error body.
 * Where no source says which code that is, the code is `sandbox_<situation>`, so that nobody takes it for the
 * provider's.
 *
 * @param own rules that stand closer to the operation than the provider's general ones, closest first
 * @param options.writeBody writes a body that a template cannot, see `ProviderHooks`
 */
export function refusalResponse(
  definition: Definition,
  refused: Refused,
  {
    own = [],
    dice,
    now,
    writeBody,
  }: {
    own?: readonly (Readonly<Record<string, RefusalRule>> | undefined)[];
    dice: Dice;
    now: number;
    writeBody?: ((refusal: Refusal) => unknown) | undefined;
  },
): ProviderResponse {
  const { rule, known } =
    refused.code === undefined ? ruleOf(definition, refused, own) : { rule: refused.code, known: true };
  const {
    code: ruled,
    status: statusOfRule,
    message: messageOfRule,
    with: values = {},
  } = typeof rule === "string" ? { code: rule } : rule;
  const about = ruled === undefined ? undefined : definition.errors.codes[ruled];
  const status = statusOfRule ?? about?.statuses[0] ?? STATUSES[refused.situation];
  const meaning = refused.situation === "invalid" ? undefined : about?.meaning;
  const message = messageOfRule ?? meaning ?? refused.message;
  const code = ruled ?? (known ? undefined : `sandbox_${refused.situation.replaceAll("-", "_")}`);
  const { field, situation } = refused;
  const refusal: Refusal = { status, code, message, field, situation };
  const written = writeBody?.(refusal);
  const body =
    written ??
    bodyOf(definition, {
      values: {
        code,
        message,
        status,
        field: field === undefined ? undefined : segmentsOf(`/${field}`).slice(1).join("."),
        with: { ...values, ...refused.with },
      },
      dice,
      now,
    });
  return jsonResponse(status, body);
}

function ruleOf(
  { refusals }: Definition,
  refused: Refused,
  own: readonly (Readonly<Record<string, RefusalRule>> | undefined)[],
): { rule: Exclude<RefusalRule, string> | string; known: boolean } {
  for (
    let situation: Situation | undefined = refused.situation;
    situation !== undefined;
    situation = WIDER[situation]
  ) {
    const wanted: Situation = situation;
    const closer = wanted === "invalid" ? refusals.invalid.find((one) => fits(one, refused)) : undefined;
    for (const rule of [closer, ...[...own, refusals.situations].map((rules) => rules?.[wanted])]) {
      if (rule !== undefined) return { rule, known: true };
    }
  }
  return { rule: {}, known: false };
}

function fits({ at, keyword }: InvalidRule, refused: Refused): boolean {
  if (keyword !== undefined && keyword !== refused.keyword) return false;
  if (at === undefined) return true;
  const wanted = at.split("/");
  const found = (refused.field ?? "").split("/");
  return (
    wanted.length === found.length && wanted.every((segment, index) => segment === "*" || segment === found[index])
  );
}

function bodyOf(
  { refusals, errors }: Definition,
  sources: { readonly values: Readonly<Record<string, unknown>>; readonly dice: Dice; readonly now: number },
): unknown {
  if (refusals.body !== undefined) return fill(refusals.body, sources);
  const { code, message } = sources.values;
  const [codeAt] = errors.code;
  const [messageAt] = errors.message;
  const withCode = codeAt === undefined || code === undefined ? {} : withValueAt({}, literal(codeAt), code);
  const body = messageAt === undefined ? withCode : withValueAt(withCode, literal(messageAt), message);
  return isObject(body) ? body : {};
}

/** A pointer into an error body with a name in the place of `*`. */
function literal(pointer: string): string {
  return pointer.replaceAll("/*", "/error");
}
