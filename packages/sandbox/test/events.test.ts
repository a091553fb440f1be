import { describe, expect, test } from "vitest";
import { specs } from "../src/gen/specs.js";
import { createSandbox } from "../src/index.js";
import { actionOf, Preparation, resourcesOf } from "./prepare.ts";
import { bundleOf, PROVIDERS, requestOf, writtenOperations } from "./spec-requests.ts";

const now = () => Date.UTC(2025, 0, 1);

describe.each(PROVIDERS)("%s", (provider) => {
  const withEvents = Object.entries(resourcesOf(provider)).flatMap(([resource, { transitions = {} }]) =>
    Object.entries(transitions)
      .filter(([, { events = [] }]) => events.length > 0)
      .map(([name, { from }]) => ({ resource, name, from })),
  );

  test.each(withEvents)("events of $resource, $name, fit the spec", async ({ resource, name, from }) => {
    const sandbox = createSandbox(provider, { now });
    const { responses } = await specs[provider]();
    const world = await sandbox.world("alice");
    const preparation = new Preparation(sandbox, provider, "alice");
    const operation = writtenOperations(provider).find((one) => {
      const action = actionOf(one);
      return action?.action === "transition" && action.resource === resource && action.transition === name;
    });
    if (operation === undefined) {
      const { id } = await preparation.make(resource, from);
      if (name !== "create") world.act(resource, id, name);
    } else {
      await sandbox.fetch(requestOf(bundleOf(provider), operation, await preparation.changes(operation)));
    }
    expect(world.events.length).toBeGreaterThan(0);
    for (const { name: event, body } of world.events) {
      const validate = responses[`event:${event}`];
      expect({ event, fits: validate?.(body), errors: validate?.errors ?? [] }).toEqual({
        event,
        fits: true,
        errors: [],
      });
    }
  });
});
