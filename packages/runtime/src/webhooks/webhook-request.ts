import { misuse } from "./check-options.js";
import { WebhookError } from "./webhook-error.js";

/** The line to change in each framework that parses a body by itself. */
const HOW_TO_GET_IT =
  'Express: put express.raw({ type: "*/*" }) on this route, above express.json(). ' +
  'Fastify: addContentTypeParser("application/json", { parseAs: "buffer" }, (_, body, done) => done(null, body)). ' +
  "NestJS: NestFactory.create(AppModule, { rawBody: true }), and request.rawBody. " +
  "Next.js pages: export const config = { api: { bodyParser: false } }. " +
  'h3 and Nuxt: readRawBody(event). Elysia: { parse: "none" }. ' +
  'AWS Lambda: Buffer.from(event.body, event.isBase64Encoded ? "base64" : "utf8").';

/** A delivery as it came: the `Request`, or its raw body and its headers where a framework has read them already. */
export type WebhookRequest = Request | WebhookParts;

/** The parts of a delivery that are signed. */
export interface WebhookParts {
  /** The body as it came over the wire, not parsed. */
  readonly body: Uint8Array | string;
  /** All headers, for example Node's `request.headers`. */
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
}

/**
 * Refuses what is not a delivery.
 *
 * @throws WebhookError `invalid-option`
 */
export function checkRequest(request: unknown): asserts request is object {
  if (typeof request === "object" && request !== null) return;
  throw misuse(
    `A delivery must be a Request, or { body, headers }; got ${request === null ? "null" : typeof request}.`,
  );
}

/**
 * The raw bytes of the body, and no more than `maxBytes` of them.
 *
 * @throws WebhookError `missing-body`, `body-too-large`, or `invalid-option` for a body that was read or parsed before
 */
export async function bodyOf(request: WebhookRequest, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const body = isRequest(request) ? await readRequest(request, maxBytes) : bytesOf(request, maxBytes);
  if (body.byteLength > maxBytes) throw tooLarge(maxBytes);
  if (body.byteLength === 0) throw new WebhookError("missing-body", "The delivery has no body.");
  return body;
}

/**
 * A header's value, several of one name as HTTP joins them; undefined where there is none.
 *
 * @throws WebhookError `invalid-option` where no headers were passed on
 */
export function headerOf({ headers }: WebhookRequest, name: string): string | undefined {
  if (typeof headers !== "object" || headers === null) {
    throw misuse("A delivery must be a Request, or { body, headers } with all its headers; got none.");
  }
  if (isHeaders(headers)) return headers.get(name) ?? undefined;
  const values = Object.entries(headers).flatMap(([key, value]) =>
    key.toLowerCase() === name.toLowerCase() && value !== undefined ? value : [],
  );
  return values.length === 0 ? undefined : values.join(", ");
}

// By what they can do: a framework's request or headers may be of another realm, or of a class of its own.
function isRequest(request: WebhookRequest): request is Request {
  return "arrayBuffer" in request;
}

function isHeaders(headers: WebhookRequest["headers"]): headers is Headers {
  return typeof headers.get === "function";
}

function bytesOf({ body }: WebhookParts, maxBytes: number): Uint8Array<ArrayBuffer> {
  // A request without a body has undefined or null for it, depending on the framework.
  const given = body ?? "";
  if (typeof given === "string") return new TextEncoder().encode(given);
  // A copy, so that what is verified is what is parsed, whatever becomes of a buffer that is not ours.
  if (ArrayBuffer.isView(given)) {
    return new Uint8Array(given.buffer, given.byteOffset, given.byteLength).slice(0, maxBytes + 1);
  }
  throw misuse(
    `body must be the raw body, as text or bytes; got ${typeof given}. ` +
      `A signature covers the bytes that came: take them before anything parses them. ${HOW_TO_GET_IT}`,
  );
}

async function readRequest(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  if (request.bodyUsed || request.body?.locked) {
    throw misuse(
      "The body of the request has been read before, or is being read. Verify first, or pass its raw bytes as { body, headers }. " +
        HOW_TO_GET_IT,
    );
  }
  if (request.body === null) return new Uint8Array();
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const chunk = bytesOfChunk(value);
    length += chunk?.byteLength ?? 0;
    if (chunk === undefined || length > maxBytes) {
      // Not awaited: a source may refuse to stop, or never say that it did.
      reader.cancel().catch(() => {});
      if (chunk !== undefined) throw tooLarge(maxBytes);
      throw misuse(
        "The body of the request must be a stream of bytes; got one of other chunks. Does something decode it on the way?",
      );
    }
    if (chunk.byteLength > 0) chunks.push(chunk);
  }
  return concatenate(chunks);
}

/** The bytes of a chunk; undefined where it has none, so that no limit could be held. */
function bytesOfChunk(chunk: unknown): Uint8Array | undefined {
  if (ArrayBuffer.isView(chunk)) return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  return chunk instanceof ArrayBuffer ? new Uint8Array(chunk) : undefined;
}

/** One array of bytes from several. */
export function concatenate(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.byteLength, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.byteLength;
  }
  return whole;
}

function tooLarge(maxBytes: number): WebhookError {
  return new WebhookError("body-too-large", `The body of the delivery is larger than ${maxBytes} bytes.`);
}
