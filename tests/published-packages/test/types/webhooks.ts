// What a webhook verifier takes and gives back.
import { type ChipEvent, verifyChipWebhook, type webhooks as ChipWebhooks } from "@payspec/chip";
import {
  type ElasticPayEvent,
  verifyElasticPayWebhook,
  type webhooks as ElasticPayWebhooks,
} from "@payspec/elasticpay";
import { type ElebneEvent, verifyElebneWebhook, type webhooks as ElebneWebhooks } from "@payspec/elebne";
import {
  type ChargeSucceededEvent,
  type ElepayEvent,
  type RefundSucceededEvent,
  verifyElepayWebhook,
  type WebhookError,
  webhookReceiver,
  type webhooks as ElepayWebhooks,
} from "@payspec/elepay";
import { verifyWooshPayWebhook, type webhooks as WooshPayWebhooks, type WooshPayEvent } from "@payspec/wooshpay";
import type { Equal, Expect } from "./assert.js";

declare const request: Request;
const secret = "whsec_0";

// A delivery is a Request, or raw body and headers in any of their forms.
const { event, id } = await verifyElepayWebhook(request, { secret });
await verifyElepayWebhook({ body: "{}", headers: new Headers() }, { secrets: [secret], toleranceSeconds: 60 });
await verifyElepayWebhook({ body: new Uint8Array(), headers: { "elepay-signature": ["t=1"] } }, { secret });
// @ts-expect-error `{}, headers` instead of `"{}", headers`
await verifyElepayWebhook({ body: {}, headers: {} }, { secret });
export type Given = [Expect<Equal<typeof event, ElepayEvent>>, Expect<Equal<typeof id, string>>];

// The field that names the event tells its type, and what no name fits is an unknown event, kept.
export function describe(one: ElepayEvent): string {
  switch (one.type) {
    case "charge.succeeded": {
      const same: Expect<Equal<typeof one, ChargeSucceededEvent>> = true;
      void same;
      return one.data.object.id ?? "";
    }
    case "refund.succeeded": {
      const same: Expect<Equal<typeof one, RefundSucceededEvent>> = true;
      void same;
      return "";
    }
    case "charge.revoked":
    case "charge.waiting":
    case "charge.notified":
    case "charge.mismatched":
    case "source.activated":
    case "source.inactivated":
    case "reader.activated":
    case "subscription.renewed":
    case "subscription.paused":
      return "";
    default: {
      const name: string = one.type;
      const data: unknown = one["data"];
      // @ts-expect-error `data.object` instead of `data`
      void data.object;
      return name;
    }
  }
}
// @ts-expect-error `"charge.paid"` instead of `"charge.succeeded"`
void (event.type === "charge.paid");

// The name of each event of each spec leads to the body of that webhook and no other.
type Body<Webhook> = Webhook extends { post: { requestBody: { content: { "application/json": infer Json } } } }
  ? Json
  : "no JSON";
type Astray<Webhooks, Event, Field extends string> = {
  [Name in keyof Webhooks]: Equal<Extract<Event, { [F in Field]: Name }>, Body<Webhooks[Name]>> extends true
    ? never
    : Name;
}[keyof Webhooks];
export type Narrowing = [
  Expect<Equal<Astray<ChipWebhooks, ChipEvent, "event_type">, never>>,
  Expect<Equal<Astray<ElasticPayWebhooks, ElasticPayEvent, "event_type">, never>>,
  Expect<Equal<Astray<ElebneWebhooks, ElebneEvent, "event">, never>>,
  Expect<Equal<Astray<ElepayWebhooks, ElepayEvent, "type">, never>>,
  Expect<Equal<Astray<WooshPayWebhooks, WooshPayEvent, "type">, never>>,
];

// One member is any other event, whose name is a string and whose fields are unknown.
type Others<Event> = Event extends unknown ? (string extends keyof Event ? Event[keyof Event] : never) : never;
export type Kept = [
  Expect<Equal<Others<ChipEvent>, unknown>>,
  Expect<Equal<Others<ElasticPayEvent>, unknown>>,
  Expect<Equal<Others<ElebneEvent>, unknown>>,
  Expect<Equal<Others<ElepayEvent>, unknown>>,
  Expect<Equal<Others<WooshPayEvent>, unknown>>,
];

// Every provider's events, by the field it uses.
const chip = await verifyChipWebhook(request, { publicKey: "" });
if (chip.event.event_type === "purchase.paid") void chip.event.purchase.total;
if (chip.event.event_type === "payment.refunded") void chip.event.related_to;
const elasticpay = await verifyElasticPayWebhook(request, { secret, secretEncoding: "utf8" });
if (elasticpay.event.event_type === "payment_intent.succeeded") void elasticpay.event.data.amount;
const wooshpay = await verifyWooshPayWebhook(request, { secret });
if (wooshpay.event.type === "payment_intent.succeeded") void wooshpay.event.data.object.amount;

// What the provider does not document is an option that must be given; what it documents is none.
const undocumented = { header: "X-Signature", encoding: "hex", format: "{signature}", signed: "{body}" } as const;
const elebne = await verifyElebneWebhook(request, { secret, ...undocumented, secretEncoding: "utf8" });
if (elebne.event.event === "payment.confirmed") void elebne.event.data.reference_number;
// @ts-expect-error `secret, ...undocumented }` instead of `secret, ...undocumented, secretEncoding: "hex" }`
await verifyElebneWebhook(request, { secret, ...undocumented });
// @ts-expect-error `{ secret }` instead of `{ secret, secretEncoding: "utf8" }`
await verifyElasticPayWebhook(request, { secret });
// @ts-expect-error `header: "X-Signature"` instead of `maxBytes: 1`
await verifyElepayWebhook(request, { secret, header: "X-Signature" });
// @ts-expect-error `format: "v1="` instead of `format: "v1={signature}"`
await verifyElebneWebhook(request, { secret, ...undocumented, secretEncoding: "utf8", format: "v1=" });

// One key or several, of the kind that the algorithm takes.
// @ts-expect-error `secret, secrets: [secret] }` instead of `secret }`
await verifyElepayWebhook(request, { secret, secrets: [secret] });
// @ts-expect-error `{}` instead of `{ secret }`
await verifyElepayWebhook(request, {});
// @ts-expect-error `publicKey` instead of `secret`
await verifyElepayWebhook(request, { publicKey: secret });
// @ts-expect-error `secret:` instead of `publicKey:`
await verifyChipWebhook(request, { secret: "" });
// CHIP dates no delivery, so nothing can be too old.
// @ts-expect-error `toleranceSeconds` instead of `maxBytes`
await verifyChipWebhook(request, { publicKey: "", toleranceSeconds: 300 });
// @ts-expect-error `toleranceSecond` instead of `toleranceSeconds`
await verifyElepayWebhook(request, { secret, toleranceSecond: 300 });

// The receiver knows the events of its verifier.
export const receive: (request: Request) => Promise<Response> = webhookReceiver({
  verify: (delivery) => verifyElepayWebhook(delivery, { secret }),
  handle(one, { id: key }) {
    const same: Expect<Equal<typeof one, ElepayEvent>> = true;
    return [same, key];
  },
});

// A refusal's code is one of a closed list, and a switch over it is exhaustive.
export function explain({ code }: WebhookError): string {
  switch (code) {
    case "missing-signature":
    case "missing-timestamp":
    case "malformed-timestamp":
    case "missing-body":
    case "body-too-large":
    case "bad-signature":
      return "Not theirs.";
    case "stale":
    case "future":
    case "malformed-body":
      return "Theirs.";
    case "invalid-option":
      return "Ours.";
  }
}
