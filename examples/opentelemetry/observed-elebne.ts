import { metrics, trace } from "@opentelemetry/api";
import { createElebneClient, type ElebneOptions } from "@payspec/elebne";
import { openTelemetryListener } from "./opentelemetry-listener.ts";

/** An Elebne client whose calls show in the application's traces and metrics. */
export function observedElebne(secretKey: string, options: Pick<ElebneOptions, "baseUrl"> = {}) {
  const onEvent = openTelemetryListener({ tracer: trace.getTracer("payspec"), meter: metrics.getMeter("payspec") });
  return createElebneClient({ ...options, secretKey, onEvent });
}
