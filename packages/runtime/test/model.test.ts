import fc from "fast-check";
import { expect, test } from "vitest";
import { PaySpecError } from "../src/contract/payspec-error.js";
import type { Verdict } from "../src/contract/verdict.js";
import { acme } from "./acme.js";
import type { Arrival } from "./model-provider.js";
import { scenario } from "./scenario.js";
import { simulate } from "./simulate.js";

type Run = Awaited<ReturnType<typeof simulate>>;

const TTL_MS = acme.operations.createPayment.idempotency.ttlSeconds * 1000;
const VERDICTS: readonly Verdict[] = ["not-done", "unknown", "done"];

const writes = ({ scenario: { operation } }: Run) => operation !== "getPayment";
const keyed = (run: Run) => writes(run) && run.scenario.operation !== "createOrder";
/** Repeats are known to be safe. */
const safe = ({ scenario: { operation } }: Run) => operation === "getPayment" || operation === "createPayment";
/** The ends of the call's requests: one as a rule, and one more where middleware sends it again. */
const told = ({ events }: Run) => events.filter((event) => event.type === "verdict");
const resent = (run: Run) => told(run).length > 1;
const alone = ({ scenario: { middleware } }: Run) => middleware === "none";
/** Nothing took longer than it was asked to. */
const awake = ({ scenario: { steps, auth, middleware } }: Run) =>
  [...steps, ...auth].every(({ sleepMs }) => sleepMs === 0) && middleware !== "sleeps and resends";
/** Middleware responded, and nothing was sent. */
const respondedAlone = ({ end, received }: Run) => end?.ok !== undefined && received.length === 0;
/** Credentials are there at once. */
const admitted = ({ scenario: { auth } }: Run) => auth.every(({ way }) => way === "at once" || way === "loses the key");
const inTime = ({ scenario: { limits } }: Run, { delayMs }: Arrival) =>
  delayMs < Math.min(limits.attemptTimeoutMs, limits.deadlineMs);

/** What holds of every call, whatever becomes of it. */
const rules: Record<string, (run: Run) => boolean> = {
  "a write that is not done has done nothing": (run) =>
    !(writes(run) && run.end?.verdict === "not-done" && run.acts > 0),
  "a write that is done has done something": (run) => !(writes(run) && run.end?.verdict === "done" && run.acts === 0),
  "a yes of the provider is done": ({ end, scenario: { middleware } }) =>
    !end?.ok || end.verdict === "done" || middleware === "swallows",
  "what the first response proves is what the call ends as": (run) => {
    const [first, ...more] = run.received;
    const settled = first && more.length === 0 && inTime(run, first) && run.times.abort === Infinity && alone(run);
    if (!settled || !writes(run) || !awake(run) || !admitted(run)) return true;
    const verdict = { done: "done", no: "not-done", busy: "not-done", nothing: "unknown" }[first.proof];
    return run.end?.verdict === verdict;
  },
  "what was never sent is not done, unless middleware responded itself": (run) =>
    run.received.length > 0 || respondedAlone(run) || run.end?.verdict === "not-done",
  "what middleware responded itself is not done of a read, and unknown of a write": (run) =>
    !respondedAlone(run) || run.end?.verdict === (writes(run) ? "unknown" : "not-done"),
  "a read is never unknown": (run) => writes(run) || run.end?.verdict !== "unknown",
  "no write acts twice, unless middleware sends again what the provider does not recognise": (run) =>
    !writes(run) || run.acts <= 1 || (resent(run) && run.scenario.operation !== "createPayment"),
  "a write is sent again only after proof that nothing was done, or where repeats are safe": (run) =>
    safe(run) ||
    resent(run) ||
    run.received.slice(0, -1).every((arrival) => arrival.proof === "busy" && inTime(run, arrival)),
  "no repeat can end after the time-to-live of its key": ({ received, scenario: { limits } }) =>
    received
      .slice(1)
      .every(({ key, at }) => key === undefined || at - received[0]!.at + limits.attemptTimeoutMs < TTL_MS),
  "each attempt carries the key that the call reports": (run) =>
    run.received.every(({ key }) => key === run.end?.idempotencyKey && (key !== undefined) === keyed(run)),
  "the caller's own key wins": (run) => !(run.scenario.ownKey && keyed(run)) || run.end?.idempotencyKey === "own",
  "the attempts are the requests that arrived": ({ end, received }) => end?.attempts === received.length,
  "nothing is sent after an abort": ({ received }) => !received.some(({ aborted }) => aborted),
  "nothing is sent after the call has ended": ({ received }) => !received.some(({ ended }) => ended),
  "an abort ends the call at once": ({ times, scenario: { middleware } }) =>
    times.end <= times.abort || middleware === "sleeps and resends",
  "the deadline ends the call, and middleware too": (run) =>
    !awake(run) || run.times.end - run.times.start <= run.scenario.limits.deadlineMs,
  "every 401 renews the credentials": ({ events, renewals, scenario: { renews } }) =>
    renewals ===
    (renews === "never asked" ? 0 : events.filter((event) => event.type === "response" && event.status === 401).length),
  "a second 401 is the response, unless middleware sends again": (run) => {
    const refused = run.received.filter(({ reply }) => reply[0] === 401);
    return resent(run) || refused.length <= 2 || run.received.at(-1)?.reply[0] !== 401 || !inTime(run, refused[0]!);
  },
  "nothing is repeated on an empty budget": (run) =>
    !run.scenario.emptyBudget || !alone(run) || run.received.length <= 1,
  "no call hangs, and nothing but a PaySpecError is thrown": ({ end }) =>
    end?.ok !== undefined || end instanceof PaySpecError,
  "no listener is left": ({ left }) => left.listeners === 0,
  "no timer is left, unless middleware left a request behind": (run) => !alone(run) || run.left.timers === 0,
  "no rejection is unhandled": ({ unhandled }) => unhandled.length === 0,
  "events come in order": ({ events, scenario: { middleware } }) =>
    middleware === "resends when all is over" ||
    /^((attempt (response|failure) wait )*attempt (response|failure) (wait )?verdict )*$/.test(
      events.map(({ type }) => `${type} `).join(""),
    ),
  "a verdict is told of all that was sent, and nothing of a call that was aborted before": (run) =>
    run.scenario.abort.at === "the start" ? run.events.length === 0 : run.received.length === 0 || told(run).length > 0,
  "the verdict told is the call's, of several the furthest, unless middleware kept the call until its end": (run) => {
    const furthest = VERDICTS[Math.max(...told(run).map(({ verdict }) => VERDICTS.indexOf(verdict)))];
    // An abort or the deadline ends such a call at once, whatever is on its way.
    const early = writes(run) ? "unknown" : "not-done";
    return told(run).length === 0 || run.end?.verdict === furthest || (!alone(run) && run.end?.verdict === early);
  },
  "the attempts told are the call's": (run) =>
    told(run).length === 0 || told(run).reduce((sum, one) => sum + one.attempts, 0) === run.end?.attempts,
};

/** Other seeds and more runs may be asked for by hand. */
const { MODEL_SEED = "7", MODEL_RUNS = "1500" } = process.env;

test("whatever happens to a call, what it tells of the money is true", async () => {
  const ends = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(scenario, async (drawn) => {
      const run = await simulate(drawn);
      const broken = Object.keys(rules).filter((rule) => !rules[rule]!(run));
      expect(broken).toEqual([]);
      const kind = `${drawn.operation} ${run.end?.verdict}`;
      ends.set(kind, (ends.get(kind) ?? 0) + 1);
    }),
    { seed: Number(MODEL_SEED), numRuns: Number(MODEL_RUNS) },
  );
  // Otherwise the runs have shown nothing: each operation has ended in each way that it can.
  const writesWithVerdicts = Object.keys(acme.operations)
    .filter((id) => id !== "getPayment")
    .flatMap((id) => VERDICTS.map((verdict) => `${id} ${verdict}`));
  expect([...ends.keys()].toSorted()).toEqual(
    ["getPayment done", "getPayment not-done", ...writesWithVerdicts].toSorted(),
  );
});
