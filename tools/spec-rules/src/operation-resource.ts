import { READ_METHODS } from "@payspec/spec-model/methods";
import { declaredParameters } from "./declared-parameters.ts";
import { validExtension } from "./extensions.ts";
import { asRecord } from "./json-shapes.ts";
import type { Context, Location, Place, Rule } from "./redocly.ts";

/** The parts of `x-payspec-resources` that refer to something else. */
interface Resource {
  readonly parent?: { readonly resource: string };
  readonly transitions?: Readonly<Record<string, Transition>>;
  readonly refusals?: Refusals;
  readonly callback?: { readonly events: readonly string[] };
}

interface Transition {
  readonly outcomes?: readonly Branch[];
  readonly creates?: readonly { readonly resource: string; readonly transition?: string }[];
  readonly also?: readonly { readonly resource: string; readonly transition: string }[];
  readonly events?: readonly (string | { readonly name: string })[];
  readonly refusals?: Refusals;
}

interface Branch {
  readonly transition?: string;
  readonly refuse?: string;
}

type Refusals = Readonly<Record<string, string | { readonly code?: string }>>;

interface Action {
  readonly action: string;
  readonly resource: string;
  readonly id?: string;
  readonly parent?: string;
  readonly transition?: string;
  readonly needs?: readonly { readonly resource: string }[];
  readonly follows?: readonly Branch[];
  readonly outcomes?: readonly Branch[];
  readonly filters?: Readonly<Record<string, object>>;
  readonly refusals?: Refusals;
}

/** Where something is written, and a way to say that it is wrong. */
type Report = (path: readonly (string | number)[], message: string) => void;

/**
 * Every operation says what it does to which resource, or `none`; what resources and operations name (each other,
 * transitions, events, error codes, parameters) exists.
 */
export const operationResource: Rule = () => {
  /** Undefined where they are not valid: then payspec/vocabulary says so, and nothing is known of them. */
  let resources: Readonly<Record<string, Resource>> | undefined = {};
  let events = new Set<string>();
  let codes = new Set<string>();

  return {
    Root(root, ctx) {
      const written = asRecord(root)["x-payspec-resources"];
      resources = written === undefined ? {} : validExtension(root, "x-payspec-resources");
      events = new Set(Object.keys(asRecord(asRecord(root)["webhooks"])));
      codes = new Set(Object.keys(asRecord(asRecord(asRecord(root)["x-payspec-errors"])["codes"])));
      const refusals = validExtension<{ situations: Refusals; invalid?: readonly { code?: string }[] }>(
        root,
        "x-payspec-refusals",
      );
      if (refusals) {
        const report = reporter(ctx.location.child("x-payspec-refusals"), ctx);
        checkCodes(refusals.situations, ["situations"], report);
        for (const [index, { code }] of (refusals.invalid ?? []).entries()) {
          checkCode(code, ["invalid", index, "code"], report);
        }
      }
      const delivery = validExtension<{ resource?: string }>(root, "x-payspec-webhook-delivery");
      if (delivery?.resource !== undefined) {
        checkResource(delivery.resource, ["resource"], reporter(ctx.location.child("x-payspec-webhook-delivery"), ctx));
      }
      const report = reporter(ctx.location.child("x-payspec-resources"), ctx);
      for (const [name, resource] of Object.entries(resources ?? {})) checkDefinition(name, resource, report);
    },
    Paths: {
      PathItem: {
        Operation(operation, ctx, { PathItem }) {
          if (asRecord(operation)["x-payspec-resource"] === undefined) {
            const known = [...Object.keys(resources ?? {}), "none"].join(", ");
            const message = `The operation must say what it does to which resource. Add x-payspec-resource: { action, resource }, with one of ${known}.`;
            return ctx.report({ message, location: ctx.location.child("operationId") });
          }
          const action = validExtension<Action | "none">(operation, "x-payspec-resource");
          if (action && action !== "none") checkAction(action, operation, PathItem, ctx);
        },
      },
    },
  };

  function checkDefinition(
    name: string,
    { parent, transitions = {}, refusals = {}, callback }: Resource,
    report: Report,
  ) {
    if (parent) checkResource(parent.resource, [name, "parent", "resource"], report);
    checkCodes(refusals, [name, "refusals"], report);
    checkEvents(callback?.events, [name, "callback", "events"], report);
    for (const [transition, rule] of Object.entries(transitions)) {
      const path = [name, "transitions", transition];
      checkEvents(rule.events, [...path, "events"], report);
      checkCodes(rule.refusals ?? {}, [...path, "refusals"], report);
      for (const [index, branch] of (rule.outcomes ?? []).entries()) {
        checkTransition(name, branch.transition, [...path, "outcomes", index, "transition"], report);
      }
      for (const [index, created] of (rule.creates ?? []).entries()) {
        checkResource(created.resource, [...path, "creates", index, "resource"], report);
        checkTransition(created.resource, created.transition, [...path, "creates", index, "transition"], report);
      }
      for (const [index, also] of (rule.also ?? []).entries()) {
        const place = [...path, "also", index];
        checkResource(also.resource, [...place, "resource"], report);
        checkTransition(also.resource, also.transition, [...place, "transition"], report);
      }
    }
  }

  function checkAction(action: Action, operation: unknown, pathItem: unknown, ctx: Context) {
    const report = reporter(ctx.location.child("x-payspec-resource"), ctx);
    if (READ_METHODS.has(String(ctx.key)) && action.action !== "read" && action.action !== "list") {
      report(["action"], `A ${ctx.key} is a read and changes nothing. Write read or list.`);
    }
    checkResource(action.resource, ["resource"], report);
    const parent = resources?.[action.resource]?.parent?.resource;
    // On creation, the transition is the parent's.
    const owner = action.action === "create" ? parent : action.resource;
    if (resources === undefined) {
      // What follows would only be guesses.
    } else if (action.transition !== undefined && owner === undefined) {
      report(["transition"], `A new ${action.resource} has no parent whose transition this could be. Remove it.`);
    } else if (owner !== undefined) {
      checkTransition(owner, action.transition, ["transition"], report);
    }
    if (resources !== undefined && action.parent !== undefined && parent === undefined) {
      report(["parent"], `${action.resource} has no parent in x-payspec-resources. Add it there, or remove this.`);
    }
    for (const [index, branch] of (action.follows ?? []).entries()) {
      checkTransition(action.resource, branch.transition, ["follows", index, "transition"], report);
    }
    for (const [index, need] of (action.needs ?? []).entries()) {
      checkResource(need.resource, ["needs", index, "resource"], report);
    }
    checkCodes(action.refusals ?? {}, ["refusals"], report);
    for (const field of ["id", "parent"] as const) {
      const [source, name = ""] = action[field]?.split("/") ?? [];
      if (source !== "path") continue;
      const declared = declaredParameters("path", operation, pathItem, ctx).some(
        (parameter) => parameter.name === name,
      );
      if (!declared) report([field], `The operation has no path parameter ${name}. Name one that it has.`);
    }
    const query = new Set(declaredParameters("query", operation, pathItem, ctx).map(({ name }) => name));
    for (const name of Object.keys(action.filters ?? {})) {
      if (!query.has(name)) report(["filters", name], `The operation has no query parameter ${name}. Remove it.`);
    }
    const { operationId, "x-payspec-pagination": pagination } = asRecord(operation);
    // Of what is named a list, payspec/list-pagination says it.
    if (action.action === "list" && pagination === undefined && !/^(list|search)[A-Z]/.test(`${operationId}`)) {
      report(["action"], "A list says where its items are. Add x-payspec-pagination: { profile, items }.");
    }
  }

  function checkResource(name: string, path: readonly (string | number)[], report: Report) {
    if (resources === undefined || name in resources) return;
    const known = Object.keys(resources).join(", ");
    report(path, `There is no resource ${name}. Write one of ${known}, or add it.`);
  }

  function checkTransition(
    owner: string,
    name: string | undefined,
    path: readonly (string | number)[],
    report: Report,
  ) {
    const known = Object.keys(resources?.[owner]?.transitions ?? {});
    if (name === undefined || resources?.[owner] === undefined || known.includes(name)) return;
    report(path, `The resource ${owner} has no transition ${name}. Write one of ${known.join(", ")}, or add it.`);
  }

  function checkEvents(names: Transition["events"], path: readonly (string | number)[], report: Report) {
    for (const [index, event] of (names ?? []).entries()) {
      const name = typeof event === "string" ? event : event.name;
      if (!events.has(name)) report([...path, index], `There is no webhook ${name}. Write the name of one.`);
    }
  }

  function checkCodes(refusals: Refusals, path: readonly (string | number)[], report: Report) {
    for (const [situation, rule] of Object.entries(refusals)) {
      if (typeof rule === "string") checkCode(rule, [...path, situation], report);
      else checkCode(rule.code, [...path, situation, "code"], report);
    }
  }

  function checkCode(code: string | undefined, path: readonly (string | number)[], report: Report) {
    if (code === undefined || codes.has(code)) return;
    report(path, `${code} is not a code of x-payspec-errors. Use one that is, or add it there.`);
  }
};

function reporter(location: Location, ctx: Context): Report {
  return (path, message) => {
    const place: Place = location.child(path);
    ctx.report({ message, location: place });
  };
}
