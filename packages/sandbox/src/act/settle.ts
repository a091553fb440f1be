import type { World } from "../world/world.js";
import { ActContext } from "./act-context.js";
import { transition } from "./transitions.js";

/** Lets happen what the clock has made due, in its order and each at its time: expiries, renewals, slow refunds. */
export function settle(world: World): void {
  const { timers, now } = world;
  for (let timer = timers.next; timer !== undefined && timer.at <= now; timer = timers.next) {
    timers.take();
    const entry = world.collection(timer.resource).get(timer.id);
    // The object has changed or gone since.
    if (entry?.due === undefined || entry.due.at !== timer.at) continue;
    const context = new ActContext(world, {}, timer.at);
    const { entry: after } = transition(context, entry, entry.due.transition);
    if (after.due !== undefined && after.due.at <= timer.at) {
      throw new Error(
        `The transition ${entry.due.transition} of ${entry.resource} would happen again at once, forever.`,
      );
    }
    world.commit(context.changes);
  }
}
