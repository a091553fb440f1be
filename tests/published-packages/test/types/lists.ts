// Lists, page by page and item by item, at every provider; look-ups where there are some.
import { createChipClient, type CompanyStatement } from "@payspec/chip";
import { type Customer as ElasticPayCustomer, createElasticPayClient } from "@payspec/elasticpay";
import { createElebneClient, items, type Page, pages, type PaymentIntentSummary, PaySpecError } from "@payspec/elebne";
import { type Charge, createElepayClient, lookUp } from "@payspec/elepay";
import { createWooshPayClient, type PaymentIntent as WooshPayPaymentIntent } from "@payspec/wooshpay";
import type { Equal, Expect } from "./assert.js";

const chip = createChipClient({ secretKey: "k" });
const elasticpay = createElasticPayClient({ secretKey: "sk_sandbox_0" });
const elebne = createElebneClient({ secretKey: "sk_test_0" });
const elepay = createElepayClient({ secretKey: "sk_test_0" });
const wooshpay = createWooshPayClient({ secretKey: "sk_test_0" });

// One function for every provider's way of paging; the item's type is the spec's own.
type Items<Item> = AsyncGenerator<Item, void, undefined>;
const itemsByUrl = items(chip.listCompanyStatements);
const itemsByCursor = items(elasticpay.listCustomers, { params: { query: { email: "payer@shop.example" } } });
const itemsByPage = items(elebne.listPaymentIntents, { params: { query: { status: "PAID" } } });
const itemsByOffset = items(elepay.listCharges, { params: { query: { status: "captured" } }, from: "offset=20" });
const foundItems = items(wooshpay.searchPaymentIntents, { params: { query: { query: "merchant_order_id:'1'" } } });
export type ItemTypes = [
  Expect<Equal<typeof itemsByUrl, Items<CompanyStatement>>>,
  Expect<Equal<typeof itemsByCursor, Items<ElasticPayCustomer>>>,
  Expect<Equal<typeof itemsByPage, Items<PaymentIntentSummary>>>,
  Expect<Equal<typeof itemsByOffset, Items<Charge>>>,
  Expect<Equal<typeof foundItems, Items<WooshPayPaymentIntent>>>,
];

// A page has the whole response too, and a cursor to store.
for await (const page of pages(elebne.listPaymentIntents, { from: undefined, signal: AbortSignal.timeout(1) })) {
  const { cursor, data } = page;
  const same: [
    Expect<Equal<(typeof page)["items"], readonly PaymentIntentSummary[]>>,
    Expect<Equal<typeof page, Page<PaymentIntentSummary, typeof data>>>,
    Expect<Equal<typeof data.data.total, number>>,
    Expect<Equal<typeof cursor, string | undefined>>,
  ] = [true, true, true, true];
  void same;
}

// An error says where to go on.
export type Cursor = Expect<Equal<PaySpecError["cursor"], string | undefined>>;
try {
  for await (const intent of itemsByPage) void intent;
} catch (error) {
  if (error instanceof PaySpecError) void items(elebne.listPaymentIntents, { from: error.cursor });
}

// Only lists are taken, with their own options.
// @ts-expect-error `getPaymentIntent` instead of `listPaymentIntents`
void items(elebne.getPaymentIntent);
// @ts-expect-error `createPaymentIntent` instead of `listPaymentIntents`
void pages(elebne.createPaymentIntent);
// @ts-expect-error `state` instead of `status`
void items(elebne.listPaymentIntents, { params: { query: { state: "PAID" } } });
// @ts-expect-error `form` instead of `from`
void items(elebne.listPaymentIntents, { form: "page=2" });
// @ts-expect-error `from: 2` instead of `from: "page=2"`
void items(elebne.listPaymentIntents, { from: 2 });
// @ts-expect-error `{ path: {} }` instead of `{ path: { id: "1" } }`
void items(elepay.listChargesRefunds, { params: { path: {} } });
// @ts-expect-error `wooshpay.searchPaymentIntents` instead of `wooshpay.listPaymentIntents`
void items(wooshpay.searchPaymentIntents);

// A look-up ends with what the list has, or with nothing.
const body = { amount: 5000, paymentMethod: "creditcard", orderNo: "order-5678" } as const;
const startedAt = new Date();
const found = await lookUp(elepay.createCharge, { body, startedAt });
export type Verdicts = Expect<Equal<(typeof found)["verdict"], "done" | "not-done" | "unknown">>;
if (found.verdict === "done") {
  const same: Expect<Equal<typeof found.data, Charge>> = true;
  void same;
}
const foundIntent = await lookUp(wooshpay.createPaymentIntent, {
  body: { amount: 5000, currency: "USD", payment_method_types: ["card"], merchant_order_id: "order-5678" },
  startedAt: 1_700_000_000_000,
});
export type FoundIntent = Expect<
  Equal<Extract<typeof foundIntent, { verdict: "done" }>["data"], WooshPayPaymentIntent>
>;
// @ts-expect-error `createRefund` instead of `createCharge`
void lookUp(elepay.createRefund, { body, startedAt });
// @ts-expect-error `startetAt: startedAt` instead of `startedAt`
void lookUp(elepay.createCharge, { body, startetAt: startedAt });
// @ts-expect-error `{ amount: 5000 }` instead of `body`
void lookUp(elepay.createCharge, { body: { amount: 5000 }, startedAt });
