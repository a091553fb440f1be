import fc from "fast-check";
import { expect, test } from "vitest";
import { Timers } from "./timers.js";

test("timers come up in the order of their time, however they are added", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100)), (times) => {
      const timers = new Timers(times.map((at) => ({ at, resource: "r", id: `${at}` })));
      const taken = times.map(() => {
        expect(timers.next).toBeDefined();
        return timers.take()?.at;
      });
      expect(taken).toEqual(times.toSorted((one, other) => one - other));
      expect(timers.take()).toBeUndefined();
    }),
    { seed: 1 },
  );
});
