import type { SharedOptions } from "../src/call/client-context.js";
import { createClient } from "../src/call/create-client.js";
import type { Provider } from "../src/contract/provider.js";
import type { Timing } from "../src/contract/timing.js";

const success = { 200: [{ body: "object", some: [] }, { body: "array" }] } as const;

/** An invented provider with a list of each style, and a write to look up. */
export const shop = {
  name: "shop",
  baseUrl: "https://api.shop.example/v1",
  hosts: ["https://api.shop.example"],
  keys: { secretKey: { scheme: "bearer" } },
  errors: { code: [], retryable: [] },
  operations: {
    listByPage: {
      method: "GET",
      path: "/by-page",
      keys: ["secretKey"],
      success,
      pagination: {
        style: "page",
        page: "page",
        limit: "limit",
        hasMore: "/data/more",
        total: "/data/total",
        items: "/data/items",
      },
    },
    listByOffset: {
      method: "GET",
      path: "/by-offset",
      keys: ["secretKey"],
      success,
      pagination: { style: "offset", offset: "offset", limit: "limit", total: "/total", items: "/orders" },
    },
    listByCursor: {
      method: "GET",
      path: "/by-cursor",
      keys: ["secretKey"],
      success,
      pagination: {
        style: "cursor",
        after: "after",
        before: "before",
        limit: "limit",
        id: "/id",
        hasMore: "/more",
        total: "/total",
        items: "/data",
      },
    },
    listByUrl: {
      method: "GET",
      path: "/shops/{shop}/by-url/",
      keys: ["secretKey"],
      success,
      pagination: { style: "next-url", next: "/next", items: "/results" },
    },
    listWhole: {
      method: "GET",
      path: "/whole",
      keys: ["secretKey"],
      success,
      pagination: { style: "none", items: "" },
    },
    searchOrders: {
      method: "GET",
      path: "/search",
      keys: ["secretKey"],
      success,
      pagination: { style: "none", hasMore: "/more", items: "/data" },
    },
    getOrder: { method: "GET", path: "/orders/{id}", keys: ["secretKey"], success },
    createOrder: {
      method: "POST",
      path: "/orders",
      keys: ["secretKey"],
      success,
      idempotency: { guarantee: "none" },
      lookup: {
        operation: "listByOffset",
        parameters: { from: "{startedAt}" },
        match: { "/reference": "/reference" },
        actsWithinSeconds: 120,
        settleSeconds: 30,
      },
    },
    createInvoice: {
      method: "POST",
      path: "/invoices",
      keys: ["secretKey"],
      success,
      idempotency: { guarantee: "none" },
      lookup: {
        operation: "listByPage",
        parameters: {},
        match: { "/reference": "/reference", "/made": "{startedAt}" },
        actsWithinSeconds: 120,
        settleSeconds: 30,
      },
    },
    createQuote: {
      method: "POST",
      path: "/quotes",
      keys: ["secretKey"],
      success,
      idempotency: { guarantee: "none" },
      lookup: {
        operation: "searchOrders",
        parameters: { query: "reference:'{/reference}'" },
        match: { "/reference": "/reference", "/amount": "/amount" },
        actsWithinSeconds: 120,
        settleSeconds: 30,
      },
    },
  },
} as const satisfies Provider;

/** What the shop sells. */
export interface Order {
  id: string;
  reference: string;
  amount: number;
  made?: number;
}

interface List<Query, Body, Path = never> {
  parameters: {
    query?: Query & { status?: "OPEN" | "PAID" };
    header?: never;
    cookie?: never;
  } & ([Path] extends [never] ? { path?: never } : { path: Path });
  requestBody?: never;
  responses: {
    200: { content: { "application/json": Body } };
    401: { content: { "application/json": { message: string } } };
  };
}

interface Write {
  parameters: { query?: never; header?: never; path?: never; cookie?: never };
  requestBody: { content: { "application/json": { reference?: string; amount: number } } };
  responses: { 200: { content: { "application/json": Order } } };
}

/** The shop's types, as openapi-typescript would write them. */
export interface ShopOperations {
  listByPage: List<{ page?: number; limit?: number }, { data: { items: Order[]; more?: boolean; total?: number } }>;
  listByOffset: List<{ offset?: number; limit?: number; from?: number }, { orders?: Order[]; total?: number }>;
  listByCursor: List<
    { after?: string; before?: string; limit?: number },
    { data: Order[]; more?: boolean; total?: number }
  >;
  listByUrl: List<{ at?: string; limit?: number }, { results: Order[]; next: string | null }, { shop: string }>;
  listWhole: List<never, Order[]>;
  searchOrders: List<{ query?: string }, { data: Order[]; more?: boolean }>;
  getOrder: List<never, Order, { id: string }>;
  createOrder: Write;
  createInvoice: Write;
  createQuote: Write;
}

/** The shop's types by path. */
export interface ShopPaths {
  "/by-page": { get: ShopOperations["listByPage"] };
  "/by-offset": { get: ShopOperations["listByOffset"] };
  "/by-cursor": { get: ShopOperations["listByCursor"] };
  "/shops/{shop}/by-url/": { get: ShopOperations["listByUrl"] };
  "/whole": { get: ShopOperations["listWhole"] };
  "/search": { get: ShopOperations["searchOrders"] };
  "/orders/{id}": { get: ShopOperations["getOrder"] };
  "/orders": { post: ShopOperations["createOrder"] };
  "/invoices": { post: ShopOperations["createInvoice"] };
  "/quotes": { post: ShopOperations["createQuote"] };
}

/** A client for the shop. */
export function shopClient(options: SharedOptions, timing?: Timing) {
  return createClient<ShopPaths, ShopOperations, typeof shop>(
    shop,
    { secretKey: "sk_1", fetchSendsOnce: true, ...options },
    timing,
  );
}

/** An order, made from its number. */
export const order = (number: number): Order => ({ id: `or_${number}`, reference: `ref-${number}`, amount: 5 });

/** The orders with these numbers. */
export const orders = (...numbers: number[]): Order[] => numbers.map(order);

/** The shop itself: `fetch` responds with each list from `stock`, which comes newest first and may change meanwhile. */
export class Shop {
  stock: Order[];
  /** The largest page it gives, whatever it is asked. */
  readonly cap: number;
  /** Whether the responses say how many there are, or whether there are more. */
  readonly tells: boolean;
  /** What was asked, in order. */
  readonly requests: URL[] = [];
  /** Responds to the request with this number, counted from 1, in the list's stead. */
  readonly instead = new Map<number, () => Response>();

  constructor(stock: Order[], { cap = 100, tells = true } = {}) {
    this.stock = stock;
    this.cap = cap;
    this.tells = tells;
  }

  readonly fetch: typeof globalThis.fetch = async (input) => {
    const url = new URL(String(input));
    this.requests.push(url);
    return this.instead.get(this.requests.length)?.() ?? Response.json(this.response(url));
  };

  /** The response to a request. */
  response({ pathname, searchParams: query, origin }: URL): unknown {
    const { stock } = this;
    const limit = Math.min(Number(query.get("limit") ?? 2), this.cap);
    const page = (start: number) => ({
      items: stock.slice(start, start + limit),
      ...(this.tells && { more: start + limit < stock.length, total: stock.length }),
    });
    const after = (id: string | null) => page(stock.findIndex((one) => one.id === id) + 1);
    switch (pathname.split("/").at(2)) {
      case "by-page":
        return { data: page((Number(query.get("page") ?? 1) - 1) * limit) };
      case "by-offset": {
        const { items, ...rest } = page(Number(query.get("offset") ?? 0));
        return { orders: items, ...rest };
      }
      case "by-cursor": {
        const { items, ...rest } = after(query.get("after"));
        return { data: items, ...rest };
      }
      case "shops": {
        const { items } = after(query.get("at"));
        const last = items.at(-1)?.id;
        if (last === undefined || last === stock.at(-1)?.id) return { results: items, next: null };
        const next = new URL(pathname, origin);
        next.search = query.toString();
        next.searchParams.set("at", last);
        return { results: items, next: next.href };
      }
      case "search":
        return { data: stock, more: false };
      default:
        return stock;
    }
  }
}
