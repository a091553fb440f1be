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
  const hang = () => new Promise<never>(() => {});
  /** Sends again when nobody waits for it any more. */
  const resendLater: Middleware["onResponse"] = ({ options }) => {
    timing.later(1_000, () => void options.fetch(copy).catch(() => {}));
  };
  const modes: Record<Mode, Middleware> = {
    "loses the key": { onRequest: ({ request }) => request.headers.delete("Idempotency-Key") },
    "sets a key": {
      onRequest({ request: { headers } }) {
        if (headers.has("Idempotency-Key")) headers.set("Idempotency-Key", "theirs");
      },
    },
    "resends after a failure": { onRequest, onError: ({ options }) => options.fetch(copy) },
    "resends after a response": { onRequest, onResponse: resend },
    "resends when all is over": { onRequest, onResponse: resendLater, onError: resendLater as () => void },
    "sleeps and resends": {
      onRequest,
      onResponse(params) {
        timing.sleep(3_590_000);
        return resend(params);
      },
    },
    "hangs before": { onRequest: hang },
    "hangs after": { onResponse: hang, onError: hang },
    "delays before": { onRequest: () => new Promise((resolve) => timing.later(60_000, () => resolve(undefined))) },
    swallows: { onError: () => Response.json({}) },
    "throws before": { onRequest: fail },
    "throws after": { onResponse: fail, onError: fail },
    "responds instead": { onRequest: () => Response.json({}, { status: 500 }) },
  };
  return modes[mode];
}
