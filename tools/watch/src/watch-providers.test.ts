import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { temporaryFolder } from "@payspec/commands";
import { findRoot } from "@payspec/spec-model";
import { type Reply, serve } from "@payspec/test-support";
import { watchProviders } from "./watch-providers.ts";

const folder = temporaryFolder("watch-test");
const root = folder.path;
const repository = findRoot(import.meta.dirname);

beforeEach(() => {
  cpSync(join(repository, "specs/elebne"), join(root, "specs/elebne"), { recursive: true });
  const api =
    "apis:\n  elebne:\n    root: specs/elebne/openapi.yaml\n    x-openapi-ts: { output: packages/elebne/src/gen/types.ts }\n";
  writeFileSync(join(root, "redocly.yaml"), api);
});
afterAll(() => folder[Symbol.dispose]());

const text =
  (body: string): Reply =>
  (response) =>
    void response.end(body);
const published = (paths: object, more: object = {}) => text(JSON.stringify({ openapi: "3.1.0", paths, ...more }));
const intent = (schema: object) => ({
  "/dev/intents/{id}": {
    get: { summary: "Read", responses: { 200: { content: { "application/json": { schema } } } } },
  },
});

/** Watches one source that gives the reply. */
async function watch(reply: Reply, { codes, accept = false }: { codes?: string; accept?: boolean } = {}) {
  await using server = await serve(reply);
  const source = { name: "a", url: `${server.url}/doc`, ...(codes !== undefined && { codes }) };
  writeFileSync(join(root, "specs/watched.yaml"), JSON.stringify({ elebne: [source] }));
  const [drift] = await watchProviders(root, { accept });
  return drift?.problem ?? drift?.changes;
}

const accept = (reply: Reply, codes?: string) => watch(reply, { accept: true, ...(codes !== undefined && { codes }) });

describe("an OpenAPI document", () => {
  test("that nobody has looked at asks for a look", async () => {
    expect(await watch(published(intent({})))).toEqual([expect.stringContaining("Nobody has looked at it yet")]);
  });

  test("is as it was when only its words, its order and the names in its paths differ", async () => {
    await accept(published(intent({ type: "object", properties: { a: { type: "string" } } })));
    const same = JSON.parse(
      JSON.stringify(intent({ properties: { a: { type: "string", description: "New." } }, type: "object" })).replace(
        "{id}",
        "{referenceNumber}",
      ),
    ) as object;
    expect(await watch(published(same))).toEqual([]);
  });

  test("has changed when a schema behind a reference did", async () => {
    const reply = (type: string) =>
      published(intent({ $ref: "#/components/schemas/A" }), {
        components: { schemas: { A: { type, items: { $ref: "#/components/schemas/A" } } } },
      });
    await accept(reply("object"));
    expect(await watch(reply("object"))).toEqual([]);
    expect(await watch(reply("array"))).toEqual(["GET /dev/intents/{} has changed."]);
  });

  test("tells what is new, what is gone, and what the spec does not have", async () => {
    await accept(published({ ...intent({}), "/dev/intents": { get: {} } }));
    expect(
      await watch(published({ "/api/v1/dev/intents": { get: {}, post: {} }, "/dev/secret": { put: {} } })),
    ).toEqual([
      "GET /api/v1/dev/intents is new.",
      "POST /api/v1/dev/intents is new.",
      "PUT /dev/secret is new.",
      "GET /dev/intents is gone.",
      "GET /dev/intents/{} is gone.",
      "The spec does not have PUT /dev/secret.",
    ]);
  });
});

test("a list of error codes tells which are new and gone, wherever they stand", async () => {
  await accept(text('{"INTENT_NOT_FOUND": {"en": "Gone"}, "list": [{"code": "AMOUNT_OUT_OF_RANGE"}]}'), "^[A-Z_]{8,}$");
  expect(await watch(text("- code: INTENT_NOT_FOUND\n- code: BRAND_NEW_CODE\n"), { codes: "^[A-Z_]{8,}$" })).toEqual([
    "The error code BRAND_NEW_CODE is new.",
    "The error code AMOUNT_OUT_OF_RANGE is gone.",
    "The spec does not have the error code BRAND_NEW_CODE.",
  ]);
});

test.each<[what: string, reply: Reply, problem: RegExp]>([
  ["responds with an error", (response) => void response.writeHead(503).end(), /responded with status 503/],
  ["cannot be reached", (response) => void response.destroy(), /cannot be read/],
  ["is a page and no document", text("<html><body>: [</body>"), /neither YAML nor JSON|no paths/],
  ["has no paths", text('{"openapi":"3.1.0"}'), /no paths of OpenAPI any more/],
  [
    "is a bomb of aliases",
    text(
      `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefgh"
        .split("")
        .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${"abcdefgh"[index]}`).join(",")}]`)
        .join("\n")}\n`,
    ),
    /neither YAML nor JSON|no paths/,
  ],
])("a source that %s is a problem with its address, and keeps nothing", async (_, reply, problem) => {
  await accept(published(intent({})));
  const kept = readFileSync(join(root, "specs/watched/elebne-a.json"), "utf8");
  const said = await accept(reply);
  expect(said).toMatch(problem);
  expect(said).toMatch(/elebne a at http:\/\/127\.0\.0\.1/);
  expect(readFileSync(join(root, "specs/watched/elebne-a.json"), "utf8")).toBe(kept);
});

test("an entry without a URL is named", async () => {
  writeFileSync(join(root, "specs/watched.yaml"), "elebne: [{ name: a }]\n");
  await expect(watchProviders(root, { accept: false })).rejects.toThrow(/entry 1 of elebne needs a name and a URL/);
});
