// Runs inside the packed project: `node run-journey.ts <journey> <base URL>` prints one JSON line per step.
import type { CallReport } from "@payspec/runtime";

/** One line of output. */
export interface JourneyStep {
  readonly operation: string;
  readonly request: string;
  readonly status: number;
  readonly verdict: string;
  readonly attempts: number;
  /** From call to result, in milliseconds. */
  readonly ms: number;
  /** The response of a call that was refused. */
  readonly error?: unknown;
}

type Journey = (options: {
  baseUrl: string;
  fetch: typeof fetch;
}) => AsyncIterable<readonly [string, CallReport & { error?: unknown; response: Response }]>;

const [journeyFile = "", baseUrl = ""] = process.argv.slice(2);
let request = "";
const { default: journey } = (await import(journeyFile)) as { default: Journey };

let start = performance.now();
const recordingFetch: typeof fetch = (url, init) => {
  request = `${init?.method ?? "GET"} ${String(url).slice(baseUrl.length)}`;
  return fetch(url, init);
};
for await (const [operation, { response, verdict, attempts, error }] of journey({ baseUrl, fetch: recordingFetch })) {
  const ms = Math.round((performance.now() - start) * 10) / 10;
  const step: JourneyStep = {
    operation,
    request,
    status: response.status,
    verdict,
    attempts,
    ms,
    ...(error !== undefined && { error }),
  };
  console.log(JSON.stringify(step));
  start = performance.now();
}
