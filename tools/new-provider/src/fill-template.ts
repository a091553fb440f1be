import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What tells one scaffold from another. */
export interface NewProvider {
  /** Folder, package and API name, for example `acme-pay`. */
  readonly name: string;
  /** The name for people, for example `Acme Pay`. */
  readonly title: string;
  /** The name within identifiers, for example `AcmePay` in `createAcmePayClient`. */
  readonly pascal: string;
  /** The API's first server, without a trailing slash. */
  readonly baseUrl: string;
  /** How the key is sent. */
  readonly auth: "bearer" | "basic";
}

/** What of the template is about bearer tokens, and how it reads with HTTP Basic. */
const BASIC = {
  "scheme: bearer": "scheme: basic",
  "as a bearer token": "as the user name of HTTP Basic, with an empty password",
};

/**
 * Reads a folder of the template, which describes a provider called Acme Pay, and makes it that of another one.
 *
 * @param folder `spec` or `package`
 * @returns the text of each file, by its path within the folder
 */
export function fillTemplate(folder: "spec" | "package", provider: NewProvider): Map<string, string> {
  const words: Readonly<Record<string, string>> = {
    "https://api.acme.example": provider.baseUrl,
    "https://origin.acme.example": new URL(provider.baseUrl).origin,
    "acme-pay": provider.name,
    "Acme Pay": provider.title,
    AcmePay: provider.pascal,
    ACME_PAY: provider.name.toUpperCase().replaceAll("-", "_"),
    ...(provider.auth === "basic" && BASIC),
  };
  const anyWord = new RegExp(
    Object.keys(words)
      .join("|")
      .replaceAll(".", String.raw`\.`),
    "g",
  );
  const root = join(import.meta.dirname, "../template", folder);
  return new Map(
    globSync("**/*.*", { cwd: root }).map((path) => [
      // The ending keeps the template's code and manifests from being taken for the workspace's own.
      path.replace(/\.template$/, ""),
      readFileSync(join(root, path), "utf8").replaceAll(anyWord, (word) => words[word] ?? word),
    ]),
  );
}
