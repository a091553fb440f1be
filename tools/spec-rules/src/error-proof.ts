import { validExtension } from "./extensions.ts";
import { jsonContent } from "./json-content.ts";
import { asRecord } from "./json-shapes.ts";
import { type Proof, provesRefusal } from "./proves-refusal.ts";
import type { Context, Location, Rule } from "./redocly.ts";

interface Errors {
  readonly proof: readonly Proof[];
  readonly emptyRefusals?: Readonly<Record<string, unknown>>;
  readonly codes: Readonly<Record<string, unknown>>;
}

/**
 * The examples of errors prove what `x-payspec-errors.proof` wants, those of successes do not, and a refusal without a
 * documented body is one of its `emptyRefusals`: whether money moved is told by them.
 */
export const errorProof: Rule = () => {
  let errors: Errors | undefined;
  const documented = new Set<string>();
  const reported = new Set<string>();

  return {
    Root: {
      enter(root) {
        errors = validExtension<Errors>(root, "x-payspec-errors");
      },
      leave(_root, ctx) {
        for (const status of Object.keys(errors?.emptyRefusals ?? {})) {
          if (documented.has(status)) continue;
          const message = `No operation documents the status ${status}. Remove it from emptyRefusals, or add the response.`;
          ctx.report({ message, location: ctx.location.child(["x-payspec-errors", "emptyRefusals", status]).key() });
        }
      },
    },
    Paths: {
      PathItem: {
        Operation(operation, ctx) {
          if (!errors) return;
          for (const [status, response] of Object.entries(asRecord(asRecord(operation)["responses"]))) {
            documented.add(status);
            checkResponse(status, response, errors, ctx);
          }
        },
      },
    },
  };

  function checkResponse(status: string, written: unknown, rules: Errors, ctx: Context) {
    const { node, location } = ctx.resolve(written);
    // A reference that leads nowhere is for no-unresolved-refs to report.
    if (node === undefined) return;
    // What is no $ref resolves to itself, in the file that is visited.
    const place = node !== written && location ? location : ctx.location.child(["responses", status]);
    if (/^4\d\d$/.test(status) && !asRecord(node)["content"] && !(status in (rules.emptyRefusals ?? {}))) {
      const message = `The refusal ${status} documents no body, so nothing proves that it is the provider's own. Add its content, or add ${status} to emptyRefusals of x-payspec-errors.`;
      reportOnce(message, place, ctx);
    }
    const isError = /^[45]|^default$/.test(status);
    if (!isError && !status.startsWith("2")) return;
    for (const [type, { examples }] of jsonContent(node)) {
      for (const [name, example] of Object.entries(asRecord(examples))) {
        const { value } = asRecord(ctx.resolve(example, place.source.absoluteRef).node);
        if (value === undefined || provesRefusal(value, rules.proof, Object.keys(rules.codes)) === isError) continue;
        const message = isError
          ? `Nothing in the example ${name} proves that the error is the provider's own, by the proof of x-payspec-errors. Correct the example, or add an alternative to the proof.`
          : `The example ${name} of a success is taken for an error, by the proof of x-payspec-errors. Make the proof stricter.`;
        reportOnce(message, place.child(["content", type, "examples", name]), ctx);
      }
    }
  }

  /** A response that many operations share is reported once. */
  function reportOnce(message: string, location: Location, ctx: Context) {
    const key = `${location.source.absoluteRef}${location.pointer} ${message}`;
    if (reported.has(key)) return;
    reported.add(key);
    ctx.report({ message, location: location.key() });
  }
};
