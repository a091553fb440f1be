import { parseJson } from "../wire/parse-json.js";
import { valuesAt } from "../wire/values-at.js";
import { readSignatureHeader } from "./signature-header.js";
import { decode, signatureCheck } from "./signature-key.js";
import { parseTimestamp } from "./timestamp.js";
import { misuse, shown } from "./check-options.js";
import { keptSecondsOf } from "./kept-request.js";
import { WebhookError } from "./webhook-error.js";
import { type LooseWebhookOptions, type ResolvedOptions, resolveOptions, type Timestamp } from "./webhook-options.js";
import { bodyOf, checkRequest, concatenate, headerOf, type WebhookRequest } from "./webhook-request.js";
import type { WebhookRule } from "./webhook-rule.js";

/** A delivery that is proven to come from the provider. */
export interface WebhookDelivery<Event = unknown> {
  /** The provider's name, for example `elebne`. */
  readonly provider: string;
  /**
   * The same for all deliveries of one event: the provider's id of the event, or `sha256:` and the hash of the body
   * where the body has none.
   */
  readonly id: string;
  /** The body. Its fields are as the spec has them, and are not checked against it. */
  readonly event: Event;
}

/** More than any rotation needs; fewer than would be work for an attacker's request. */
const MAX_SIGNATURES = 10;

/**
 * Verifies that a delivery comes from the provider and is unchanged, then parses it.
 *
 * @typeParam Event the provider's events, see `WebhookEvent`
 * @throws WebhookError
 */
export async function verifyWebhook<Event>(
  rule: WebhookRule,
  request: WebhookRequest,
  options: LooseWebhookOptions,
): Promise<WebhookDelivery<Event>> {
  checkRequest(request);
  const resolved = resolveOptions(rule, options, keptSecondsOf(request));
  // Before the delivery is looked at, so that a wrong key is always told, and never taken for a wrong signature.
  const checks = await Promise.all(
    resolved.keys.map((key) => signatureCheck(rule.algorithm, key, resolved.secretEncoding)),
  );
  const { signatures, timestamp } = readHeaders(request, resolved);
  const body = await bodyOf(request, resolved.maxBytes);
  const message = signedMessage(resolved.signed, timestamp?.text, body);

  let isGenuine = false;
  for (const signature of signatures) {
    for (const check of checks) isGenuine ||= await check(signature, message);
  }
  if (!isGenuine) {
    throw new WebhookError(
      "bad-signature",
      `No signature in ${resolved.header} fits the body and the key. Either the delivery is not from ${rule.provider}, ` +
        `or the key is not this endpoint's, or the body was parsed and serialised again before it was verified.`,
    );
  }
  if (timestamp !== undefined) checkAge(rule, timestamp, resolved.now());

  const event = parseEvent(body, rule);
  const [id] = rule.eventId === undefined ? [] : valuesAt(event, rule.eventId);
  return {
    provider: rule.provider,
    id: typeof id === "string" && id !== "" ? id : await hashOf(body),
    // The delivery is authentic, so its body is typed as the spec says.
    event: event as Event,
  };
}

function readHeaders(request: WebhookRequest, { header, format, encoding, timestamp }: ResolvedOptions) {
  const value = headerOf(request, header) ?? "";
  const { signatures, timestamps } = readSignatureHeader(value, format);
  const decoded = signatures.map((signature) => decode(signature, encoding)).filter((bytes) => bytes !== undefined);
  if (decoded.length === 0 || decoded.length > MAX_SIGNATURES) {
    const got = value === "" ? "no such header" : decoded.length === 0 ? "none" : `${decoded.length}`;
    throw new WebhookError(
      "missing-signature",
      `${header} must hold a signature in ${encoding} as ${format}, or at most ${MAX_SIGNATURES} of them; got ${got}.`,
    );
  }
  if (timestamp === undefined) return { signatures: decoded, timestamp: undefined };

  const { timestampHeader, timestampFormat } = timestamp;
  const where = timestampHeader ?? header;
  const texts = timestampHeader === undefined ? timestamps : [headerOf(request, timestampHeader) ?? ""];
  const [text = ""] = texts;
  if (text === "") {
    throw new WebhookError("missing-timestamp", `${where} must hold the time of the delivery; got none.`);
  }
  const moment = texts.length === 1 ? parseTimestamp(text, timestampFormat) : undefined;
  if (moment === undefined) {
    throw new WebhookError(
      "malformed-timestamp",
      `${where} must hold one time (${timestampFormat}); got ${texts.length === 1 ? "another text" : texts.length}.`,
    );
  }
  return { signatures: decoded, timestamp: { ...timestamp, text, moment } };
}

/** The bytes that are signed: the template's text as UTF-8, the timestamp and the body as they came. */
function signedMessage(template: string, timestamp: string | undefined, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts = template.split(/(\{timestamp\}|\{body\})/).map((part) => {
    if (part === "{body}") return body;
    return encoder.encode(part === "{timestamp}" ? (timestamp ?? "") : part);
  });
  return concatenate(parts);
}

function checkAge(
  { provider, redeliverySeconds }: WebhookRule,
  { moment, toleranceSeconds, maxAgeSeconds }: Timestamp & { readonly moment: number },
  now: number,
): void {
  if (!Number.isFinite(now)) {
    throw misuse(`${provider}: now must return milliseconds since the epoch; got ${shown(now)}.`);
  }
  const age = (now - moment) / 1000;
  const distance = Math.ceil(Math.abs(age));
  if (-age > toleranceSeconds) {
    throw new WebhookError(
      "future",
      `The delivery was signed for a time ${distance} seconds ahead; at most ${toleranceSeconds} are allowed. ` +
        `If it is genuine, look at the clock of this machine.`,
    );
  }
  if (age <= maxAgeSeconds) return;
  const isRepeat = redeliverySeconds !== undefined && age <= redeliverySeconds;
  throw new WebhookError(
    "stale",
    `The delivery was signed for a time ${distance} seconds ago; at most ${maxAgeSeconds} are allowed. ` +
      (isRepeat
        ? `${provider} repeats deliveries with their first time for ${redeliverySeconds} seconds: to accept one, verify ` +
          `the request that webhookReceiver hands over, or say in keepSeconds for how long you remember handled events.`
        : `If it is genuine, look at the clock of this machine.`),
  );
}

function parseEvent(body: Uint8Array, { provider, eventType }: WebhookRule): object {
  let event: unknown;
  try {
    event = parseJson(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    // Reported below: the position of a JSON error does not help anyone.
  }
  const [type] = valuesAt(event, eventType);
  if (typeof event === "object" && event !== null && typeof type === "string") return event;
  throw new WebhookError(
    "malformed-body",
    `The delivery is signed by ${provider}, but its body is not a JSON object with the name of an event at ${eventType}.`,
  );
}

async function hashOf(body: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  return `sha256:${Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
