import type { ProviderHooks } from "../act/provider-hooks.js";
import { chip } from "./chip.js";

/** What each provider does beyond its spec. A provider that is not here does nothing more. */
const HOOKS: Readonly<Record<string, ProviderHooks>> = {
  chip,
  wooshpay: { takesMislabelledJson: true },
};

/** The hooks of a provider. */
export function hooksOf(provider: string): ProviderHooks {
  return HOOKS[provider] ?? {};
}
