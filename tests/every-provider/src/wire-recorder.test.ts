import { expect, test } from "vitest";
import { reply, serve } from "@payspec/test-support";
import { startWireRecorder } from "./wire-recorder.ts";

test("a request is kept as it was sent, and passed on without the base path", async () => {
  await using gateway = await serve(reply(200, { ok: true }));
  const recorder = await startWireRecorder(gateway.url, "/api/v1");
  try {
    expect(recorder.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/v1$/);
    const init = { method: "POST", headers: { "X-Key": "1" }, body: "paid" };
    const response = await fetch(`${recorder.url}/charges?a=1`, init);
    expect(await response.json()).toEqual({ ok: true });
    expect(recorder.requests).toEqual([
      {
        method: "POST",
        target: "/charges?a=1",
        headers: expect.objectContaining({ "x-key": "1" }),
        body: Buffer.from("paid"),
      },
    ]);
    expect(gateway.received.map(({ path }) => path)).toEqual(["/charges?a=1"]);
  } finally {
    await recorder.close();
  }
});

test("a request outside of the base path is told as one", async () => {
  await using gateway = await serve(reply(200, {}));
  const recorder = await startWireRecorder(gateway.url, "/api/v1");
  try {
    await fetch(new URL("/charges", recorder.url));
    expect(recorder.requests.map(({ target }) => target)).toEqual(["/charges is not below /api/v1"]);
  } finally {
    await recorder.close();
  }
});
