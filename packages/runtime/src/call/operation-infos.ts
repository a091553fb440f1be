import type { OperationInfo } from "../contract/operation-info.js";
import type { ClientContext } from "./client-context.js";

/**
 * The operations of a provider as the calls of one client need them.
 *
 * @param operations the client, for look-ups that ask another operation
 */
export function operationInfos(
  { provider, baseUrl, isOwnBaseUrl, timing, limits }: ClientContext,
  operations: unknown,
): OperationInfo[] {
  return Object.entries(provider.operations).map(([id, row]) => ({
    id,
    provider: provider.name,
    row,
    errors: provider.errors,
    // A base URL of the caller's own, a proxy or an offline gateway, stands for all servers.
    baseUrl: isOwnBaseUrl ? baseUrl : (row.baseUrl ?? baseUrl),
    timing,
    deadlineMs: limits.deadlineMs,
    operations,
  }));
}
