import { UsageError, UserError } from "@payspec/commands";
import { identifierOf, providerName } from "@payspec/spec-model";
import type { NewProvider } from "./fill-template.ts";

const usage = `Usage: pnpm new:provider <name> --base-url <https url> [--title <title>] [--auth bearer|basic]
       pnpm new:provider <name> --from <document> [--base-url <https url>] [--title <title>]

Adds a provider: a small example API in specs/<name>, its client in packages/<name>, an entry in redocly.yaml and a
changeset. What it makes passes every check at once; then the example is replaced by the provider's own API.

With --from, specs/<name> is made of an OpenAPI document of version 3.0 or 3.1, and the package is a draft: it generates,
compiles and runs, and specs/<name>/todo.md lists by rule what needs a person before it can be published.

  <name>            folder and package: lower-case letters and digits, in words joined by hyphens, like acme-pay
  --base-url <url>  the API's address, like https://api.acme.com/v1
  --title <title>   the name for people, like "Acme Pay"; made from <name> by default
  --auth <scheme>   how the key is sent: bearer (the default), or basic, as user name with an empty password
  --from <file>     the provider's OpenAPI document, YAML or JSON; --base-url then replaces its servers
  --help            prints this
`;

/** How `pnpm new:provider` is called. */
export const newProviderCommand = {
  usage,
  allowPositionals: true,
  options: {
    "base-url": { type: "string" },
    title: { type: "string" },
    auth: { type: "string" },
    from: { type: "string" },
  },
} as const;

/** The arguments of `pnpm new:provider`, as they are given. */
export interface NewProviderArguments {
  readonly values: {
    readonly "base-url"?: string;
    readonly title?: string;
    readonly auth?: string;
    readonly from?: string;
  };
  readonly positionals: readonly string[];
}

/**
 * Checks the arguments of `pnpm new:provider`.
 *
 * @throws UserError for the person who typed them
 */
export function readProvider({ values, positionals }: NewProviderArguments): NewProvider {
  const { auth = "bearer" } = values;
  if (auth !== "bearer" && auth !== "basic") throw new UserError(`--auth must be bearer or basic; got "${auth}".`);
  return { ...readNames({ values, positionals }), baseUrl: checkBaseUrl(values["base-url"]), auth };
}

/**
 * Checks the arguments of `pnpm new:provider --from`, and returns undefined where there is no such option.
 *
 * @throws UserError for the person who typed them
 */
export function readImport({ values, positionals }: NewProviderArguments) {
  const { from, auth, "base-url": baseUrl } = values;
  if (from === undefined) return undefined;
  if (auth !== undefined) {
    throw new UsageError(`--auth is read from the document; leave it out with --from.\n\n${usage.trimEnd()}`);
  }
  const names = readNames({ values, positionals });
  return { ...names, from, baseUrl: baseUrl === undefined ? undefined : checkBaseUrl(baseUrl) };
}

function readNames({ values, positionals }: NewProviderArguments): Pick<NewProvider, "name" | "title" | "pascal"> {
  const [name, ...others] = positionals;
  if (name === undefined || others.length > 0) {
    throw new UsageError(
      `One name is needed; got ${positionals.length === 0 ? "none" : positionals.join(" ")}.\n\n${usage.trimEnd()}`,
    );
  }
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    throw new UserError(
      `The name must be lower-case letters and digits, in words joined by hyphens, beginning with a letter, like acme-pay; got "${name}".`,
    );
  }
  // .gitignore names it.
  if (name === "dist") throw new UserError(`dist cannot be the name: Git ignores folders named dist.`);
  const title = values.title ?? providerName(name, {});
  if (!/^[A-Za-z][A-Za-z0-9]*([ .&-]+[A-Za-z0-9]+)*$/.test(title)) {
    throw new UserError(
      `--title must begin with a letter, and hold only letters from A to Z, digits and, between words, spaces, dots, hyphens and ampersands, like "Acme Pay"; got "${title}".`,
    );
  }
  return { name, title, pascal: identifierOf(title) };
}

function checkBaseUrl(url: string | undefined): string {
  if (url === undefined) throw new UserError(`--base-url is needed, like --base-url https://api.acme.com/v1.`);
  if (!/^https:\/\/[a-z0-9.-]+(:\d+)?(\/[\w.~-]+)*\/?$/i.test(url) || !URL.canParse(url)) {
    throw new UserError(
      `--base-url must be an https address of host and path alone, like https://api.acme.com/v1; got "${url}".`,
    );
  }
  const { hostname, href } = new URL(url);
  if (/(^|\.)(example\.com|localhost)$/.test(hostname)) {
    throw new UserError(
      `--base-url must be the provider's own address, which the lint of the specs asks for; got "${url}".`,
    );
  }
  return href.replace(/\/$/, "");
}
