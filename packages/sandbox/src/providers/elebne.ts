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

/** Sends an example of an event that the endpoint wants; what Elebne sends as a test is not documented. */
const testWebhookEndpoint: OperationHook = (context, { values }, next) => {
  const response = next();
  const { events } = context.world.definition;
  const { url, events: wanted, secret } = context.need("webhookEndpoint", values.path["id"]).value;
  const name = (Array.isArray(wanted) ? wanted : []).find(
    (one) => typeof one === "string" && Object.hasOwn(events, one),
  );
  const [body] = Object.values(events[String(name)]?.examples ?? {});
  if (body !== undefined && typeof url === "string" && typeof secret === "string") {
    context.changes.deliveries.push({
      number: context.world.nextDelivery(),
      event: context.world.nextEvent(),
      name: String(name),
      url,
      body: JSON.stringify(body),
      key: { kind: "secret", secret },
      attempts: [],
      dueAt: context.now,
    });
  }
  return response;
};

/** What Elebne does beyond its spec. */
export const elebne: ProviderHooks = {
  operations: { updateProductStock: updateStockOfVariants, testWebhookEndpoint },
};
