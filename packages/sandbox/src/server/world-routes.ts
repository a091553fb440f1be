import { Hono } from "hono";
import { html } from "hono/html";
import type { FaultText } from "../faults/fault.js";
import type { SandboxCore } from "../sandbox.js";
import type { SandboxWorld } from "../sandbox-world.js";
import { document, type Markup } from "./document.js";
import { worldPage } from "./world-page.js";

/** The pages on which a person looks at the worlds, and moves them. */
export function worldRoutes(cores: ReadonlyMap<string, SandboxCore>): Hono {
  const app = new Hono();
  app.get("/", (context) => context.html(startPage(cores)));
  app.get("/:provider/pages/:world", (context) => {
    const found = find(cores, context.req.param());
    return found === undefined ? context.notFound() : context.html(worldPage(found.core, found.world));
  });
  app.post("/:provider/pages/:world", async (context) => {
    const found = find(cores, context.req.param());
    if (found === undefined) return context.notFound();
    const form: Readonly<Record<string, unknown>> = await context.req.parseBody();
    try {
      move(found.world, form);
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      return context.html(worldPage(found.core, found.world, problem), 400);
    }
    // Reloading the page does nothing again.
    return context.redirect(context.req.path, 303);
  });
  return app;
}

function find(
  cores: ReadonlyMap<string, SandboxCore>,
  { provider, world }: Readonly<Record<"provider" | "world", string>>,
): { core: SandboxCore; world: SandboxWorld } | undefined {
  const core = cores.get(provider);
  // A page makes no world.
  return core?.worldNames.includes(world) === true ? { core, world: core.handle(world) } : undefined;
}

/** Does what a form of the page asks for. */
function move(world: SandboxWorld, form: Readonly<Record<string, unknown>>): void {
  const text = (name: string) => String(form[name] ?? "");
  switch (form["action"]) {
    case "pay":
      return void world.pay(text("id"));
    case "fail":
      return void world.fail(text("id"));
    case "advance":
      return world.advance(text("by"));
    case "inject": {
      const operation = text("operation");
      // What is no fault is refused.
      return world.inject(text("fault") as FaultText, {
        ...(operation === "" ? {} : { operation }),
        ...(text("always") === "" ? {} : { times: Infinity }),
      });
    }
    case "clear":
      return world.clearFaults();
    case "reset":
      return world.reset();
    default:
      throw new TypeError("The form has no action that there is.");
  }
}

function startPage(cores: ReadonlyMap<string, SandboxCore>): Markup {
  const rows = Array.from(cores, ([name, core]) => {
    const worlds = core.worldNames.map(
      (world) => html`<a href="/_sandbox/${name}/pages/${encodeURIComponent(world)}">${world}</a> `,
    );
    return html`<tr>
      <th scope="row">${core.definition.title}</th>
      <td><code>/${name}${core.basePath}</code></td>
      <td>${worlds.length === 0 ? "no request yet" : worlds}</td>
    </tr>`;
  });
  return document(
    "Sandbox",
    html`<h1>Sandbox</h1>
      <p>Each key is a world of its own. A world is there once a request with its key has come.</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Provider</th>
            <th scope="col">Base path</th>
            <th scope="col">Worlds</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>`,
  );
}
