import type { SignatureRule } from "../src/spec/definition.ts";
import { completeRule } from "../src/webhooks/signature-rule.ts";

/** A provider whose webhooks can be signed. */
export interface Signer {
  readonly name: string;
  /** The provider's name within the names of functions, for example `ElasticPay`. */
  readonly word: string;
  /** The provider's name as people write it. */
  readonly title: string;
  readonly algorithm: SignatureRule["algorithm"];
  /** The parts of the signature that the provider does not document. */
  readonly missing: readonly string[];
}

/** What there is to say of a provider's signature in types. */
export function partsOf(signature: SignatureRule): Pick<Signer, "algorithm" | "missing"> {
  const complete = completeRule(signature, {});
  return { algorithm: signature.algorithm, missing: "missing" in complete ? complete.missing : [] };
}

/** The module with the signer and the events of each provider. */
export function webhooksModule(signers: readonly Signer[]): string {
  const imports = signers.map(({ name, word }) => `import type { webhooks as ${word} } from "./${name}/types.js";`);
  const functions = signers.map(({ name, title, word, algorithm, missing }) => {
    const options = [algorithm, ...(missing.length === 0 ? [] : [missing])].map((part) =>
      [part]
        .flat()
        .map((one) => JSON.stringify(one))
        .join(" | "),
    );
    return `/** The events of ${title} by name, as its spec has them. */
export type ${word}EventBodies = EventBodies<${word}>;

/**
 * Signs an event as ${title} does: gives the body and the headers of a delivery to your endpoint.
 *
 * @throws TypeError for a key or a part of the signature that is missing
 */
export const sign${word}Webhook: (
  event: ${word}EventBodies[keyof ${word}EventBodies],
  options: SignOptions<${options.join(", ")}>,
) => Promise<SignedWebhook> = signerOf(${JSON.stringify(name)});

/** Makes an event of ${title} from the example in its spec, with other values of its properties where they are given. */
export const make${word}Event: <Name extends keyof ${word}EventBodies & string>(
  name: Name,
  changes?: Partial<${word}EventBodies[Name]>,
) => Promise<${word}EventBodies[Name]> = eventsOf<${word}EventBodies>(${JSON.stringify(name)});
`;
  });
  return `${imports.join("\n")}
import { type EventBodies, eventsOf, signerOf, type SignedWebhook, type SignOptions } from "../webhooks/sign-webhook.js";

${functions.join("\n")}`;
}
