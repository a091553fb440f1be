import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { RESPONSE } from "./response.ts";

// Runs as a child process, so that the server's work is not counted as the client's, and ends with its parent.
const server = createServer((request, response) => {
  request.resume().once("end", () => {
    response
      .writeHead(200, { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(RESPONSE) })
      .end(RESPONSE);
  });
});
await once(server.listen(0, "127.0.0.1"), "listening");
process.once("disconnect", () => process.exit());
process.send?.((server.address() as AddressInfo).port);
