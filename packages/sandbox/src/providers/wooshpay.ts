import type { ActContext } from "../act/act-context.js";
import { createEntry } from "../act/create-entry.js";
import type { OperationHook, ProviderHooks } from "../act/provider-hooks.js";
import { Refused } from "../request/refused.js";
import { isObject, type JsonObject, valueAt } from "../spec/pointer.js";

/** What the sample of a created payment shows of these two: JSON within a text. */
const METHOD_TYPES = '["wechat_pay","alipay","card"]';
const METHOD_OPTIONS = '{"card":{"request_three_d_secure":"auto","capture_method":"automatic"}}';

/** Makes a payment method of the data that came inline, and names it in the body. */
function withPaymentMethod(context: ActContext, body: unknown): JsonObject {
  const sent = isObject(body) ? body : {};
  const data = sent["payment_method_data"];
  if (!isObject(data)) return sent;
  return { ...sent, payment_method: createEntry(context, "paymentMethod", methodFrom(context, data)).id };
}

/** The creation of a payment method from what was sent of it; the card's number and CVC are not kept. */
function methodFrom(context: ActContext, data: JsonObject): { values: { body: JsonObject }; taken: JsonObject } {
  const { card } = data;
  const body = { ...data, expired: isObject(card) && isExpired(card, context.now) };
  return { values: { body }, taken: isObject(card) ? { card: cardDetails(context, card) } : {} };
}

function isExpired(card: JsonObject, now: number): boolean {
  const [year, month] = [Number(card["exp_year"]), Number(card["exp_month"])];
  return Number.isInteger(year) && Number.isInteger(month) && Date.UTC(year, month, 1) <= now;
}

/** A number that may be sent as a text; null where it is none. */
function integerOf(value: unknown): number | null {
  const number = typeof value === "string" || typeof value === "number" ? Number(value) : Number.NaN;
  return Number.isSafeInteger(number) ? number : null;
}

function cardDetails({ world }: ActContext, card: JsonObject): JsonObject {
  const number = String(card["number"] ?? "");
  return {
    brand: number.startsWith("5") ? "mastercard" : "visa",
    checks: { address_line1_check: "pass", address_zip_check: "pass", cvc_check: "pass" },
    country: "US",
    exp_month: integerOf(card["exp_month"]),
    exp_year: integerOf(card["exp_year"]),
    fingerprint: `fp_${world.dice.text("0123456789abcdef", 16)}`,
    funding: "credit",
    last4: number.slice(-4),
  };
}

const createPaymentIntent: OperationHook = (context, { values: { body } }, next) => {
  return next({
    payment_method_types: METHOD_TYPES,
    payment_method_options: METHOD_OPTIONS,
    ...withPaymentMethod(context, body),
  });
};

const takesMethodData: OperationHook = (context, { values: { body } }, next) => next(withPaymentMethod(context, body));

const createPaymentMethod: OperationHook = (context, { values: { body } }, next) => {
  if (!isObject(body)) return next();
  const { values, taken } = methodFrom(context, body);
  return next({ ...values.body, ...taken });
};

/** Amounts may be sent as texts, and a product may come inline. */
const createPrice: OperationHook = (context, { values: { body } }, next) =>
  next(priceFrom(context, isObject(body) ? body : {}));

function priceFrom(context: ActContext, sent: JsonObject): JsonObject {
  const { product_data: data } = sent;
  const product = isObject(data)
    ? createEntry(context, "product", { values: { body: data }, taken: { name: data["name"] } }).id
    : sent["product"];
  const recurring = sent["recurring"];
  return {
    ...sent,
    unit_amount: Number(sent["unit_amount"]),
    ...(product === undefined ? {} : { product }),
    ...(isObject(recurring) && recurring["interval_count"] !== undefined
      ? { recurring: { ...recurring, interval_count: Number(recurring["interval_count"]) } }
      : {}),
  };
}

/** A price that exists, or that comes inline. */
function priceOf(context: ActContext, item: JsonObject): JsonObject {
  const { price_data: data, price } = item;
  if (!isObject(data)) {
    if (price === undefined) {
      throw new Refused("invalid", "An item needs a price or price_data.", { field: "body/line_items" });
    }
    return context.need("price", price).value;
  }
  const body = priceFrom(context, data);
  const product = context.find("product", body["product"])?.value;
  return createEntry(context, "price", {
    values: { body, found: product === undefined ? {} : { product } },
    taken: Object.fromEntries(
      ["currency", "unit_amount", "recurring"].filter((name) => name in body).map((name) => [name, body[name]]),
    ),
  }).value;
}

/** The items of a session or a link, with their prices. */
function lineItems(context: ActContext, sent: unknown): JsonObject[] {
  return (Array.isArray(sent) ? sent.filter(isObject) : []).map((item) => {
    const price = priceOf(context, item);
    const quantity = Number(item["quantity"] ?? 1);
    const amount = Number(price["unit_amount"]) * quantity;
    return {
      id: `li_${context.world.dice.text("0123456789", 19)}`,
      object: "item",
      currency: price["currency"],
      description: valueAt(price, "/product/name") ?? null,
      price,
      quantity,
      amount_subtotal: amount,
      amount_total: amount,
    };
  });
}

function listOf(items: readonly JsonObject[], url: string): JsonObject {
  return { object: "list", url, has_more: false, data: items };
}

/** A session adds up its items, and makes the payment intent that it will complete. */
const createCheckoutSession: OperationHook = (context, { values: { body } }, next) => {
  const sent = isObject(body) ? body : {};
  const items = lineItems(context, sent["line_items"]);
  const amount = items.reduce((sum, item) => sum + Number(item["amount_total"]), 0);
  const currency = items[0]?.["currency"] ?? "USD";
  const isPayment = (sent["mode"] ?? "payment") === "payment" && amount > 0;
  const intent = isPayment
    ? createEntry(context, "paymentIntent", {
        values: { body: { ...sent, amount, currency, checkout_session: true } },
        taken: { amount, payment_method_types: METHOD_TYPES, payment_method_options: METHOD_OPTIONS },
      }).id
    : null;
  const response = next({
    ...sent,
    line_items: listOf(items, "/v1/checkout/sessions/line_items"),
    amount_total: amount,
    currency,
    payment_intent: intent,
  });
  const session = context.need("checkoutSession", valueAt(response, "/id"));
  for (const item of items) createEntry(context, "lineItem", { parent: session, taken: item });
  return response;
};

const createPaymentLink: OperationHook = (context, { values: { body } }, next) => {
  const sent = isObject(body) ? body : {};
  const items = lineItems(context, sent["line_items"]);
  const currency = sent["currency"] ?? items[0]?.["currency"];
  return next({ ...sent, line_items: listOf(items, "/v1/payment_links/line_items"), currency });
};

const createSubscription: OperationHook = (context, { values: { body } }, next) => {
  const sent = isObject(body) ? body : {};
  const items = lineItems(context, sent["items"]).map(({ price, quantity }) => ({
    id: `si_${context.world.dice.text("0123456789", 19)}`,
    object: "subscription_item",
    metadata: {},
    price,
    quantity,
  }));
  return next({ ...sent, items: listOf(items, "/v1/subscription_items") });
};

const createSubscriptionItem: OperationHook = (context, { values: { body } }, next) => {
  const sent = isObject(body) ? body : {};
  return next({ ...sent, price: priceOf(context, sent)["id"] });
};

/** A beneficiary may come inline; the payout shows it as an object of its own. */
const createPayout: OperationHook = (context, { values: { body } }, next) => {
  const sent = isObject(body) ? body : {};
  const data = sent["beneficiary_data"];
  if (!isObject(data)) return next();
  const beneficiary = {
    id: `bf_${context.world.dice.text("0123456789", 19)}`,
    object: "beneficiary",
    created: context.now,
    livemode: context.world.name.startsWith("live:"),
  };
  return next({ ...sent, beneficiary_data: { ...beneficiary, ...data } });
};

/** Metadata are merged; an empty value removes a key, and an empty value for all of them removes all. */
function merging(resource: string): OperationHook {
  return (context, { values: { body, path } }, next) => {
    if (!isObject(body) || body["metadata"] === undefined) return next();
    const { metadata: sent } = body;
    const before = context.need(resource, Object.values(path)[0]).value["metadata"];
    const merged = isObject(sent) ? { ...(isObject(before) ? before : {}), ...sent } : {};
    return next({ ...body, metadata: Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== "")) });
  };
}

const updatePaymentIntent: OperationHook = (context, performance, next) =>
  merging("paymentIntent")(context, performance, (body = performance.values.body) =>
    next(withPaymentMethod(context, body)),
  );

/** What came in and did not go back, by currency. */
const getBalance: OperationHook = ({ world }) => {
  const balance = new Map<string, number>();
  for (const { kind, amount, currency } of world.ledger) {
    const moved = kind === "charge" ? amount : -amount;
    balance.set(currency.toLowerCase(), (balance.get(currency.toLowerCase()) ?? 0) + moved);
  }
  const available = Array.from(balance, ([currency, amount]) => ({ amount, currency }));
  return { object: "balance", available, pending: [], livemode: world.name.startsWith("live:") };
};

/** What WooshPay does beyond its spec. */
export const wooshpay: ProviderHooks = {
  takesMislabelledJson: true,
  operations: {
    createPaymentIntent,
    updatePaymentIntent,
    confirmPaymentIntent: takesMethodData,
    createPaymentMethod,
    updatePaymentMethod: merging("paymentMethod"),
    createPrice,
    updatePrice: merging("price"),
    createCheckoutSession,
    createPayout,
    createPaymentLink,
    updatePaymentLink: merging("paymentLink"),
    createSubscription,
    createSubscriptionItem,
    createSetupIntent: takesMethodData,
    updateSetupIntent: takesMethodData,
    confirmSetupIntent: takesMethodData,
    updateCustomer: merging("customer"),
    updateProduct: merging("product"),
    updatePayout: merging("payout"),
    updateBeneficiary: merging("beneficiary"),
    updateDispute: merging("dispute"),
    updateWebhookEndpoint: merging("webhookEndpoint"),
    getBalance,
  },
};
