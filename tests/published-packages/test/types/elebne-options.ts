// The options of the client.
import { createElebneClient, type ElebneClient, type ElebneOptions } from "@payspec/elebne";
import type { Equal, Expect } from "./assert.js";

const key = "sk_test_0";

export const withSecretKey: ElebneClient = createElebneClient({ secretKey: key });
createElebneClient({ publishableKey: "pk_test_0" });
createElebneClient({
  secretKey: key,
  mode: "live",
  baseUrl: "https://api.example.com",
  fetch: globalThis.fetch,
  maxAttempts: 1,
  attemptTimeoutMs: 1000,
  deadlineMs: 2000,
});

// @ts-expect-error `secretkey` instead of `secretKey`
createElebneClient({ secretkey: key });
// @ts-expect-error `basUrl` instead of `baseUrl`
createElebneClient({ secretKey: key, basUrl: "https://api.example.com" });
// @ts-expect-error `maxAttempt:` instead of `maxAttempts:`
createElebneClient({ secretKey: key, maxAttempt: 1 });
// @ts-expect-error `()` instead of `({ secretKey: key })`
createElebneClient();
// @ts-expect-error `{}` instead of `{ secretKey: key }`
createElebneClient({});
// @ts-expect-error `mode` instead of `secretKey: key, mode`
createElebneClient({ mode: "test" });
// @ts-expect-error `, publishableKey: key` instead of ``
createElebneClient({ secretKey: key, publishableKey: key });
// @ts-expect-error `secretKey: 1` instead of `secretKey: key`
createElebneClient({ secretKey: 1 });
// @ts-expect-error `platformToken` instead of `secretKey`
createElebneClient({ platformToken: key });
// @ts-expect-error `"sandbox"` instead of `"test"`
createElebneClient({ secretKey: key, mode: "sandbox" });
// @ts-expect-error `"2000"` instead of `2000`
createElebneClient({ secretKey: key, deadlineMs: "2000" });

export type Modes = Expect<Equal<NonNullable<ElebneOptions["mode"]>, "test" | "live">>;
