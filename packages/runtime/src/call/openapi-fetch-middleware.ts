import createOpenapiFetchClient, { type Client, type Middleware } from "openapi-fetch";
import type { Answer, RepeatableRequest } from "../retry/attempt.js";
import type { Intermediary, Report } from "./call.js";
import { invalidOption } from "../contract/invalid-option.js";
import { PaySpecError } from "../contract/payspec-error.js";
import type { Verdict } from "../contract/verdict.js";

/** openapi-fetch's `request`; its own types are tied to one `paths` interface. */
type LooseRequest = (
  method: string,
  path: string,
  init: object,
) => ReturnType<Client<Record<string, never>>["request"]>;

/** Of several sendings of one call the one further on tells what became of the call. */
const VERDICTS: readonly Verdict[] = ["not-done", "unknown", "done"];

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
  return async (made, { about, options, send, failed }) => {
    const { id, row, baseUrl, timing } = about;
    const { idempotency } = row;
    const keyHeader = idempotency?.header;
    const client = createOpenapiFetchClient<Record<string, never>>({ baseUrl });
    client.use(...middleware);
    const request = client.request as unknown as LooseRequest;
    const start = timing.uptime();
    /** Errors of our own, which are not middleware's fault. */
    const own = new Set<unknown>();
    let pending = 0;
    let sendings = 0;
    let report: Report = {
      verdict: "not-done",
      attempts: 0,
      idempotencyKey: keyHeader && (made.headers.get(keyHeader) ?? undefined),
    };
    try {
      const reply = await request(row.method, row.path, {
        params: options.params,
        headers: made.headers,
        body: made.body,
        bodySerializer: () => made.body,
        fetch: sendOne,
      });
      const { data, error, response } = reply as { data?: unknown; error?: unknown; response: Response };
      const content = response.ok ? data : error || undefined;
      const instead: Verdict = response.ok ? "done" : idempotency ? "unknown" : "not-done";
      // When nothing was sent, middleware answered in the provider's stead.
      return { response, content, report: sendings === 0 ? { ...report, verdict: instead } : whole() };
    } catch (thrown) {
      const end = whole();
      if (!(thrown instanceof PaySpecError && own.has(thrown))) throw failed("middleware", thrown, end);
      // It knows of one sending only.
      const isWhole = thrown.verdict === end.verdict && thrown.attempts === end.attempts;
      throw isWhole ? thrown : failed(thrown.code, thrown.cause ?? thrown, end);
    }

    /** Sends what middleware asks for: once as a rule, but it may also send a call again, or twice at once. */
    async function sendOne(...given: Parameters<typeof fetch>): Promise<Response> {
      const sent = new Request(...given);
      const repeatable = await repeatableRequest(sent).catch(ours);
      const earlier = sendings > 0 ? { start, mayHaveActed: whole().verdict !== "not-done" } : {};
      sendings++;
      pending++;
      try {
        const answer = await send(repeatable, earlier);
        join(answer.report);
        return readable(answer);
      } catch (thrown) {
        if (thrown instanceof PaySpecError) join(thrown);
        return ours(thrown);
      } finally {
        pending--;
      }
    }

    function ours(thrown: unknown): never {
      own.add(thrown);
      throw thrown;
    }

    function join({ verdict, attempts, idempotencyKey }: Report): void {
      const further = VERDICTS.indexOf(verdict) > VERDICTS.indexOf(report.verdict) ? verdict : report.verdict;
      report = { verdict: further, attempts: report.attempts + attempts, idempotencyKey };
    }

    /** What is known of all sendings; of one that has not ended nothing is. */
    function whole(): Report {
      return pending > 0 && idempotency && report.verdict === "not-done" ? { ...report, verdict: "unknown" } : report;
    }

    async function repeatableRequest(sent: Request): Promise<RepeatableRequest> {
      const { url, method } = sent;
      const { origin } = new URL(url);
      if (origin !== new URL(baseUrl).origin) {
        throw invalidOption(`${id}: middleware sent it to ${origin}, which is not the provider's.`, id);
      }
      const bytes = await sent.arrayBuffer();
      // A copy, so that middleware never sees credentials.
      const headers = new Headers(sent.headers);
      // Middleware may have set a key, or lost ours; a key that the caller gave always wins.
      const key = keyHeader && (options.idempotencyKey ?? (headers.get(keyHeader) || made.headers.get(keyHeader)));
      if (keyHeader && key) headers.set(keyHeader, key);
      return { url, method, headers, body: bytes.byteLength > 0 ? bytes : undefined };
    }
  };
}

/** Statuses whose answers have no body, and which `Response` takes no body for (Fetch standard, "null body status"). */
const NULL_BODY = new Set([204, 205, 304]);

/** The answer as a response that can be read (again). */
function readable({ response: { status, statusText, headers }, text }: Answer): Response {
  // A redirect that a browser does not show has no status, and `Response` knows none that HTTP does not.
  if (status < 200 || status > 599) return Response.error();
  const rest = new Headers(headers);
  // They describe the bytes on the wire, not the decoded text that the new response holds.
  for (const header of ["Content-Length", "Content-Encoding", "Transfer-Encoding"]) rest.delete(header);
  // `Response` refuses reason phrases that come over the wire without harm.
  const phrase = /^[\t\x20-\x7e]*$/.test(statusText) ? statusText : "";
  return new Response(NULL_BODY.has(status) ? null : text, { status, statusText: phrase, headers: rest });
}
