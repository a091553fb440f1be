import type { OperationHook, ProviderHooks } from "../act/provider-hooks.js";
import { isObject } from "../spec/pointer.js";

/** Sets the stock of the variants that are named, by their label without regard to case, and leaves the others. */
const updateStockOfVariants: OperationHook = (context, { values }, next) => {
  const { body } = values;
  if (!isObject(body) || !Array.isArray(body["variants"])) return next();
  const sent = body["variants"].filter(isObject);
  const product = context.need("product", values.path["id"]);
  const variants = Array.isArray(product.value["variants"]) ? product.value["variants"].filter(isObject) : [];
  const labelOf = (variant: Readonly<Record<string, unknown>>) => String(variant["label"]).toLowerCase();
  const stocked = variants.map((variant) => {
    const update = sent.find((one) => labelOf(one) === labelOf(variant));
    return update === undefined ? variant : { ...variant, quantity: update["quantity"] };
  });
  return next({ ...body, variants: stocked });
};

/** What Elebne does beyond its spec. */
export const elebne: ProviderHooks = { operations: { updateProductStock: updateStockOfVariants } };
