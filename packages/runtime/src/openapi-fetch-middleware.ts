import createOpenapiFetchClient, { type Client, type Middleware } from "openapi-fetch";
import type { Answer, RepeatableRequest } from "./attempt.js";
import type { LooseCallOptions } from "./call.js";
import { invalidOption } from "./invalid-option.js";
import type { About } from "./named-operation.js";

/** Stands between the calls of a client and their sending: `openapiFetchMiddleware` makes one. */
export type Intermediary = (
  request: RepeatableRequest,
  about: About,
  options: LooseCallOptions,
  /** Sends a request under the law of retries, with the credentials. */
  send: (request: RepeatableRequest) => Promise<Answer>,
) => Promise<Pick<Answer, "response" | "content">>;

/** openapi-fetch's `request`; its own types are tied to one `paths` interface. */
type LooseRequest = (
  method: string,
  path: string,
  init: object,
) => ReturnType<Client<Record<string, never>>["request"]>;

/**
 * Lets middleware that was written for openapi-fetch look at the calls of a client: each of them once, however often it
 * is sent, and before the credentials are added. It is openapi-fetch itself that calls it.
 *
 * @example
 * const elebne = createElebneClient({ secretKey, middleware: openapiFetchMiddleware(logging, tracing) });
 *
 * @see https://openapi-ts.dev/openapi-fetch/middleware-auth
 */
export function openapiFetchMiddleware(...middleware: readonly Middleware[]): Intermediary {
  return async ({ headers: made, body }, { id, row, baseUrl }, { params, idempotencyKey }, send) => {
    const client = createOpenapiFetchClient<Record<string, never>>({ baseUrl });
    client.use(...middleware);
    const request = client.request as unknown as LooseRequest;
    const reply = await request(row.method, row.path, {
      params,
      headers: made,
      body,
      bodySerializer: () => body,
      fetch: async (...given: Parameters<typeof fetch>) =>
        readable(await send(await repeatable(new Request(...given)))),
    });
    const { data, error, response } = reply as { data?: unknown; error?: unknown; response: Response };
    return { response, content: response.ok ? data : error || undefined };

    async function repeatable(given: Request): Promise<RepeatableRequest> {
      const { url, method } = given;
      const { origin } = new URL(url);
      if (origin !== new URL(baseUrl).origin) {
        throw invalidOption(`${id}: middleware sent it to ${origin}, which is not the provider's.`, id);
      }
      const bytes = await given.arrayBuffer();
      // A copy, so that middleware never sees credentials.
      const headers = new Headers(given.headers);
      const name = row.idempotency?.header;
      // Middleware may have set a key, or lost ours; a key that the caller gave always wins.
      const key = name && (idempotencyKey ?? (headers.get(name) || made.get(name)));
      if (name && key) headers.set(name, key);
      return { url, method, headers, body: bytes.byteLength > 0 ? bytes : undefined };
    }
  };
}

/** Statuses whose answers have no body, and which `Response` takes no body for (Fetch standard, "null body status"). */
const NULL_BODY = new Set([204, 205, 304]);

/** The answer as a response that can be read (again). */
function readable({ response: { status, statusText, headers }, text }: Answer): Response {
  if (status === 0) return Response.error();
  const rest = new Headers(headers);
  // They describe the bytes on the wire, not the decoded text that the new response holds.
  for (const header of ["Content-Length", "Content-Encoding", "Transfer-Encoding"]) rest.delete(header);
  // `Response` refuses reason phrases that come over the wire without harm.
  const phrase = /^[\t\x20-\x7e]*$/.test(statusText) ? statusText : "";
  return new Response(NULL_BODY.has(status) ? null : text, { status, statusText: phrase, headers: rest });
}
