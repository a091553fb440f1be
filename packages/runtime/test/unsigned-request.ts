import type { UnsignedRequest } from "../src/contract/auth.js";

/** A request without credentials, as an `Auth` gets it. */
export function unsignedRequest(headers = new Headers(), body: UnsignedRequest["body"] = undefined): UnsignedRequest {
  return { method: "POST", url: "https://api.acme.example/v1/payments", headers, body };
}
