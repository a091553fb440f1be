/** Whether a host name or address leads to this machine, whatever a name server says. */
export function isLoopback(hostname: string): boolean {
  const host = hostname.toLowerCase();
  if (host === "localhost" || host.endsWith(".localhost") || host === "[::1]") return true;
  return /^127(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}$/.test(host);
}

/** Whether the value of a `Host` header names this machine. */
export function isLoopbackHost(header: string): boolean {
  const [, hostname = ""] = /^(\[[0-9a-f:.]+\]|[^:\s]+)(?::\d{1,5})?$/i.exec(header) ?? [];
  return isLoopback(hostname);
}

/** Whether an origin, or any other URL, is of this machine. */
export function isLoopbackUrl(url: string): boolean {
  return URL.canParse(url) && isLoopback(new URL(url).hostname);
}
