import type { WebhookRule } from "./webhook-rule.js";

/** A type of one value, for the compiler only: beside any other, a comparison with a known name would not narrow. */
declare enum AnyOtherName {
  unknown = "unknown",
}

/**
 * The name of an event that the spec does not know: at run time any string. Assign it to a `string` before you compare
 * it with a name of your own.
 */
export type UnknownEventType = AnyOtherName;

/** The body of an event that the spec does not know. */
export type UnknownEvent<R extends WebhookRule> = { readonly [Field in EventField<R>]: UnknownEventType } & {
  readonly [field: string]: unknown;
};

/** The field that the pointer leads to. */
type EventField<R extends WebhookRule> = R["eventType"] extends `/${infer Field}` ? Field : never;

/** The bodies of the spec's webhooks. */
type KnownEvent<Webhooks> = {
  [Name in keyof Webhooks]: Webhooks[Name] extends {
    post: { requestBody: { content: { "application/json": infer Body } } };
  }
    ? Body
    : never;
}[keyof Webhooks];

/**
 * Every event of a provider, told apart by the field that names it. The last member is any event that the spec does not
 * know yet.
 *
 * @typeParam Webhooks the `webhooks` interface that openapi-typescript writes
 * @typeParam R the provider's rule
 */
export type WebhookEvent<Webhooks, R extends WebhookRule> = KnownEvent<Webhooks> | UnknownEvent<R>;
