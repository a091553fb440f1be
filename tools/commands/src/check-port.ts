import { once } from "node:events";
import { createServer } from "node:net";
import { UserError } from "./user-error.ts";

/**
 * Tells before any work is done that a server of ours could not start.
 *
 * @throws UserError when the port is in use
 */
export async function checkPort(port: number): Promise<void> {
  const server = createServer();
  try {
    await once(server.listen(port, "127.0.0.1"), "listening");
  } catch (reason) {
    throw new UserError(
      `Port ${port} on 127.0.0.1 is in use. Free it, or name another with --port; without --port any free one is taken.`,
      { cause: reason },
    );
  }
  server.close();
  await once(server, "close");
}
