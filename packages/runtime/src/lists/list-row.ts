import type { Operation, Pagination } from "../contract/provider.js";

/** A row of the table that says how the list is paged. */
export type ListRow = Operation & { readonly pagination: Pagination };
