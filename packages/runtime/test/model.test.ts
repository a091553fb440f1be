import fc from "fast-check";
import { expect, test } from "vitest";
import { PaySpecError } from "../src/contract/payspec-error.js";
import type { Verdict } from "../src/contract/verdict.js";
import { acme } from "./acme.js";
import { scenario } from "./scenario.js";
import { simulate } from "./simulate.js";

type Run = Awaited<ReturnType<typeof simulate>>;

const TTL_MS = acme.operations.createPayment.idempotency.ttlSeconds * 1000;
const VERDICTS: readonly Verdict[] = ["not-done", "unknown", "done"];

const writes = ({ scenario: { operation } }: Run) => operation !== "getPayment";
const keyed = (run: Run) => writes(run) && run.scenario.operation !== "createOrder";
/** The ends of the call's sendings: one as a rule, and one more where middleware sends it again. */
const told = ({ events }: Run) => events.filter((event) => event.type === "verdict");
const resent = (run: Run) => told(run).length > 1;

/** What holds of every call, whatever becomes of it. */
const rules: Record<string, (run: Run) => boolean> = {
  "a write that is not done has done nothing": (run) =>
    !(writes(run) && run.end?.verdict === "not-done" && run.acts > 0),
  "a write that is done has done something": (run) => !(writes(run) && run.end?.verdict === "done" && run.acts === 0),
  "a yes of the provider is done": ({ end, scenario: { middleware } }) =>
    !end?.ok || end.verdict === "done" || middleware === "swallows",
  "what was never sent is not done": ({ received, end, scenario: { middleware } }) =>
    received.length > 0 || end?.verdict === "not-done" || middleware === "answers instead",
  "a read is never unknown": (run) => writes(run) || run.end?.verdict !== "unknown",
  "no write acts twice, unless middleware sends again what the provider does not recognise": (run) =>
    !writes(run) || run.acts <= 1 || (resent(run) && run.scenario.operation !== "createPayment"),
  "no repeat can end after the time-to-live of its key": ({ received, scenario: { limits } }) =>
    received
      .slice(1)
      .every(({ key, at }) => key === undefined || at - received[0]!.at + limits.attemptTimeoutMs < TTL_MS),
  "each attempt carries the key that the call reports": (run) =>
    run.received.every(({ key }) => key === run.end?.idempotencyKey && (key !== undefined) === keyed(run)),
  "the caller's own key wins": (run) => !(run.scenario.ownKey && keyed(run)) || run.end?.idempotencyKey === "own",
  "the attempts are the requests that arrived": ({ end, received }) => end?.attempts === received.length,
  "nothing is sent after an abort": ({ received }) => !received.some(({ aborted }) => aborted),
  "an abort ends the call at once": ({ times, scenario: { middleware } }) =>
    times.end <= times.abort || middleware === "sleeps and resends",
  "nothing is repeated on an empty budget": ({ received, scenario: { emptyBudget, middleware } }) =>
    !emptyBudget || middleware !== "none" || received.length <= 1,
  "no call hangs, and nothing but a PaySpecError is thrown": ({ end }) =>
    end?.ok !== undefined || end instanceof PaySpecError,
  "no timer and no listener is left": ({ left }) => left === 0,
  "no rejection is unhandled": ({ unhandled }) => unhandled.length === 0,
  "events come in order": ({ events }) =>
    /^((attempt (answer|failure) wait )*attempt (answer|failure) (wait )?verdict )*$/.test(
      events.map(({ type }) => `${type} `).join(""),
    ),
  "a verdict is told, unless the call was aborted or kept back before it began": (run) => {
    const { abort, middleware } = run.scenario;
    const began = abort.at !== "the start" && middleware !== "throws before" && middleware !== "answers instead";
    return began === told(run).length > 0;
  },
  "the verdict told is the call's, of several the furthest": (run) => {
    const furthest = VERDICTS[Math.max(...told(run).map(({ verdict }) => VERDICTS.indexOf(verdict)))];
    const attempts = told(run).reduce((sum, one) => sum + one.attempts, 0);
    return told(run).length === 0 || (run.end?.verdict === furthest && run.end?.attempts === attempts);
  },
};

test("whatever happens to a call, what it tells of the money is true", async () => {
  await fc.assert(
    fc.asyncProperty(scenario, async (drawn) => {
      const run = await simulate(drawn);
      const broken = Object.keys(rules).filter((rule) => !rules[rule]!(run));
      expect(broken).toEqual([]);
    }),
    { seed: 7, numRuns: 1500 },
  );
});
