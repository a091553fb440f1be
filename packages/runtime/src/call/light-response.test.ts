import createOpenapiFetchClient from "openapi-fetch";
import { describe, expect, test } from "vitest";
import type { ResponseOutcome } from "../retry/attempt.js";
import type { ReadBody } from "../wire/read-body.js";
import { LightResponse, responseOf } from "./light-response.js";

const bytesOf = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;

/** An outcome, as an attempt makes it of a response. */
function outcomeOf(body: ReadBody, content: unknown, init: ResponseInit = {}): ResponseOutcome {
  const effect = { on: "acted", transient: false } as const;
  return { effect, response: new Response(null, init), body, content, retryAfter: undefined };
}

const text = (of: string, content: unknown, init?: ResponseInit) =>
  outcomeOf({ form: "text", text: of }, content, init);
const bytes = (of: string, content: unknown) => outcomeOf({ form: "bytes", bytes: bytesOf(of) }, content);
const stream = (of: string) => outcomeOf({ form: "stream", stream: new Response(bytesOf(of)).body }, undefined);

/** What openapi-fetch makes of an outcome, where it is read as this. */
async function readAs(
  parseAs: string,
  outcome: ResponseOutcome,
  light = true,
): Promise<{ data?: unknown; error?: unknown }> {
  const fetch = async () => (light ? (new LightResponse(outcome) as unknown as Response) : responseOf(outcome));
  const client = createOpenapiFetchClient<Record<string, never>>({ baseUrl: "https://acme.example", fetch });
  return client.request("get", "/" as never, { parseAs } as never);
}

describe("openapi-fetch reads a light response as the real one", () => {
  test.each([
    ["json", text('{"id":"1"}', { id: "1" })],
    ["json", text("null", null)],
    ["json", text("0", 0)],
    ["json", text('""', "")],
    ["json", text("", undefined)],
    ["json", text("", undefined, { status: 204 })],
    ["text", text('{"id":"1"}', { id: "1" })],
    ["text", text("é", "é")],
    ["text", bytes("a,b", undefined)],
  ])("as %s: %#", async (parseAs, outcome) => {
    const [ours, theirs] = [await readAs(parseAs, outcome), await readAs(parseAs, outcome, false)];
    expect(ours.data).toEqual(theirs.data);
    expect(ours.error).toEqual(theirs.error);
  });

  test("the JSON value is the one that was parsed already, and is not parsed again", async () => {
    const content = { id: "1" };
    expect((await readAs("json", text("not parsed", content))).data).toBe(content);
  });

  test.each(["blob", "arrayBuffer", "stream"])("as %s, with the bytes as they came", async (parseAs) => {
    for (const outcome of [bytes("a\xff\0b", undefined), ...(parseAs === "stream" ? [stream("a\xff\0b")] : [])]) {
      const { data } = await readAs(parseAs, outcome);
      expect(await new Response(data as BodyInit).text()).toBe("a\xff\0b");
    }
  });

  test.each([400, 404, 500])(
    "a %i as an error, whose body the caller of openapi-fetch takes from the outcome",
    async (status) => {
      expect(await readAs("json", text('{"error":{}}', { error: {} }, { status }))).toMatchObject({ error: "" });
    },
  );
});

describe("responseOf", () => {
  test("has status, reason phrase, headers and body of the response that was read", async () => {
    const init = { status: 201, statusText: "Made", headers: { "X-Request": "1", "Content-Type": "text/csv" } };
    const response = responseOf(text("a,b", "a,b", init));
    expect(response).toMatchObject({ status: 201, statusText: "Made", ok: true });
    expect(Object.fromEntries(response.headers)).toEqual({ "x-request": "1", "content-type": "text/csv" });
    expect(await response.text()).toBe("a,b");
  });

  test("can be made, and read, again", async () => {
    const outcome = bytes("a", undefined);
    expect(await responseOf(outcome).text()).toBe("a");
    expect(await responseOf(outcome).text()).toBe("a");
  });

  test("has no header that describes the bytes on the wire", () => {
    const headers = { "Content-Length": "99", "Content-Encoding": "gzip", "Transfer-Encoding": "chunked", "X-A": "1" };
    expect([...responseOf(text("{}", {}, { headers })).headers.keys()]).toEqual(["content-type", "x-a"]);
  });

  test.each([204, 205, 304])("has no body with a %i, whose responses have none", (status) => {
    expect(responseOf(text("", undefined, { status }))).toMatchObject({ status, body: null });
  });

  test.each(["作成", "a\r\nb", "caf\xe9"])(
    "leaves out a reason phrase that no response can be made with: %j",
    (phrase) => {
      const outcome = text("{}", {});
      Object.defineProperty(outcome.response, "statusText", { value: phrase });
      expect(responseOf(outcome).statusText).toBe("");
    },
  );

  test.each([0, 199, 600, 999])("is an error response for the status %i, which HTTP does not know", (status) => {
    const outcome = text("", undefined);
    Object.defineProperty(outcome.response, "status", { value: status });
    expect(responseOf(outcome)).toMatchObject({ type: "error", status: 0 });
  });
});
