import type { Tally } from "./run-payments.ts";

/**
 * What must not be in a tally, a line each.
 *
 * @param unknownShare the share of payments that ended unknown when somebody last looked, by the same faults
 */
export function violationsIn(tally: Tally, unknownShare: number): string[] {
  const { payments, done, notDone, unknown, chargedTwice, falseSuccess, falseFailure } = tally;
  // Four standard deviations of a draw.
  const mostUnknown = Math.ceil(unknownShare * payments + 4 * Math.sqrt(unknownShare * payments));
  const problems: [string, boolean][] = [
    [`${chargedTwice} charged twice`, chargedTwice > 0],
    [`${falseSuccess} done, but unpaid`, falseSuccess > 0],
    [`${falseFailure} not done, but paid`, falseFailure > 0],
    [`${done + notDone + unknown} reports of ${payments} payments`, done + notDone + unknown !== payments],
    [`${unknown} unknown, which were at most ${mostUnknown}`, unknown > mostUnknown],
  ];
  return problems.filter(([, holds]) => holds).map(([problem]) => problem);
}
