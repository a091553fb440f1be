import type { Auth } from "../contract/auth.js";
import type { CallStep } from "../contract/call-event.js";
import type { CallReport } from "../contract/call-result.js";
import type { OperationInfo } from "../contract/operation-info.js";
import { PaySpecError, type PaySpecErrorCode } from "../contract/payspec-error.js";
import type { Operation } from "../contract/provider.js";
import type { RetryLimits } from "../contract/retry-limits.js";
import type { Verdict } from "../contract/verdict.js";
import { failureMessage } from "../errors/failure-message.js";
import { redactedError } from "../errors/redacted-error.js";
import { type Redaction, redactionOf } from "../errors/redaction.js";
import {
  credentialsIn,
  sensitiveInBody,
  sensitiveInEncodedBody,
  sensitiveInQuery,
} from "../errors/sensitive-values.js";
import type { Outcome, RepeatableRequest, ResponseOutcome } from "../retry/attempt.js";
import { sendWithRetries, type TimedAttempt } from "../retry/send-with-retries.js";
import { limitTime } from "../wire/limit-time.js";
import type { ReadForm } from "../wire/read-body.js";
import type { Transport } from "../wire/transport.js";
import { useKey } from "./active-keys.js";
import type { ClientContext } from "./client-context.js";
import { emitterOf, nextCall } from "./emitter-of.js";
import { exchangeText } from "./exchange-text.js";
import { type CallKey, checkKey } from "./idempotency-key.js";
import { LightRequest } from "./light-request.js";

/** What is decided before the first request of a call. */
export interface CallTerms {
  /** Undefined where the operation takes no key. */
  readonly key: CallKey | undefined;
  /** Undefined for a public operation. */
  readonly auth: Auth | undefined;
  readonly limits: RetryLimits;
  readonly transport: Transport;
  readonly signal: AbortSignal | undefined;
  /** Called when a stream that the caller got has ended. */
  readonly onStreamEnd: () => void;
  readonly readForm: ReadForm;
  /** Where the call goes: its origin is the only one that it may be sent to. */
  readonly baseUrl: string;
  /** The values of sensitive path parameters, which the URL hides among others. */
  readonly secrets: readonly string[];
}

/** The methods that change nothing at the provider. */
const READS = new Set(["GET", "HEAD", "OPTIONS", "TRACE"]);

/** The most advanced verdict of a call's requests is the verdict of the call. */
const VERDICTS: readonly Verdict[] = ["not-done", "unknown", "done"];

/**
 * One call: sends what openapi-fetch, or middleware, asks for, under the law of retries, and knows what became of all of
 * it together. Middleware may send a call again, or twice at once.
 */
export class CallSession {
  readonly #context: ClientContext;
  readonly #info: OperationInfo;
  readonly #terms: CallTerms;
  readonly #emit: ((step: CallStep) => void) | undefined;
  readonly #call = nextCall();
  readonly #secrets = new Set<string>();
  /** Errors that the runtime made, as opposed to middleware. */
  readonly #ownErrors = new WeakSet<object>();
  /** When the call began, as an uptime. */
  readonly #start: number;
  /** Everything that was sent or about to be, to find secrets in. */
  readonly #requests = new Set<RepeatableRequest>();
  /** The operation's row; treated as a write if middleware turned a read into one. */
  #row: Operation;
  #key: CallKey | undefined;
  #hasEnded = false;
  #hasSent = false;
  #hasStream = false;
  /** Requests that may have been sent and have not ended. */
  #pending = 0;
  #verdict: Verdict = "not-done";
  #attempts = 0;
  /** Whether another call with the same key may have acted. */
  #isKeyShared = false;

  constructor(context: ClientContext, info: OperationInfo, terms: CallTerms) {
    this.#context = context;
    this.#info = info;
    this.#terms = terms;
    this.#row = info.row;
    this.#key = terms.key;
    this.#start = context.timing.uptime();
    const emit = emitterOf(context.onEvent, info, this.#call);
    this.#emit = emit && ((step) => emit(this.#withoutSecrets(step)));
    for (const secret of [...context.credentials.secrets, ...terms.secrets]) this.#secrets.add(secret);
  }

  /** Whether anything was asked to be sent. */
  get hasSent(): boolean {
    return this.#hasSent;
  }

  /** Whether the caller holds a stream, which outlives the call. */
  get hasStream(): boolean {
    return this.#hasStream;
  }

  /** Ends the call. Nothing more is sent for it, since its verdict was reported. */
  end(): void {
    this.#hasEnded = true;
  }

  /** What is known of the call so far. Nothing is known of a request that has not ended. */
  report(): CallReport {
    const mayHaveActed = this.#row.idempotency !== undefined && (this.#pending > 0 || this.#isKeyShared);
    return {
      verdict: mayHaveActed && this.#verdict === "not-done" ? "unknown" : this.#verdict,
      attempts: this.#attempts,
      idempotencyKey: this.#key?.value,
      call: this.#call,
    };
  }

  /** Removes the secrets of everything that was sent from a string. */
  get redaction(): Redaction {
    return redactionOf(() => {
      this.#rememberSecrets();
      return this.#secrets;
    });
  }

  /** Makes the error of the call, without secrets. */
  failed(code: PaySpecErrorCode, thrown: unknown): PaySpecError {
    const report = this.report();
    // The reason of an abort is the caller's own.
    const cause = code === "aborted" ? thrown : redactedError(thrown, this.redaction.of);
    const details = { ...report, operation: this.#info.id, ...(cause !== undefined && { cause }) };
    return this.#own(new PaySpecError(code, failureMessage(code, this.#info, report), details));
  }

  /** Whether an error was made by this call. */
  isOwn(thrown: unknown): thrown is PaySpecError {
    // Not `instanceof`: a proxy may throw at that.
    return this.#ownErrors.has(thrown as object);
  }

  /**
   * Sends one request under the law of retries, with the credentials.
   *
   * @throws PaySpecError when there is no readable response, or when middleware asks for another origin
   */
  async send(asked: LightRequest | Request): Promise<ResponseOutcome> {
    const request = await this.#repeatable(asked);
    const outcome = await this.#sendWithRetries(request);
    if (outcome.code === undefined) {
      this.#hasStream ||= outcome.body.form === "stream" && outcome.body.stream !== null;
      return outcome;
    }
    throw this.failed(outcome.code, outcome.cause);
  }

  async #sendWithRetries(request: RepeatableRequest): Promise<Outcome> {
    const { limits, transport, signal, auth, readForm, onStreamEnd } = this.#terms;
    const { budget, timing } = this.#context;
    const { errors, provider } = this.#info;
    const row = this.#row;
    const key = this.#key;
    const use = key?.isOwn === true ? useKey(provider, key.value) : undefined;
    const isRepeat = this.#hasSent;
    const hadActed = isRepeat && this.report().verdict !== "not-done";
    let isPending = false;
    this.#hasSent = true;
    this.#requests.add(request);
    try {
      const sent = await sendWithRetries(request, {
        ...limits,
        budget,
        timing,
        transport,
        auth,
        row,
        errors,
        signal,
        readForm,
        onStreamEnd,
        start: this.#start,
        isRepeat,
        mayHaveActed: () => hadActed || use?.isShared() === true,
        hasEnded: () => this.#hasEnded,
        onSend: () => {
          this.#attempts += 1;
          if (!isPending) this.#pending += 1;
          isPending = true;
          // Credentials are made by the caller's own code, which has the headers too.
          if (key !== undefined) request.headers.set(key.header, key.value);
        },
        emit: this.#emit,
        onExchange: this.#context.debug && ((...exchange) => this.#print(...exchange)),
        beforeRetry: () => this.#rememberCredentials(),
      });
      if (VERDICTS.indexOf(sent.verdict) > VERDICTS.indexOf(this.#verdict)) this.#verdict = sent.verdict;
      return sent.outcome;
    } finally {
      if (isPending) this.#pending -= 1;
      this.#isKeyShared ||= use?.isShared() === true;
      use?.release();
    }
  }

  /** A request that can be sent any number of times, with the key that this call has. */
  async #repeatable(asked: LightRequest | Request): Promise<RepeatableRequest> {
    const { url, method } = asked;
    const names = this.#context.provider.sensitive ?? [];
    // Only openapi-fetch has seen a light request.
    if (!(asked instanceof LightRequest)) {
      this.#checkOrigin(url);
      if (!READS.has(method) && this.#row.idempotency === undefined) {
        this.#row = { ...this.#row, idempotency: { guarantee: "none" } };
      }
    }
    const body = asked instanceof LightRequest ? asked.body : await this.#bytesOf(asked);
    // The body is read only when something must be redacted, which is rare.
    if (names.length > 0 && typeof body === "object") {
      const secrets = await sensitiveInEncodedBody(body, asked.headers.get("Content-Type"), names);
      for (const secret of secrets) this.#secrets.add(secret);
    }
    if (this.#hasEnded) {
      throw this.failed("middleware", new Error("The call has ended; nothing is sent for it any more."));
    }
    // A copy where middleware has the request, so that it never sees credentials.
    const headers = asked instanceof LightRequest ? asked.headers : new Headers(asked.headers);
    this.#decideKey(headers);
    return { url, method, headers, body };
  }

  /** @throws PaySpecError when middleware asks for another origin than the provider's */
  #checkOrigin(url: string): void {
    const { origin } = new URL(url);
    if (origin === new URL(this.#terms.baseUrl).origin) return;
    const cause = new Error(`Middleware sent the call to ${origin}, which is not the provider's.`);
    throw this.failed("invalid-option", cause);
  }

  /**
   * Puts the call's key in the headers. Where the caller gave none, middleware may set one before anything is sent; it may
   * also have lost ours.
   */
  #decideKey(headers: Headers): void {
    const { row, id } = this.#info;
    if (this.#key === undefined) return;
    const { header, value, isOwn } = this.#key;
    const theirs = headers.get(header);
    if (theirs && theirs !== value && !isOwn && !this.#hasSent) {
      try {
        this.#key = { header, value: checkKey(theirs, id, row.idempotency?.maxLength), isOwn: true };
      } catch (refused) {
        throw this.failed("invalid-option", refused);
      }
    }
    headers.set(header, this.#key.value);
  }

  /** The body of a request, which may be a stream that never ends. */
  async #bytesOf(request: Request): Promise<ArrayBuffer | undefined> {
    if (request.body === null) return undefined;
    const { limits, signal } = this.#terms;
    const { timing } = this.#context;
    const leftMs = this.#start + limits.deadlineMs - timing.uptime();
    const read = await limitTime(leftMs, signal, timing, async () => {
      try {
        return { bytes: await request.arrayBuffer() };
      } catch (thrown) {
        return { thrown };
      }
    });
    if (typeof read === "string") throw this.failed(read, read === "aborted" ? signal?.reason : undefined);
    if ("thrown" in read) throw read.thrown;
    return read.bytes.byteLength > 0 ? read.bytes : undefined;
  }

  /** A provider's code may repeat what was sent. */
  #withoutSecrets(step: CallStep): CallStep {
    if (!("providerCode" in step) || step.providerCode === undefined) return step;
    return { ...step, providerCode: this.redaction.ofName(step.providerCode) };
  }

  /** Prints what was sent and received, without secrets. */
  #print(request: RepeatableRequest, outcome: Outcome, timed: TimedAttempt): void {
    try {
      const names = this.#context.provider.sensitive ?? [];
      this.#context.debug?.(
        exchangeText({ info: this.#info, call: this.#call, ...timed }, request, outcome, names, this.redaction),
      );
    } catch {
      // What prints must not fail a payment.
    }
  }

  #own(error: PaySpecError): PaySpecError {
    this.#ownErrors.add(error);
    return error;
  }

  #rememberSecrets(): void {
    const names = this.#context.provider.sensitive ?? [];
    this.#rememberCredentials();
    if (names.length === 0) return;
    for (const { url, body } of this.#requests) {
      for (const secret of [...sensitiveInBody(body, names), ...sensitiveInQuery(url, names)]) {
        this.#secrets.add(secret);
      }
    }
  }

  #rememberCredentials(): void {
    for (const { headers } of this.#requests) {
      for (const secret of credentialsIn(headers)) this.#secrets.add(secret);
    }
  }
}
