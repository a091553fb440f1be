import type { Api } from "@payspec/spec-model";
import type { Call } from "./calls-of.ts";
import { UserError } from "@payspec/commands";
import type { OpenApiDocument, Server } from "@payspec/spec-model/openapi";

/** The server of a provider, as the runtime's `Provider` has it. */
export interface ServerFields {
  readonly baseUrl: string;
  readonly testBaseUrl?: string;
  readonly hosts: readonly string[];
}

/** The first server, the one that test keys have for themselves, and the origins of all that the spec names. */
export function serverFields(document: OpenApiDocument, calls: readonly Call[], api: Api): ServerFields {
  const { servers = [] } = document;
  const test = servers.findIndex((server) => server["x-payspec-mode"] === "test");
  const baseUrl = baseUrlOf(servers[0], "servers[0]", api);
  const testBaseUrl = test === -1 ? undefined : baseUrlOf(servers[test], `servers[${test}]`, api);
  const urls = [
    ...servers.map((server, index) => baseUrlOf(server, `servers[${index}]`, api)),
    ...calls.flatMap((call) => serversOf(call).map((server, index) => baseUrlOf(server, placeOf(call, index), api))),
  ];
  const hosts = [...new Set(urls.map((url) => new URL(url).origin))];
  return { baseUrl, ...(testBaseUrl !== undefined && { testBaseUrl }), hosts };
}

/** The server of an operation, where it or its path has one of its own. */
export function ownBaseUrl(document: OpenApiDocument, call: Call, api: Api): string | undefined {
  const servers = serversOf(call);
  if (servers.length === 0) return undefined;
  const test = [...servers, ...(document.servers ?? [])].find((server) => server["x-payspec-mode"] !== undefined);
  if (test !== undefined) {
    throw new UserError(
      `${api.root}: ${call.operation.operationId} has a server of its own, and test keys have one too (${test.url}). ` +
        "The table has no place for both: give the operation a server that takes all keys.",
    );
  }
  return baseUrlOf(servers[0], placeOf(call, 0), api);
}

/** The operation's servers, else its path's; those of the document are not among them. */
function serversOf({ item, operation }: Call): readonly Server[] {
  return operation.servers ?? item.servers ?? [];
}

function placeOf({ operation }: Call, index: number): string {
  return `the server ${index} of ${operation.operationId}`;
}

function baseUrlOf(server: Server | undefined, place: string, api: Api): string {
  const url = server?.url;
  if (url === undefined || !URL.canParse(url) || /[{}?#]/.test(url)) {
    throw new UserError(
      `${api.root}: the url of ${place} must be the provider's full address, like https://api.example/v1.`,
    );
  }
  return url.replace(/\/+$/, "");
}
