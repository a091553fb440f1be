import type { ActContext } from "../act/act-context.js";
import { createEntry } from "../act/create-entry.js";
import type { OperationHook, ProviderHooks } from "../act/provider-hooks.js";
import type { Refusal } from "../act/refusal-response.js";
import { transition } from "../act/transitions.js";
import { Refused } from "../request/refused.js";
import { isObject, type JsonObject, valueAt } from "../spec/pointer.js";
import { COMPANY_KEY } from "../webhooks/sandbox-keys.js";
import type { EntryChange } from "../world/entry-change.js";
import { clientDetails, listOf, purchaseDetails } from "./chip-purchase.js";

/** A purchase copies the client, and shows its details with all that was left out. */
const createPurchase: OperationHook = (context, { values: { body } }, next) => {
  if (!isObject(body)) return next();
  const total = purchaseDetails(objectAt(body, "/purchase"));
  for (const [index, one] of listOf(total["products"]).entries()) {
    if (Number(one["discount"]) > Number(one["price"]) * Number(one["quantity"])) {
      throw new Refused("invalid", "Discount can't be larger than price * quantity!", {
        field: `body/purchase/products/${index}/__all__`,
        code: "product_subtotal_negative",
      });
    }
  }
  const stored = context.find("client", body["client_id"])?.value;
  return next({ ...body, purchase: total, client: clientDetails(stored ?? objectAt(body, "/client")) });
};

/** Deleting a token has the same effect on its purchase as `delete_recurring_token`. */
const deleteClientRecurringToken: OperationHook = (context, { values: { path } }, next) => {
  const response = next();
  const purchase = context.find("purchase", path["purchase_id"]);
  if (purchase !== undefined) transition(context, purchase, "forgetToken");
  return response;
};

/** One purchase for each client, whose payer gets its invoice. */
const sendInvoices: OperationHook = (context, { values: { body } }) => {
  const template = isObject(body) ? body : {};
  return listOf(template["clients"]).map((client) => invoice(context, template, client["client_id"]));
};

const sendBillingTemplateInvoice: OperationHook = (context, { values: { path, body } }) => {
  const template = context.need("billingTemplate", path["id"]).value;
  return invoice(context, template, valueAt(body, "/client_id"));
};

/** A purchase from a billing template for one client. */
function invoice(context: ActContext, template: JsonObject, clientId: unknown): JsonObject {
  const client = context.need("client", clientId);
  const body = {
    brand_id: template["brand_id"],
    client_id: client.id,
    client: clientDetails(client.value),
    purchase: purchaseDetails(objectAt(template, "/purchase")),
  };
  return createEntry(context, "purchase", {
    values: { body },
    taken: { client: body.client, purchase: body.purchase, product: "billing_invoices" },
  }).value;
}

/** A template shows the details of its purchase as a purchase does. */
const billingTemplate: OperationHook = (_, { values: { body } }, next) => {
  if (!isObject(body) || body["purchase"] === undefined) return next();
  return next({ ...body, purchase: purchaseDetails(objectAt(body, "/purchase")) });
};

/** The money that came in and did not go back, by currency. */
const getCompanyBalance: OperationHook = (context, { values: { query } }) => {
  const currencies = Array.isArray(query["currency"]) ? query["currency"].map(String) : [];
  return Object.fromEntries(
    currencies.map((currency) => {
      const [incoming, outgoing] = turnoverOf(context, currency);
      const balance = incoming.turnover - outgoing.turnover;
      return [
        currency,
        { gross_balance: balance, balance, available_balance: balance, reserved: 0, pending_outgoing: 0, fee_sell: 0 },
      ];
    }),
  );
};

const getCompanyTurnover: OperationHook = (context, { values: { query } }) => {
  const [incoming, outgoing] = turnoverOf(context, String(query["currency"]));
  return { incoming, outgoing };
};

interface Turnover {
  readonly count: { readonly all: number };
  readonly turnover: number;
  readonly fee_sell: number;
}

function turnoverOf({ world }: ActContext, currency: string): [incoming: Turnover, outgoing: Turnover] {
  const moved = (kind: "charge" | "refund"): Turnover => {
    const entries = world.ledger.filter((entry) => entry.kind === kind && entry.currency === currency);
    return {
      count: { all: entries.length },
      turnover: entries.reduce((sum, { amount }) => sum + amount, 0),
      fee_sell: 0,
    };
  };
  return [moved("charge"), moved("refund")];
}

/** Exactly one of `client` and `client_id` is sent; CHIP has codes of its own for neither and for both. */
function checkBody(operation: string, body: unknown): void {
  if (operation !== "createPurchase" || !isObject(body)) return;
  const sent = ["client", "client_id"].filter((name) => body[name] !== undefined && body[name] !== null);
  if (sent.length === 1) return;
  const [message, code] =
    sent.length === 0
      ? (["Either a client or a client id is needed.", "purchase_client_or_id_required"] as const)
      : (["Send a client or a client id, not both.", "purchase_client_or_id_only"] as const);
  throw new Refused("invalid", message, { code });
}

/** What each transition tries to do at the acquirer. */
const ATTEMPTS: Readonly<Record<string, string>> = {
  pay: "execute",
  fail: "execute",
  preauthorize: "authorize",
  hold: "authorize",
  capture: "capture",
  finishCapture: "capture",
  failCapture: "capture",
  release: "release",
  finishRelease: "release",
  failRelease: "release",
  charge: "recurring_execute",
  failCharge: "recurring_execute",
  refund: "refund",
  failRefund: "refund",
  forgetToken: "delete_recurring_token",
};

/** Transitions by which money is taken. */
const PAYING = new Set(["pay", "capture", "finishCapture", "charge", "markAsPaid"]);

/** Writes down the attempt of a transition, and the payment where money was taken. */
function changed({ resource, transition: name, value, sources }: EntryChange): JsonObject | undefined {
  if (resource !== "purchase") return undefined;
  const type = ATTEMPTS[name];
  const now = Math.floor(sources.now / 1000);
  const payer = objectAt(sources.values, "/payer");
  let next = value;
  if (type !== undefined) {
    const data = objectAt(value, "/transaction_data");
    const attempt = attemptOf(type, !name.startsWith("fail"), payer, now);
    const { payment_method, extra, country } = attempt;
    next = {
      ...next,
      transaction_data: {
        ...data,
        ...(type === "execute" || type === "authorize" || type === "recurring_execute"
          ? { payment_method, extra, country }
          : {}),
        attempts: [attempt, ...listOf(data["attempts"])],
      },
    };
  }
  if (!PAYING.has(name)) return next;
  const moved = valueAt(sources.values, "/amount");
  const amount = typeof moved === "number" ? moved : valueAt(value, "/purchase/total");
  const paidOn = valueAt(sources.values, "/body/paid_on");
  return {
    ...next,
    payment: {
      is_outgoing: false,
      payment_type: name === "charge" ? "purchase_charge" : "purchase",
      amount,
      currency: valueAt(value, "/purchase/currency"),
      net_amount: amount,
      fee_amount: 0,
      pending_amount: 0,
      pending_unfreeze_on: null,
      description: "",
      paid_on: name === "markAsPaid" && typeof paidOn === "number" ? Math.floor(paidOn) : now,
      remote_paid_on: now,
    },
  };
}

function attemptOf(type: string, successful: boolean, payer: JsonObject, now: number) {
  const card = objectAt(payer, "/card");
  const number = typeof card["number"] === "string" ? card["number"] : "4444333322221111";
  const brand = number.startsWith("5") ? "mastercard" : "visa";
  const extra = {
    masked_pan: `${number.slice(0, 6)}******${number.slice(-4)}`,
    three_d_secure: number === "5555555555554444",
    cardholder_name: typeof card["name"] === "string" ? card["name"] : "Sample Payer",
    card_brand: brand,
  };
  return {
    type,
    successful,
    payment_method: brand,
    flow: "payform",
    extra,
    country: "MY",
    client_ip: "",
    processing_time: now,
    fee_amount: 0,
    error: successful ? null : errorOf(type, card),
  };
}

/** Why an attempt failed, by what the payer typed. */
function errorOf(type: string, card: JsonObject): JsonObject {
  const cvc = card["cvc"];
  if (type === "execute" && typeof cvc === "string" && cvc !== "123") {
    return { code: "validation_cvc_invalid", message: "The CVC is not valid." };
  }
  return { code: "general_transaction_error", message: "The transaction failed." };
}

function objectAt(value: unknown, pointer: string): JsonObject {
  const found = valueAt(value, pointer);
  return isObject(found) ? found : {};
}

/**
 * CHIP's errors mirror the request: the error stands where the value stands, and items of a list that have none are
 * `{}`.
 */
function writeRefusal({ field, code, message }: Refusal): unknown {
  const [place, ...path] = (field ?? "").split("/");
  if (place !== "body" || path.length === 0) return undefined;
  return path.reduceRight<unknown>(
    (inner, segment) => {
      if (!/^\d+$/.test(segment)) return { [segment]: inner };
      return [...Array.from({ length: Number(segment) }, () => ({})), inner];
    },
    [{ message, code }],
  );
}

/** What CHIP does beyond its spec. */
export const chip: ProviderHooks = {
  checkBody,
  changed,
  writeRefusal,
  operations: {
    createPurchase,
    deleteClientRecurringToken,
    sendInvoices,
    sendBillingTemplateInvoice,
    createBillingTemplate: billingTemplate,
    updateBillingTemplate: billingTemplate,
    getCompanyBalance,
    getCompanyTurnover,
    getPublicKey: () => COMPANY_KEY.publicKey,
  },
};
