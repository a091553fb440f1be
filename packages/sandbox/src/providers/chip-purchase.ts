import { isObject, type JsonObject } from "../spec/pointer.js";

/** The text fields of a client; what is not set is an empty string. */
const CLIENT_FIELDS = [
  "phone",
  "full_name",
  "personal_code",
  "legal_name",
  "brand_name",
  "registration_number",
  "tax_number",
  "bank_account",
  "bank_code",
  "street_address",
  "city",
  "zip_code",
  "country",
  "state",
  "shipping_street_address",
  "shipping_city",
  "shipping_zip_code",
  "shipping_country",
  "shipping_state",
] as const;

/** The client of a purchase as CHIP shows it, from what was sent or from a stored client. */
export function clientDetails(sent: JsonObject): JsonObject {
  return {
    client_type: sent["client_type"] ?? null,
    email: sent["email"],
    ...Object.fromEntries(CLIENT_FIELDS.map((field) => [field, sent[field] ?? ""])),
    cc: sent["cc"] ?? [],
    bcc: sent["bcc"] ?? [],
    delivery_methods: sent["delivery_methods"] ?? [{ method: "email", options: {} }],
  };
}

/** The details of a purchase as CHIP shows them: decimals as texts, defaults filled in, and the total. */
export function purchaseDetails(sent: JsonObject): JsonObject {
  const products = listOf(sent["products"]).map(product);
  return {
    currency: "MYR",
    language: "en",
    notes: "",
    debt: 0,
    subtotal_override: null,
    total_tax_override: null,
    total_discount_override: null,
    total_override: null,
    request_client_details: [],
    timezone: "Asia/Kuala_Lumpur",
    due_strict: false,
    email_message: "",
    shipping_options: [],
    payment_method_details: {},
    has_upsell_products: false,
    ...sent,
    products,
    total: totalOf(sent, products),
  };
}

function product(sent: JsonObject): JsonObject {
  return {
    ...sent,
    quantity: Number(sent["quantity"] ?? 1).toFixed(4),
    discount: sent["discount"] ?? 0,
    tax_percent: Number(sent["tax_percent"] ?? 0).toFixed(2),
    category: sent["category"] ?? "",
    total_price_override: sent["total_price_override"] ?? null,
  };
}

/** What the payer pays, in the smallest unit of the currency. */
function totalOf(sent: JsonObject, products: readonly JsonObject[]): number {
  const override = sent["total_override"];
  if (typeof override === "number") return override;
  const subtotal =
    numberOf(sent["subtotal_override"]) ?? sum(products.map((one) => Number(one["price"]) * Number(one["quantity"])));
  const discount = numberOf(sent["total_discount_override"]) ?? sum(products.map((one) => Number(one["discount"])));
  const tax = numberOf(sent["total_tax_override"]) ?? sum(products.map(taxOf));
  return Math.round(subtotal - discount + tax) + (numberOf(sent["debt"]) ?? 0);
}

function taxOf(one: JsonObject): number {
  const net = Number(one["price"]) * Number(one["quantity"]) - Number(one["discount"]);
  return (net * Number(one["tax_percent"])) / 100;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The objects in a list. */
export function listOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
