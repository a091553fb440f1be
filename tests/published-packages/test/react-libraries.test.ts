import { createElebneClient, type paths } from "@payspec/elebne";
import { QueryClient } from "@tanstack/react-query";
import type { Client as OpenapiFetchClient } from "openapi-fetch";
import createQueryClient from "openapi-react-query";
import { act, createElement } from "react";
import { create } from "react-test-renderer";
import { createQueryHook } from "swr-openapi";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

// Libraries that are built on openapi-fetch take our client as it is, typed and at run time.

const intent = { success: true, data: { referenceNumber: "PI-1", status: "PAID" } };
const refusal = { success: false, error: { code: "INTENT_NOT_FOUND", message: "No such intent.", statusCode: 404 } };
const params = { path: { referenceNumber: "PI-1" } };

/** A client whose requests are recorded, and answered in turn. */
function clientWith(...replies: (() => Response)[]) {
  const sent: Headers[] = [];
  const client = createElebneClient({
    secretKey: "sk_test_1",
    maxAttempts: 1,
    fetch: async (_, init) => {
      sent.push(new Headers(init?.headers));
      const reply = replies[sent.length - 1];
      if (reply === undefined) throw new Error(`unexpected request ${sent.length}`);
      return reply();
    },
  });
  return { client, sent };
}

const lost = () => {
  throw new TypeError("fetch failed");
};

/** Renders a hook until `isSettled` of what it returns. */
async function render<State>(useHook: () => State, isSettled: (state: State) => boolean): Promise<() => State> {
  let state: State;
  const Component = () => {
    state = useHook();
    return null;
  };
  await act(async () => void create(createElement(Component)));
  await vi.waitFor(async () => {
    await act(async () => {});
    expect(isSettled(state)).toBe(true);
  });
  return () => state;
}

beforeEach(() => vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true));
afterEach(() => vi.unstubAllGlobals());

test("the client is openapi-fetch's, without a cast", () => {
  const { client } = clientWith();
  const theirs: OpenapiFetchClient<paths> = client;
  expect(theirs).toBe(client);
});

describe("openapi-react-query", () => {
  const queryClient = () => new QueryClient({ defaultOptions: { queries: { retry: false } } });

  test("reads by a query", async () => {
    const { client } = clientWith(() => Response.json(intent));
    const $api = createQueryClient(client);
    const cache = queryClient();
    const state = await render(
      () => $api.useQuery("get", "/dev/intents/{referenceNumber}", { params }, {}, cache),
      ({ isFetched }) => isFetched,
    );
    expect(state().data?.data.referenceNumber).toBe("PI-1");
    // @ts-expect-error `status` instead of `state`
    expect(state().data?.data.state).toBeUndefined();
  });

  test("gets a refusal as the query's error", async () => {
    const { client } = clientWith(() => Response.json(refusal, { status: 404 }));
    const $api = createQueryClient(client);
    const cache = queryClient();
    const state = await render(
      () => $api.useQuery("get", "/dev/intents/{referenceNumber}", { params }, {}, cache),
      ({ isError }) => isError,
    );
    expect(state().error).toEqual(refusal);
  });

  test("pays by a mutation, and the key travels by params.header", async () => {
    const { client, sent } = clientWith(() => Response.json(intent));
    const $api = createQueryClient(client);
    const cache = queryClient();
    const state = await render(
      () => $api.useMutation("post", "/dev/intents", {}, cache),
      () => true,
    );
    const header = { "X-Idempotency-Key": "order-1" };
    await act(() => state().mutateAsync({ body: { amount: 100 }, params: { header } }));
    expect(sent.map((headers) => headers.get("X-Idempotency-Key"))).toEqual(["order-1"]);
    // Without one, the client makes it; each mutation is a payment of its own.
    await expect(act(() => state().mutateAsync({ body: { amount: 100 } }))).rejects.toMatchObject({ code: "network" });
    expect(sent[1]?.get("X-Idempotency-Key")).toMatch(/^[\da-f-]{36}$/);
  });

  test("its own retry is a new call: it has a key of its own unless one is given", async () => {
    const keys = async (header: object) => {
      const { client, sent } = clientWith(lost, () => Response.json(intent));
      const $api = createQueryClient(client);
      const cache = queryClient();
      const state = await render(
        () => $api.useMutation("post", "/dev/intents", { retry: 1, retryDelay: 0 }, cache),
        () => true,
      );
      await act(() => state().mutateAsync({ body: { amount: 100 }, params: { header } }));
      return sent.map((headers) => headers.get("X-Idempotency-Key"));
    };
    const [first, second, ...others] = await keys({});
    expect([first, second]).toEqual([expect.any(String), expect.any(String)]);
    expect(second).not.toBe(first);
    expect(others).toEqual([]);
    expect(await keys({ "X-Idempotency-Key": "order-1" })).toEqual(["order-1", "order-1"]);
  });

  test("gets the verdict with the error of a mutation whose response was lost", async () => {
    const { client } = clientWith(lost);
    const $api = createQueryClient(client);
    const cache = queryClient();
    const state = await render(
      () => $api.useMutation("post", "/dev/intents", {}, cache),
      () => true,
    );
    await expect(act(() => state().mutateAsync({ body: { amount: 100 } }))).rejects.toMatchObject({
      name: "PaySpecError",
      code: "network",
      verdict: "unknown",
      idempotencyKey: expect.any(String),
    });
  });
});

// SWR asks for nothing outside a browser, where a secret key is refused: what it holds is held by its types.
test("swr-openapi makes hooks of the client, typed by the spec", () => {
  const { client } = clientWith();
  const useQuery = createQueryHook(client, "elebne");
  const usePaid = () => useQuery("/dev/intents/{referenceNumber}", { params }).data?.data.referenceNumber;
  // @ts-expect-error `"/dev/intent"` instead of `"/dev/intents"`
  const useNothing = () => useQuery("/dev/intent", {});
  expect([usePaid, useNothing].map((hook) => typeof hook)).toEqual(["function", "function"]);
});
