import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { runServer } from "verdaccio";

/** An npm registry on this machine. */
export interface Registry extends AsyncDisposable {
  readonly url: string;
}

/**
 * Starts a registry of this process's own, on a free port of loopback. It takes `@payspec` packages from anybody, and has
 * all others from the registry that this machine uses.
 *
 * @param folder where it keeps what was published
 * @param upstream the registry that has all other packages
 */
export async function startRegistry(folder: string, upstream: string): Promise<Registry> {
  const app = (await runServer({
    self_path: folder,
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd") } },
    uplinks: { upstream: { url: upstream, maxage: "60m" } },
    packages: {
      "@payspec/*": { access: "$all", publish: "$all" },
      "**": { access: "$all", proxy: "upstream" },
    },
    web: { enable: false },
    log: { type: "stdout", format: "json", level: "fatal" },
    max_body_size: "50mb",
    // Its type asks for every setting that it has a default for.
  } as never)) as Server;
  await once(app.listen(0, "127.0.0.1"), "listening");
  // A server that listens on TCP has an address of this form.
  const { port } = app.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    async [Symbol.asyncDispose]() {
      app.closeAllConnections();
      await new Promise((resolve) => app.close(resolve));
    },
  };
}
