// What of a success is not as the spec has it.
import { createElebneClient } from "@payspec/elebne";
import { type Mismatch, mismatches } from "@payspec/elebne/mismatches";
import { mismatches as elepayMismatches } from "@payspec/elepay/mismatches";
import type { CallResult } from "@payspec/runtime";
import type { Equal, Expect } from "./assert.js";

const elebne = createElebneClient({ secretKey: "sk_test_0" });
const options = { params: { path: { referenceNumber: "PI-30000000000000" } } };

// Any result is taken, refusals too; it need not be told apart before.
const found = await elebne.getPaymentIntent(options);
const told = mismatches(found);
export type Told = Expect<Equal<typeof told, Mismatch[]>>;
if (found.ok) void mismatches(found).map(({ pointer, expected, got }) => `${pointer}: ${expected}, ${got}`);
declare const any: CallResult<unknown>;
void elepayMismatches(any);

// @ts-expect-error `elebne.getPaymentIntent(options)` instead of `await elebne.getPaymentIntent(options)`
void mismatches(elebne.getPaymentIntent(options));
// @ts-expect-error `found.data` instead of `found`
void mismatches(found.data);
