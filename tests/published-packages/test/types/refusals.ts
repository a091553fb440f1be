// How a refusal is told apart: by status, in one shape, or as an error.
import { type ChipClient, createChipClient, type ErrorItem, type operations as ChipOperations } from "@payspec/chip";
import {
  createElasticPayClient,
  type ElasticPayClient,
  type ErrorResponse as ElasticPayError,
  type operations as ElasticPayOperations,
} from "@payspec/elasticpay";
import {
  createElebneClient,
  type ElebneClient,
  type ElebneErrorCode,
  type ErrorResponse,
  type operations as ElebneOperations,
  isRefusedError,
  NotFoundError,
  type PaymentIntentResponse,
  refusalOf,
  RefusedError,
  unwrap,
} from "@payspec/elebne";
import {
  type Charge,
  createElepayClient,
  type ElepayClient,
  type ElepayErrorCode,
  type ErrorResponse as ElepayError,
  type operations as ElepayOperations,
  unwrap as unwrapElepay,
} from "@payspec/elepay";
import {
  createWooshPayClient,
  type ErrorBody,
  type operations as WooshPayOperations,
  type WooshPayClient,
} from "@payspec/wooshpay";
import type { Equal, Expect } from "./assert.js";

const elebne = createElebneClient({ secretKey: "sk_test_0" });
const options = { params: { path: { referenceNumber: "PI-30000000000000" } } };
const found = await elebne.getPaymentIntent(options);

// A status tells data from error, and one error from another.
if (found.status === 404) {
  const { ok, error, data } = found;
  const same: [
    Expect<Equal<typeof ok, false>>,
    Expect<Equal<typeof error, ErrorResponse>>,
    Expect<Equal<typeof data, undefined>>,
  ] = [true, true, true];
  void same;
  void error.error.message;
}
if (found.status === 200) {
  const { ok, data } = found;
  const same: [Expect<Equal<typeof ok, true>>, Expect<Equal<typeof data, PaymentIntentResponse>>] = [true, true];
  void same;
}
if (found.ok) {
  // @ts-expect-error `404` instead of `200`
  void (found.status === 404);
  // A success that the spec does not document is one.
  void (found.status === 201);
} else {
  // @ts-expect-error `200` instead of `404`
  void (found.status === 200);
  // A refusal that the spec does not document is one: a proxy's, for instance.
  const { error } = found;
  const same: Expect<Equal<typeof error, ErrorResponse>> = true;
  void same;
  switch (found.status) {
    case 409:
    case 502:
    case 524:
      break;
    default:
      void (found.status satisfies number);
  }
}
// @ts-expect-error `1404` instead of `404`
void (found.status === 1404);

// A response of its own for each status.
interface Conflict {
  readonly holder: string;
}
type Bodies = { 200: object; 404: ErrorResponse; 409: Conflict };
type Responses = { [Status in keyof Bodies]: { content: { "application/json": Bodies[Status] } } };
declare const several: import("@payspec/runtime").CallResult<{ responses: Responses }>;
if (several.status === 409) {
  const { error } = several;
  const same: Expect<Equal<typeof error, Conflict>> = true;
  void same;
}
if (several.status === 500) {
  const { error } = several;
  const same: Expect<Equal<typeof error, ErrorResponse | Conflict>> = true;
  void same;
}

// Ranges and the default of a spec, and what stands beside them.
const elasticpay = createElasticPayClient({ secretKey: "sk_sandbox_0" });
const refund = await elasticpay.createRefund({ params: { path: { id: "pi_0" } }, body: {} });
if (refund.status === 201) void refund.data;
if (refund.status === 401 || refund.status === 422 || refund.status === 503) {
  const { ok, error } = refund;
  const same: [Expect<Equal<typeof ok, false>>, Expect<Equal<typeof error, ElasticPayError>>] = [true, true];
  void same;
}
const wooshpay = createWooshPayClient({ secretKey: "sk_test_0" });
const intent = await wooshpay.retrievePaymentIntent({ params: { path: { id: "pi_0" } } });
if (intent.status === 503) {
  const { error } = intent;
  const same: Expect<Equal<typeof error, ErrorBody>> = true;
  void same;
}

// Every status that a spec documents tells its own body, at every operation of every provider.
type BodyOf<Response> = Response extends { content: infer Content } ? Content[keyof Content] : undefined;
type At<Result, Status> = Result extends { status: infer Known } ? (Status extends Known ? Result : never) : never;
type Told<Result, Status, Response> =
  At<Result, Status> extends { ok: true; data: infer Body }
    ? Equal<Body, BodyOf<Response>>
    : At<Result, Status> extends { ok: false; error: infer Body }
      ? Equal<Body, BodyOf<Response>>
      : false;
type ResultOf<Call> = Call extends (options: never) => Promise<infer Answered> ? Answered : never;
/** The operations and statuses that are not told. */
type Untold<Client, Operations> = {
  [Id in keyof Operations & keyof Client]: Operations[Id] extends { responses: infer Documented }
    ? {
        [Status in keyof Documented & number]: Told<ResultOf<Client[Id]>, Status, Documented[Status]> extends true
          ? never
          : [Id, Status];
      }[keyof Documented & number]
    : never;
}[keyof Operations & keyof Client];
export type Narrowed = [
  Expect<Equal<Untold<ElebneClient, ElebneOperations>, never>>,
  Expect<Equal<Untold<ElepayClient, ElepayOperations>, never>>,
  Expect<Equal<Untold<ElasticPayClient, ElasticPayOperations>, never>>,
  Expect<Equal<Untold<ChipClient, ChipOperations>, never>>,
  Expect<Equal<Untold<WooshPayClient, WooshPayOperations>, never>>,
  // A client of other responses would not be told.
  Expect<Equal<Untold<Pick<ElebneClient, "getPaymentIntent">, Pick<Others, "getPaymentIntent">>, Missed>>,
];
type Others = { getPaymentIntent: { responses: { 404: { content: { "application/json": Conflict } } } } };
type Missed = ["getPaymentIntent", 404];

// One shape: the codes are the provider's own, and a code of tomorrow still type-checks.
const refusal = refusalOf(found);
const code = refusal?.code;
export type Shape = Expect<Equal<typeof code, ElebneErrorCode | undefined>>;
// @ts-expect-error `refusal.message` instead of `refusal?.message`
void refusal.message;
switch (code) {
  case "INTENT_NOT_FOUND":
  case "A_CODE_OF_TOMORROW":
    break;
  case undefined:
    break;
  default:
    // A code that is not named here is still there, and a text.
    void code.toLowerCase();
    // @ts-expect-error `never` instead of `string`
    void (code satisfies never);
}
if (!found.ok) void refusalOf(found).message.length;
const elepay = createElepayClient({ secretKey: "sk_test_0" });
const charge = await elepay.retrieveCharge({ params: { path: { id: "ch_0" } } });
const chip = createChipClient({ secretKey: "k" });
const purchase = await chip.getPurchase({ params: { path: { id: "0" } } });
export type Codes = [
  Expect<Equal<Refused<typeof charge>["refusal"]["code"], ElepayErrorCode | undefined>>,
  Expect<Equal<Refused<typeof charge>["error"], ElepayError>>,
  Expect<Equal<Extract<Refused<typeof purchase>["error"], ErrorItem>, ErrorItem>>,
];
type Refused<Result> = Extract<Result, { ok: false }>;
// @ts-expect-error `elebne.getPaymentIntent(options)` instead of `await elebne.getPaymentIntent(options)`
void refusalOf(elebne.getPaymentIntent(options));

// A package whose codes have kinds has its own `unwrap`, which takes nothing else.
const charged = await unwrapElepay(elepay.retrieveCharge({ params: { path: { id: "ch_0" } } }));
export type Charged = Expect<Equal<typeof charged, Charge>>;
// @ts-expect-error `unwrapElepay({})` instead of `unwrapElepay(found)`
void unwrapElepay({});

// The data, or a throw.
const data = await unwrap(elebne.getPaymentIntent(options));
const again = await unwrap(found);
export type Data = [
  Expect<Equal<typeof data, PaymentIntentResponse>>,
  Expect<Equal<typeof again, PaymentIntentResponse>>,
];
export function explain(error: unknown): string {
  if (error instanceof NotFoundError) return `Nothing there: ${error.message}`;
  if (isRefusedError(error)) {
    const same: Expect<Equal<typeof error, RefusedError>> = true;
    void same;
    return `${error.operation ?? ""} ${error.status} ${error.code ?? ""} ${error.verdict} ${error.attempts}`;
  }
  // @ts-expect-error `error.status` instead of `error`
  return String(error.status);
}
