import type { Middleware } from "openapi-fetch";
import type { Scenario } from "./scenario.js";
import type { SharedTiming } from "./shared-timing.js";

type Mode = Exclude<Scenario["middleware"], "none">;

/** Middleware of each kind that somebody may write. */
export function modelMiddleware(mode: Mode, timing: SharedTiming): Middleware {
  let copy: Request;
  const onRequest: Middleware["onRequest"] = ({ request }) => {
    copy = request.clone();
  };
  const resend: Middleware["onResponse"] = ({ options }) => options.fetch(copy);
  const fail = () => {
    throw new Error("middleware");
  };
  const modes: Record<Mode, Middleware> = {
    "loses the key": { onRequest: ({ request }) => request.headers.delete("Idempotency-Key") },
    "resends after a failure": { onRequest, onError: ({ options }) => options.fetch(copy) },
    "resends after an answer": { onRequest, onResponse: resend },
    "sleeps and resends": {
      onRequest,
      onResponse(params) {
        timing.sleep(3_590_000);
        return resend(params);
      },
    },
    swallows: { onError: () => Response.json({}) },
    "throws before": { onRequest: fail },
    "throws after": { onResponse: fail, onError: fail },
    "answers instead": { onRequest: () => Response.json({}, { status: 500 }) },
  };
  return modes[mode];
}
