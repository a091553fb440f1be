import { asList, asRecord } from "./json-shapes.ts";
import type { Context, Location, Rule } from "./redocly.ts";

/** Every server is an address that a call can be sent to as it stands; a place of its own for test keys has the document only. */
export const sendableServers: Rule = () => {
  let testServer: unknown;
  return {
    Root(root, ctx) {
      const { servers } = asRecord(root);
      testServer = asList(servers).find((server) => asRecord(server)["x-payspec-mode"] !== undefined);
      checkAll(servers, ctx.location, ctx);
    },
    Paths: {
      PathItem: {
        enter: checkOwn,
        Operation: checkOwn,
      },
    },
  };

  /** Checks the servers of a path or an operation, which stand in place of those of the document. */
  function checkOwn(owner: unknown, ctx: Context) {
    const { servers } = asRecord(owner);
    checkAll(servers, ctx.location, ctx);
    if (Array.isArray(servers) && servers.length === 0) {
      const message = "The list of servers is empty. Add { url }, or remove it to call those of the document.";
      ctx.report({ message, location: ctx.location.child("servers").key() });
    }
    const hasMode = asList(servers).some((server) => asRecord(server)["x-payspec-mode"] !== undefined);
    if (asList(servers).length === 0 || !(hasMode || testServer !== undefined)) return;
    const message =
      "A path or an operation has one server, for test and live keys alike, and here test keys have one for themselves. Leave servers out, or describe that part as an API of its own.";
    ctx.report({ message, location: ctx.location.child("servers").key() });
  }
};

function checkAll(servers: unknown, owner: Location, ctx: Context) {
  for (const [index, server] of asList(servers).entries()) {
    const { url, variables } = asRecord(server);
    if (typeof url !== "string") continue; // The rule `struct` says so.
    if (variables !== undefined || /[{}]/.test(url)) {
      const message = `The server ${url} has variables, and the client calls one address. Write each address as a server of its own.`;
      ctx.report({ message, location: owner.child(["servers", index, "url"]) });
    } else if (!isAddress(url)) {
      const message = `The server ${url} must be a whole address, https, without user, query and fragment: https://api.example/v1.`;
      ctx.report({ message, location: owner.child(["servers", index, "url"]) });
    }
  }
}

function isAddress(url: string): boolean {
  if (!URL.canParse(url) || /[?#]/.test(url)) return false;
  const { protocol, username, password } = new URL(url);
  return protocol === "https:" && username === "" && password === "";
}
