import type { Operation, RefusalRule } from "../spec/definition.js";
import type { ProviderSpec } from "../spec/provider-spec.js";
import { authenticate, type Caller } from "../request/authenticate.js";
import type { ReceivedRequest } from "../request/received-request.js";
import { Refused, type Situation } from "../request/refused.js";
import { Router } from "../request/router.js";
import { validateRequest } from "../request/validate-request.js";
import { Dice } from "../world/dice.js";
import { Changes } from "../world/changes.js";
import type { World } from "../world/world.js";
import { ActContext } from "./act-context.js";
import { type ProviderResponse, jsonResponse } from "./provider-response.js";
import { IdempotencyGuard, type IdempotencyOptions } from "./idempotency-guard.js";
import { perform } from "./perform.js";
import type { ProviderHooks } from "./provider-hooks.js";
import { refusalResponse } from "./refusal-response.js";
import { settle } from "./settle.js";

/** How a request was answered, and what is to be known of it. */
export interface Handled {
  readonly response: ProviderResponse;
  /** The operation that was called; undefined where there is none at the path. */
  readonly operation: Operation | undefined;
  /** Whose request it was; undefined where its key was refused. */
  readonly world: World | undefined;
  /** Whether it is the response of an earlier request with the same idempotency key. */
  readonly isReplay: boolean;
}

/** A provider: responds to requests by its spec, in the worlds of their keys. It opens no socket and reads no file. */
export class Engine {
  readonly #spec: ProviderSpec;
  readonly #hooks: ProviderHooks;
  readonly #router: Router;
  readonly #worldOf: (name: string) => World;
  readonly #guard: IdempotencyGuard;
  readonly #now: () => number;
  /** For refusals that concern no world. */
  readonly #dice = new Dice(0);

  constructor(
    spec: ProviderSpec,
    {
      hooks,
      worldOf,
      idempotency,
      now,
    }: {
      hooks: ProviderHooks;
      worldOf: (name: string) => World;
      idempotency: IdempotencyOptions;
      now: () => number;
    },
  ) {
    this.#spec = spec;
    this.#hooks = hooks;
    this.#router = new Router(spec.definition.operations);
    this.#worldOf = worldOf;
    this.#guard = new IdempotencyGuard(spec.definition, idempotency);
    this.#now = now;
  }

  /** The operation and the caller of a request, before it is acted upon: what faults are chosen by. */
  identify(request: ReceivedRequest): { operation: Operation | undefined; caller: Caller | undefined } {
    const route = this.#router.find(request.method, request.path);
    if (!("operation" in route)) return { operation: undefined, caller: undefined };
    try {
      return {
        operation: route.operation,
        caller: authenticate(this.#spec.definition, route.operation, request.headers),
      };
    } catch {
      return { operation: route.operation, caller: undefined };
    }
  }

  /** Acts on a request, wholly or not at all, and responds to it. Never throws for what a request holds. */
  handle(request: ReceivedRequest): Handled {
    const route = this.#router.find(request.method, request.path);
    if (!("operation" in route)) {
      const refused =
        route.methods.length === 0
          ? new Refused("no-route", `There is no ${request.path} here.`)
          : new Refused("method", `Method "${request.method}" not allowed.`);
      return this.#unanswered(this.#refuse(refused, undefined, []), undefined);
    }
    const { operation, path } = route;
    let caller: Caller;
    try {
      caller = authenticate(this.#spec.definition, operation, request.headers);
    } catch (error) {
      return this.#unanswered(this.#refuse(error, undefined, []), operation);
    }
    const world = this.#worldOf(caller.world);
    settle(world);
    return { operation, world, ...this.#respond(world, operation, request, { path, caller }) };
  }

  /** A refusal of the provider's, with its own status or any other: what a fault responds with instead of acting. */
  refusal(situation: Situation, world: World | undefined, status?: number): ProviderResponse {
    const response = this.#refuse(new Refused(situation, "The sandbox was told to fail."), world, []);
    return status === undefined ? response : { ...response, status };
  }

  #unanswered(response: ProviderResponse, operation: Operation | undefined): Handled {
    return { response, operation, world: undefined, isReplay: false };
  }

  #respond(
    world: World,
    operation: Operation,
    request: ReceivedRequest,
    { path, caller }: { readonly path: Readonly<Record<string, string>>; readonly caller: Caller },
  ): { response: ProviderResponse; isReplay: boolean } {
    const resource =
      operation.action === undefined ? undefined : this.#spec.definition.resources[operation.action.resource];
    const rules = [
      operation.action?.refusals,
      resource?.transitions[operation.action?.transition ?? ""]?.refusals,
      resource?.refusals,
    ];
    let context: ActContext | undefined;
    try {
      const kept = this.#guard.find(world, operation, request);
      if (kept !== undefined) return { response: kept, isReplay: true };
      if (request.body.kind === "json") this.#hooks.checkBody?.(operation.id, request.body.value);
      const values = validateRequest(this.#spec, operation, request, path);
      context = new ActContext(world, { ...values, caller });
      const performance = {
        operation,
        values,
        url: `${request.baseUrl}${request.path}?${request.query.toString()}`,
        caller,
      };
      const acting = context;
      const next = (body = values.body) => perform(acting, { ...performance, values: { ...values, body } });
      this.#hooks.check?.(context, performance);
      const hook = this.#hooks.operations?.[operation.id];
      const body = hook === undefined ? next() : hook(context, performance, next);
      const response = this.#success(operation, body);
      context.changes.kept = this.#guard.kept(world, operation, request, response);
      world.commit(context.changes);
      return { response, isReplay: false };
    } catch (error) {
      const response = this.#refuse(error, world, rules);
      // What was refused before anything was acted upon may be corrected under the same key.
      if (error instanceof Refused && context !== undefined) {
        const changes = error.keepsChanges ? context.changes : new Changes();
        changes.kept = this.#guard.kept(world, operation, request, response);
        world.commit(changes);
      }
      return { response, isReplay: false };
    }
  }

  #success({ id, success }: Operation, body: unknown): ProviderResponse {
    if (success.contentType === undefined) return { status: success.status, headers: {}, body: undefined };
    const validate = this.#spec.responses[`${id}:${success.written}`];
    if (validate !== undefined && !validate(body)) {
      const [error] = validate.errors ?? [];
      throw new Error(`The response of ${id} does not fit the spec: ${error?.instancePath} ${error?.message}.`);
    }
    return jsonResponse(success.status, body, { contentType: success.contentType });
  }

  #refuse(
    error: unknown,
    world: World | undefined,
    own: readonly (Readonly<Record<string, RefusalRule>> | undefined)[],
  ): ProviderResponse {
    const refused = error instanceof Refused ? error : new Refused("failed", "The sandbox failed.");
    const response = refusalResponse(this.#spec.definition, refused, {
      own,
      dice: world?.dice ?? this.#dice,
      now: world?.now ?? this.#now(),
      writeBody: this.#hooks.writeRefusal,
    });
    if (error instanceof Refused) return response;
    // A mistake of ours, not the provider's: it is told, and the sandbox lives on.
    const problem = error instanceof Error ? error.message : String(error);
    return {
      ...response,
      headers: { ...response.headers, "Sandbox-Problem": problem.replaceAll(/[^\x20-\x7e]+/g, " ") },
    };
  }
}
