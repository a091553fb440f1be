import { createElebneClient } from "@payspec/elebne";
import { elebnePayments } from "./elebne-payments.ts";
import { sqliteJournal } from "./sqlite-journal.ts";

const elebne = createElebneClient({ secretKey: process.env["ELEBNE_SECRET_KEY"]! });

const journal = sqliteJournal({ file: "payments.db", owner: "shop-1" });
const { payOnce, recover } = elebnePayments(elebne, journal);

for (const { orderId, verdict } of await recover()) console.log(orderId, verdict);

const outcome = await payOnce("order-5678", { amount: 50_000, label: "Monthly plan" });
if (outcome.verdict === "done") console.log(outcome.data.data.payUrl);
