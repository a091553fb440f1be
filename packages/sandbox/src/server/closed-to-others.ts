import type { MiddlewareHandler } from "hono";
import { isLoopbackHost, isLoopbackUrl } from "./is-loopback.js";

/**
 * Refuses whatever a foreign web page could send. The server is bound to loopback, but a browser on this machine is
 * not: a page may post to it, or lead a name of its own to 127.0.0.1 (DNS rebinding).
 */
export const closedToOthers: MiddlewareHandler = async (context, next) => {
  const host = context.req.header("Host") ?? "";
  if (!isLoopbackHost(host)) {
    return context.text(`The sandbox responds to localhost and 127.0.0.1 only, not to the host "${host}".\n`, 403);
  }
  const origin = context.req.header("Origin");
  if (origin !== undefined && !isLoopbackUrl(origin)) {
    return context.text("The sandbox is closed to pages of other machines.\n", 403);
  }
  return next();
};

/** Refuses what another page of this machine sends: what is the sandbox's own is moved by its own pages, and by programs. */
export const ownPagesOnly: MiddlewareHandler = async (context, next) => {
  const origin = context.req.header("Origin");
  if (context.req.method === "GET" || origin === undefined || new URL(origin).host === context.req.header("Host")) {
    return next();
  }
  return context.text("The sandbox is moved by its own pages, and by programs.\n", 403);
};

/** Lets a page of the sandbox load nothing, run nothing, and stand in no frame of another page. */
export const ownPageHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  const policy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'";
  context.header("Content-Security-Policy", policy);
  context.header("X-Content-Type-Options", "nosniff");
  // Not "no-referrer": a form of the page would then be sent with the origin "null", as a stranger's is.
  context.header("Referrer-Policy", "same-origin");
};
