import { once } from "node:events";
import { hang, reply, serve } from "@payspec/test-support";
import { expect, test } from "vitest";
import { items } from "../src/lists/items.js";
import { pages } from "../src/lists/pages.js";
import { order, orders, shopClient } from "./shop.js";

test.each([
  ["another port", (port: string) => `http://127.0.0.1:${port}`],
  ["another name of the same host", (port: string) => `http://localhost:${port}`],
  ["the list's own port as a user", (port: string, own: string) => `http://${own}@127.0.0.1:${port}`],
])("nothing is sent to %s, which a next URL names", async (_, foreign) => {
  await using other = await serve(reply(200, { results: orders(1), next: null }));
  const own: { port?: string } = {};
  await using server = await serve((response) => {
    const next = `${foreign(new URL(other.url).port, `127.0.0.1:${own.port}`)}/shops/a/by-url/?at=or_2`;
    response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify({ results: orders(2), next }));
  });
  own.port = new URL(server.url).port;
  const { listByUrl } = shopClient({ baseUrl: server.url });
  const list = items(listByUrl, { params: { path: { shop: "a" } } });
  await expect(list.next()).rejects.toMatchObject({ code: "foreign-page" });
  expect([server.received.length, other.received.length]).toEqual([1, 0]);
});

test("a stored cursor goes on in another client with the query and the credentials of the list", async () => {
  const page = (next: string | null, ...numbers: number[]) => reply(200, { results: orders(...numbers), next });
  await using server = await serve(page("?at=or_2&tag%5B%5D=a%26b", 3, 2), page(null, 1));
  const options = { params: { path: { shop: "a" }, query: { status: "PAID" } } } as const;
  const first = await pages(shopClient({ baseUrl: server.url }).listByUrl, options).next();
  const stored = JSON.stringify({ cursor: first.value?.cursor });
  const { cursor: from } = JSON.parse(stored) as { cursor: string };
  const rest: unknown[] = [];
  for await (const one of items(shopClient({ baseUrl: server.url }).listByUrl, { ...options, from })) rest.push(one);
  expect(rest).toEqual([order(1)]);
  expect(server.received.map(({ path, headers }) => [path, headers.authorization])).toEqual([
    ["/shops/a/by-url/?status=PAID", "Bearer sk_1"],
    ["/shops/a/by-url/?status=PAID&at=or_2&tag%5B%5D=a%26b", "Bearer sk_1"],
  ]);
});

test("an abort during the second page closes the connection, and the cursor is on the error", async () => {
  const controller = new AbortController();
  const closed: Promise<unknown>[] = [];
  await using server = await serve(reply(200, { data: orders(3, 2), more: true }), (response, request) => {
    closed.push(once(response, "close"));
    controller.abort();
    hang(response, request);
  });
  const found: unknown[] = [];
  const through = async () => {
    const { signal } = controller;
    for await (const one of items(shopClient({ baseUrl: server.url }).listByCursor, { signal })) found.push(one);
  };
  await expect(through()).rejects.toMatchObject({ code: "aborted", cursor: "after=or_2" });
  expect(found).toEqual(orders(3, 2));
  expect(server.received).toHaveLength(2);
  await Promise.all(closed);
});
