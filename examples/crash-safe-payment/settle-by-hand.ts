import { sqliteJournal } from "./sqlite-journal.ts";

const journal = sqliteJournal({ file: "payments.db" });

const row = (await journal.pending()).find(({ orderId }) => orderId === "order-5678");
if (row !== undefined) await journal.settle(row, "done", "seen in the dashboard");
