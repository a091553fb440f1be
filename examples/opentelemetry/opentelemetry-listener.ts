import {
  type Attributes,
  context,
  type Meter,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
  type Tracer,
} from "@opentelemetry/api";
import type { CallEvent } from "@payspec/runtime";

/** Where the listener's spans and durations go. */
export interface OpenTelemetryListenerOptions {
  /** Makes the spans. */
  readonly tracer: Tracer;
  /**
   * Makes the histogram `http.client.request.duration`.
   *
   * @default no durations are kept
   */
  readonly meter?: Meter;
}

/** A call that has not ended. */
interface OpenCall {
  readonly span: Span;
  /** What the span and the duration of each attempt say. */
  readonly request: Attributes;
  /** The span of the attempt that runs, or that ended last. */
  attempt?: Span;
  /** The call's error, should it end here. */
  errorType?: string;
}

/**
 * Makes an `onEvent` listener that tells OpenTelemetry of calls: a span for each call, and in it a span for each
 * attempt by the semantic conventions of HTTP clients. One listener serves any number of clients.
 *
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/
 */
export function openTelemetryListener({ tracer, meter }: OpenTelemetryListenerOptions): (event: CallEvent) => void {
  const durations = meter?.createHistogram("http.client.request.duration", {
    description: "Duration of HTTP client requests.",
    unit: "s",
    // The convention's; the defaults of SDKs are meant for milliseconds.
    advice: { explicitBucketBoundaries: [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10] },
  });
  const calls = new Map<number, OpenCall>();

  function begin({ call, provider, operation, origin, method, path }: CallEvent): OpenCall {
    const server = serverOf(origin);
    const attributes = { "payspec.provider": provider, "payspec.operation": operation, ...server };
    const span = tracer.startSpan(`${provider} ${operation}`, { kind: SpanKind.CLIENT, attributes });
    const open = { span, request: { "http.request.method": method, "url.template": path, ...server } };
    calls.set(call, open);
    return open;
  }

  function beginAttempt({ span, request }: OpenCall, { method, path, attempt }: CallEvent & { type: "attempt" }): Span {
    const attributes = { ...request, ...(attempt > 1 && { "http.request.resend_count": attempt - 1 }) };
    const parent = trace.setSpan(context.active(), span);
    return tracer.startSpan(`${method} ${path}`, { kind: SpanKind.CLIENT, attributes }, parent);
  }

  function endAttempt({ attempt, request }: OpenCall, outcome: Attributes, durationMs: number): void {
    attempt?.setAttributes(outcome);
    if ("error.type" in outcome) attempt?.setStatus({ code: SpanStatusCode.ERROR });
    attempt?.end();
    durations?.record(durationMs / 1000, { ...request, ...outcome });
  }

  return (event) => {
    const open = calls.get(event.call) ?? begin(event);
    switch (event.type) {
      case "attempt":
        open.attempt = beginAttempt(open, event);
        break;
      case "response": {
        open.errorType = String(event.status);
        const outcome = { "http.response.status_code": event.status };
        endAttempt(open, event.status < 400 ? outcome : { ...outcome, "error.type": open.errorType }, event.durationMs);
        break;
      }
      case "failure":
        open.errorType = event.code;
        endAttempt(open, { "error.type": event.code }, event.durationMs);
        break;
      case "wait":
        // Only an abort ends a call that waits.
        open.errorType = "aborted";
        open.span.addEvent("payspec.wait", secondsOf(event));
        break;
      case "verdict":
        open.span.setAttributes({ "payspec.verdict": event.verdict, "payspec.attempts": event.attempts });
        if (event.verdict !== "done") {
          open.span.setAttributes({ "error.type": open.errorType });
          open.span.setStatus({ code: SpanStatusCode.ERROR });
        }
        open.span.end();
        calls.delete(event.call);
    }
  };
}

/** The convention's attributes for who is called. */
function serverOf(origin: string): Attributes {
  const { hostname, port, protocol } = new URL(origin);
  return { "server.address": hostname, "server.port": Number(port) || (protocol === "https:" ? 443 : 80) };
}

function secondsOf({ waitMs, retryAfterMs }: CallEvent & { type: "wait" }): Attributes {
  const wait = { "payspec.wait.seconds": waitMs / 1000 };
  return retryAfterMs === undefined ? wait : { ...wait, "payspec.retry_after.seconds": retryAfterMs / 1000 };
}
