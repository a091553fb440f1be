import { invalidOption } from "../contract/invalid-option.js";
import type { CallReport } from "../contract/call-result.js";
import type { OperationInfo } from "../contract/operation-info.js";
import type { Provider } from "../contract/provider.js";
import { systemTiming } from "../contract/timing.js";
import { followSignal } from "./call-signal.js";
import { CallSession, type CallTerms } from "./call-session.js";
import { clientContext, type ContextOptions } from "./client-context.js";
import { authFor } from "./credentials.js";
import { operationFinder, pathValues } from "./find-operation.js";
import { decideKey } from "./idempotency-key.js";
import { responseOf } from "./light-response.js";
import { operationInfos } from "./operation-infos.js";

/** The reports of the responses that fetches gave out. */
const reports = new WeakMap<Response, CallReport>();

/**
 * Makes a `fetch` that obeys the law of retries: credentials, idempotency key, retries and verdict, for whatever calls a
 * `fetch`: openapi-fetch alone, another generated client, or your own code. It finds the operation by method and path, and
 * takes the idempotency key from the request's header, or makes one.
 *
 * It returns every readable response; {@link reportOf} tells its verdict. Otherwise it throws a PaySpecError, which
 * carries the verdict.
 *
 * @param provider the table in `src/gen/provider.ts`
 * @param timing the clock, for tests
 * @throws PaySpecError for an option that is missing, wrong or unknown
 */
export function createFetch<P extends Provider>(
  provider: P,
  options: ContextOptions<P>,
  timing = systemTiming,
): typeof globalThis.fetch {
  const context = clientContext(provider, options, timing);
  const findOperation = operationFinder(operationInfos(context, undefined));
  return async (input, init) => {
    const request = requestOf(input, init, provider.name);
    const url = new URL(request.url);
    const info = findOperation(request.method, url);
    if (info === undefined) {
      throw invalidOption(
        `${provider.name} has no such operation at ${new URL(context.baseUrl).origin}: check method, path and host.`,
      );
    }
    const { signal, release } = followSignal(request.signal, info.id);
    const session = new CallSession(context, info, {
      ...termsOf(request, url, info),
      signal,
      onStreamEnd: release,
      baseUrl: info.baseUrl,
    });
    try {
      if (signal?.aborted) throw session.failed("aborted", signal.reason);
      const response = responseOf(await session.send(request));
      reports.set(response, session.report());
      return response;
    } catch (thrown) {
      if (session.isOwn(thrown)) throw thrown;
      throw session.failed(session.hasSent ? "internal" : "invalid-option", thrown);
    } finally {
      release();
    }
  };

  function termsOf(
    { headers }: Request,
    url: URL,
    info: OperationInfo,
  ): Omit<CallTerms, "signal" | "onStreamEnd" | "baseUrl"> {
    const { id, row } = info;
    const { idempotency } = row;
    const isKeyed = idempotency !== undefined && idempotency.guarantee !== "none";
    return {
      key: isKeyed ? decideKey(headers.get(idempotency.header) ?? undefined, [], idempotency, id) : undefined,
      auth: authFor(row, context.credentials, id),
      limits: context.limits,
      transport: context.transport,
      readForm: "bytes",
      secrets: pathValues(info, url, provider.sensitive ?? []),
    };
  }
}

/** @throws PaySpecError `invalid-option` for what is no request; not what was thrown, which would show it */
function requestOf(input: string | URL | Request, init: RequestInit | undefined, provider: string): Request {
  try {
    return new Request(input, init);
  } catch {
    throw invalidOption(`${provider}: fetch needs an absolute URL or a Request, and an init that fits it.`);
  }
}

/** The verdict, attempts and idempotency key of a response that {@link createFetch} gave out; undefined of any other. */
export function reportOf(response: Response): CallReport | undefined {
  return reports.get(response);
}
