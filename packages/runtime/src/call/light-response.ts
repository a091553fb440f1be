import type { ResponseOutcome } from "../retry/attempt.js";
import { textOf } from "../wire/read-body.js";

/** Statuses whose responses have no body, and which `Response` takes no body for (Fetch standard, "null body status"). */
const NULL_BODY = new Set([204, 205, 304]);

/** A length that is known sends openapi-fetch to `json()`, where the value is at hand. */
const LENGTH_IS_KNOWN = { get: (name: string) => (name === "Content-Length" ? "1" : null) };

/**
 * What openapi-fetch reads in place of a `Response` while no middleware wants to see one: the body has been read and
 * parsed already.
 */
export class LightResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly #outcome: ResponseOutcome;

  constructor(outcome: ResponseOutcome) {
    this.#outcome = outcome;
    this.ok = outcome.response.ok;
    this.status = outcome.response.status;
    this.headers = LENGTH_IS_KNOWN;
  }

  get body(): ReadableStream | null {
    const { body } = this.#outcome;
    return body.form === "stream" ? body.stream : this.#read().body;
  }

  async json(): Promise<unknown> {
    return this.#outcome.content;
  }

  async text(): Promise<string> {
    // The body of a refusal is taken from the outcome.
    return this.ok ? (textOf(this.#outcome.body) ?? "") : "";
  }

  blob(): Promise<Blob> {
    return this.#read().blob();
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return this.#read().arrayBuffer();
  }

  #read(): Response {
    return responseOf(this.#outcome);
  }
}

/** A response whose body can be read again. */
export function responseOf({ response: { status, statusText, headers }, body }: ResponseOutcome): Response {
  // A redirect that a browser does not show has no status, and `Response` knows none that HTTP does not.
  if (status < 200 || status > 599) return Response.error();
  const rest = new Headers(headers);
  // They describe the bytes on the wire, not the decoded body that the new response holds.
  for (const header of ["Content-Length", "Content-Encoding", "Transfer-Encoding"]) rest.delete(header);
  // `Response` refuses some reason phrases that are harmless on the wire.
  const phrase = /^[\t\x20-\x7e]*$/.test(statusText) ? statusText : "";
  const content = body.form === "text" ? body.text : body.form === "bytes" ? body.bytes : body.stream;
  return new Response(NULL_BODY.has(status) ? null : content, { status, statusText: phrase, headers: rest });
}
