// Compiled, not run: a purchase names its payer in exactly one of two ways, and misspelt fields do not pass.
import type { PurchaseCreate } from "@payspec/chip";

const purchase = { products: [{ name: "Socks", price: 1 }] };

export const described: PurchaseCreate = { brand_id: "b", client: { email: "payer@example.test" }, purchase };
export const stored: PurchaseCreate = { brand_id: "b", client_id: "c", purchase };

export const misspelt: PurchaseCreate = {
  brand_id: "b",
  // @ts-expect-error `fullname` instead of `full_name`
  client: { email: "payer@example.test", fullname: "Payer" },
  purchase,
};
// @ts-expect-error both `client` and `client_id`
export const both: PurchaseCreate = { ...described, client_id: "c" };
// @ts-expect-error neither `client` nor `client_id`
export const neither: PurchaseCreate = { brand_id: "b", purchase };
