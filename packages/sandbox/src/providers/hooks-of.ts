import type { ProviderHooks } from "../act/provider-hooks.js";
import { chip } from "./chip.js";
import { elasticpay } from "./elasticpay.js";
import { elebne } from "./elebne.js";
import { wooshpay } from "./wooshpay.js";

/** What each provider does beyond its spec. A provider that is not here does nothing more. */
const HOOKS: Readonly<Record<string, ProviderHooks>> = {
  chip,
  elasticpay,
  elebne,
  wooshpay,
};

/** The hooks of a provider. */
export function hooksOf(provider: string): ProviderHooks {
  return HOOKS[provider] ?? {};
}
