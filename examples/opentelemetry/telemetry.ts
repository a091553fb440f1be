import { SpanKind, SpanStatusCode } from "@opentelemetry/api";
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";

/** An OpenTelemetry SDK that keeps in memory what it is told. Its ids are counted, not random. */
export function telemetry() {
  let ids = 0;
  const id = (length: number) => (++ids).toString(16).padStart(length, "0");
  const spans = new InMemorySpanExporter();
  const tracers = new TracerProvider({
    idGenerator: { generateTraceId: () => id(32), generateSpanId: () => id(16) },
    spanProcessors: [new SimpleSpanProcessor({ exporter: spans })],
  });
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const meters = new MeterProvider({ readers: [new PeriodicExportingMetricReader({ exporter })] });

  return {
    tracers,
    meters,
    tracer: tracers.getTracer("test"),
    meter: meters.getMeter("test"),

    /** The spans that have ended, in the order they ended. */
    spans: () =>
      spans.getFinishedSpans().map((span) => ({
        id: span.spanContext().spanId,
        parent: span.parentSpanContext?.spanId,
        name: span.name,
        kind: SpanKind[span.kind],
        status: SpanStatusCode[span.status.code],
        message: span.status.message,
        attributes: span.attributes,
        events: span.events.map(({ name, attributes }) => ({ name, ...attributes })),
      })),

    /** The metrics so far. */
    async metrics() {
      await meters.forceFlush();
      return (
        exporter
          .getMetrics()
          .at(-1)
          ?.scopeMetrics.flatMap((scope) => scope.metrics) ?? []
      );
    },

    async [Symbol.asyncDispose]() {
      await Promise.all([tracers.shutdown(), meters.shutdown()]);
    },
  };
}
