import type { ProviderResponse } from "../act/provider-response.js";
import type { Exchange } from "./exchange.js";
import { GARBAGE, PROXY_PAGE } from "./fault-bodies.js";

/** How an exchange without a socket waits, and when it ends. */
export interface InProcess {
  readonly signal: AbortSignal | undefined;
  /** Waits; rejects when the signal aborts. */
  readonly sleep: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
}

/**
 * Plays a fault as `fetch` would show it: a rejection with the network's code as `cause`, or a response.
 *
 * @throws TypeError where the connection breaks before the response
 */
export async function playInProcess(exchange: Exchange, { signal, sleep }: InProcess): Promise<Response> {
  const { fault, act, refuse, now } = exchange;
  if (fault === undefined) return responseOf(act());
  if (fault.kind === "refused") throw networkError("ECONNREFUSED", "connect");
  const response = fault.isCommitted ? act() : undefined;
  switch (fault.kind) {
    case "reset":
      throw networkError("ECONNRESET", "read");
    case "cut-headers":
      throw networkError("UND_ERR_SOCKET", "read");
    case "cut-body":
      return cutResponse(response ?? act());
    case "garbage":
      return new Response(GARBAGE, { headers: { "Content-Type": "application/json" } });
    case "html":
      return new Response(PROXY_PAGE, { status: fault.status, headers: { "Content-Type": "text/html" } });
    case "reply":
      return new Response(bodyOf(fault), { status: fault.status, headers: { "Content-Type": fault.type } });
    case "declined":
      return responseOf(refuse("declined"));
    case "error":
      return responseOf(refuse(fault.status === 503 ? "unavailable" : "failed", fault.status));
    case "too-many": {
      const after = fault.isDate ? new Date(now + fault.seconds * 1000).toUTCString() : String(fault.seconds);
      return responseOf(refuse("rate-limited", 429), { "Retry-After": after });
    }
    case "hang":
      return never(signal);
    case "delay":
      await sleep(fault.ms, signal);
      return responseOf(response ?? act());
    case "drip":
      return drippingResponse(response ?? act(), fault.ms, { signal, sleep });
    case "redirect":
      return new Response(undefined, { status: 307, headers: { Location: fault.to } });
    case "acts-later":
      void sleep(fault.ms, undefined).then(act);
      return new Response(PROXY_PAGE, { status: 504, headers: { "Content-Type": "text/html" } });
    // A `fetch` reads no more of a response than its length says, and takes no second one for it.
    case "wrong-length": {
      const { body = "", ...rest } = response ?? act();
      return responseOf({ ...rest, body: body.slice(0, -5) });
    }
    case "duplicate":
      return responseOf(response ?? act());
  }
}

/** A response as `fetch` gives it. */
export function responseOf(
  { status, headers, body }: ProviderResponse,
  more: Readonly<Record<string, string>> = {},
): Response {
  return new Response(body ?? null, { status, headers: { ...headers, ...more } });
}

/** A status such as 204 has no body, not even an empty one. */
function bodyOf({ status, body }: { readonly status: number; readonly body: string }): string | null {
  return [204, 205, 304].includes(status) ? null : body;
}

/** What Node's `fetch` throws when a connection fails. */
function networkError(code: string, syscall: string): TypeError {
  const cause = Object.assign(new Error(`${syscall} ${code}`), { code, syscall });
  return new TypeError("fetch failed", { cause });
}

function cutResponse({ status, headers, body = "" }: ProviderResponse): Response {
  const cut = new TextEncoder().encode(body.slice(0, -5));
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(cut),
    pull: (controller) => {
      const cause = Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" });
      controller.error(new TypeError("terminated", { cause }));
    },
  });
  return new Response(stream, { status, headers });
}

function drippingResponse(
  { status, headers, body = "" }: ProviderResponse,
  ms: number,
  { signal, sleep }: InProcess,
): Response {
  const bytes = new TextEncoder().encode(body);
  let sent = 0;
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (sent === bytes.length) return controller.close();
      await sleep(ms, signal);
      controller.enqueue(bytes.subarray(sent, sent + 1));
      sent += 1;
    },
  });
  return new Response(stream, { status, headers });
}

function never(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => reject(reasonOf(signal));
    if (signal?.aborted === true) stop();
    else signal?.addEventListener("abort", stop, { once: true });
  });
}

/** Waits in real time. */
export function sleepReally(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) return reject(reasonOf(signal));
    const stop = () => {
      clearTimeout(timer);
      reject(reasonOf(signal));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, ms);
    signal?.addEventListener("abort", stop, { once: true });
  });
}

function reasonOf(signal: AbortSignal | undefined): Error {
  const reason: unknown = signal?.reason;
  return reason instanceof Error ? reason : new DOMException("This operation was aborted", "AbortError");
}
