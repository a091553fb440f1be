import { createElebneClient } from "@payspec/elebne";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningSandbox, startSandbox } from "../src/server.js";

let sandbox: RunningSandbox;
let page: string;

beforeAll(async () => {
  sandbox = await startSandbox(["elebne"]);
  page = `${sandbox.url}/_sandbox/elebne/pages/alice`;
});
afterAll(() => sandbox.close());

const world = () => sandbox.world("elebne", "alice");
const text = async (url: string) => (await fetch(url)).text();
const submit = (form: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(page, { method: "POST", body: new URLSearchParams(form), headers, redirect: "manual" });

async function create(): Promise<string> {
  const client = createElebneClient({ secretKey: "sk_test_alice", baseUrl: sandbox.baseUrl("elebne"), maxAttempts: 1 });
  const { data } = await client.createPaymentIntent({ body: { amount: 50_000 }, idempotencyKey: "order-1" });
  return data?.data.referenceNumber ?? "";
}

test("the start page lists the worlds that there are, and a page makes none", async () => {
  expect(await text(sandbox.url)).toContain("no request yet");
  expect((await fetch(page)).status).toBe(404);
  await create();
  expect(await text(sandbox.url)).toContain('<a href="/_sandbox/elebne/pages/alice">alice</a>');
});

test("the page of a world shows payments, requests, events and faults, and no key", async () => {
  const id = await create();
  const shown = await text(page);
  for (const part of [id, "50000 MRU", "PENDING", "POST /dev/intents", "createPaymentIntent", "payment.created"]) {
    expect(shown).toContain(part);
  }
  expect(shown).not.toMatch(/sk_test|<script/);
});

test("a payment is paid on it, the clock is advanced, a fault is planned and forgotten, and the world is emptied", async () => {
  const id = await create();
  expect((await submit({ action: "pay", id })).status).toBe(303);
  expect(world().object("intent", id)).toMatchObject({ status: "PAID" });
  const before = world().now.getTime();
  await submit({ action: "advance", by: "24h" });
  expect(world().now.getTime() - before).toBeGreaterThanOrEqual(86_400_000);
  await submit({ action: "inject", fault: "reset after commit", operation: "createPaymentIntent" });
  expect(await text(page)).toContain("operation createPaymentIntent");
  await expect(create()).rejects.toMatchObject({ verdict: "unknown" });
  expect(world().requests.at(-1)).toMatchObject({ operation: "createPaymentIntent", status: 200, fault: "reset" });
  await submit({ action: "clear" });
  expect(world().faults).toEqual([]);
  await submit({ action: "reset" });
  expect(world().objects("intent")).toEqual([]);
});

test("a request that was not acted upon is shown as such, and a replay too", async () => {
  world().inject("html 502");
  await create();
  await create();
  await create();
  expect(world().requests.slice(-3)).toMatchObject([
    { status: undefined, fault: "html" },
    { status: 200, isReplay: false },
    { status: 200, isReplay: true },
  ]);
});

test.each([
  [{ action: "advance", by: "soon" }, "A span of time is"],
  [{ action: "inject", fault: "<b>boom</b>" }, "&lt;b&gt;boom"],
  [{ action: "pay", id: "nobody" }, "There is no intent"],
  [{}, "The form has no action"],
] as const)("a form with %j is answered with what is wrong", async (form, message) => {
  await create();
  const response = await submit({ ...form });
  expect({ status: response.status, page: await response.text() }).toEqual({
    status: 400,
    page: expect.stringMatching(new RegExp(`role="alert">[^<]*${message}`)),
  });
});

test("another page of this machine cannot submit a form of the sandbox, its own pages can", async () => {
  const id = await create();
  expect((await submit({ action: "pay", id }, { Origin: "http://localhost:3000" })).status).toBe(403);
  expect((await submit({ action: "pay", id }, { Origin: sandbox.url })).status).toBe(303);
});

test("a world may have any name, also that of a route", async () => {
  for (const name of ["worlds", "pages", "pay"]) {
    const headers = { Authorization: `Bearer sk_test_${name}` };
    await fetch(`${sandbox.baseUrl("elebne")}/dev/intents`, { headers });
    expect(await text(`${sandbox.url}/_sandbox/elebne/pages/${name}`)).toContain(`<h1>Elebne Developer API: ${name}`);
    expect(JSON.parse(await text(`${sandbox.url}/_sandbox/elebne/worlds/${name}`))).toMatchObject({ world: name });
  }
  expect(JSON.parse(await text(`${sandbox.url}/_sandbox/elebne/worlds`))).toContain("worlds");
});
