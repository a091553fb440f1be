import type { Operation, Pagination } from "../contract/provider.js";

/** The row of a list operation, with its pagination. */
export type ListRow = Operation & { readonly pagination: Pagination };
