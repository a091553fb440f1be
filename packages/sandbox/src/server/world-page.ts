import { html } from "hono/html";
import { FAULT_KINDS } from "../faults/fault.js";
import type { SandboxCore } from "../sandbox.js";
import type { SandboxWorld } from "../sandbox-world.js";
import type { Resource } from "../spec/definition.js";
import { type JsonObject, valueAt } from "../spec/pointer.js";
import type { Message, RequestRecord } from "../world/request-record.js";
import { document, type Markup } from "./document.js";

/** How many rows each table shows, newest first. */
const ROWS = 50;

/** What there is to see of a world, and what can be done in it. */
export function worldPage({ definition }: SandboxCore, world: SandboxWorld, problem?: string): Markup {
  const payments = Object.entries(definition.resources)
    .filter(([, { money, transitions }]) => money !== undefined || transitions["pay"]?.by === "payer")
    .flatMap(([name, resource]) => world.objects(name).map((value) => paymentRow(name, resource, value)));
  const requests = world.requests.map((request) => {
    const { at, method, path, operation, status, fault, isReplay } = request;
    const outcome = status === undefined ? "not acted" : `${status}${isReplay ? ", as before" : ""}`;
    return [timeOf(at), `${method} ${path}`, operation ?? "", outcome, fault ?? "", exchangeOf(request)];
  });
  const deliveries = world.deliveries.map(({ name, url, attempts, dueAt }) => [
    name,
    url,
    attempts.map(({ status, problem: why }) => [status, why].filter(Boolean).join(": ")).join("; "),
    dueAt === undefined ? "" : timeOf(dueAt),
  ]);
  return document(
    `${world.name} – ${definition.title} sandbox`,
    html`<p><a href="/_sandbox">All worlds</a></p>
      <h1>${definition.title}: ${world.name}</h1>
      ${problem === undefined ? "" : html`<p role="alert">${problem}</p>`}
      <p>It is <time>${world.now.toISOString()}</time> here.</p>
      ${forms(definition.operations.map(({ id }) => id))}
      ${section("Payments", ["Resource", "Id", "State", "Amount", ""], payments)}
      ${section("Requests", ["Time", "Request", "Operation", "Status", "Fault", "Sent and received"], newest(requests))}
      ${section("Faults to come", ["Fault", "For", "Happened"], faultRows(world))}
      ${section("Events", ["Time", "Event", "Object"], newest(world.events.map(({ at, name, id }) => [timeOf(at), name, id])))}
      ${section("Deliveries", ["Event", "To", "Attempts", "Next"], newest(deliveries))}`,
  );
}

function forms(operations: readonly string[]): Markup {
  return html`<div>
    <form method="post">
      <label>Set the clock forward by <input name="by" value="24h" size="6" required /></label>
      <button name="action" value="advance">Advance the clock</button>
    </form>
    <form method="post">
      <label>Fault <input name="fault" value="reset after commit" list="faults" required /></label>
      <datalist id="faults">
        ${Object.keys(FAULT_KINDS).map((kind) => html`<option value="${kind}"></option>`)}
      </datalist>
      <label
        >Operation
        <select name="operation">
          <option value="">any</option>
          ${operations.map((id) => html`<option>${id}</option>`)}
        </select>
      </label>
      <label><input type="checkbox" name="always" />Every request, not only the next</label>
      <button name="action" value="inject">Plan the fault</button>
      <button name="action" value="clear" formnovalidate>Forget all faults</button>
    </form>
    <form method="post"><button name="action" value="reset">Empty this world</button></form>
  </div>`;
}

/** What was sent and received, folded. */
function exchangeOf({ method, path, status, sent, received }: RequestRecord): Markup {
  const query = sent.query === undefined ? "" : `?${sent.query}`;
  return html`<details>
    <summary aria-label="Show ${method} ${path}">Show</summary>
    ${messageOf("Sent", `${method} ${path}${query}`, sent)}
    ${received === undefined ? html`<p>The provider has not responded.</p>` : messageOf("Received", String(status), received)}
  </details>`;
}

function messageOf(title: string, line: string, { headers, body }: Message): Markup {
  const lines = [line, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
  return html`<p>${title}</p>
    <pre tabindex="0">${[...lines, "", body].join("\n").trimEnd()}</pre>`;
}

function paymentRow(name: string, { id, state, money, transitions }: Resource, value: JsonObject): (string | Markup)[] {
  const key = String(valueAt(value, id));
  const at = state === undefined ? "" : String(valueAt(value, state) ?? "");
  const amount = valueAt(value, money?.amount ?? "/amount");
  const currency = money?.currency.startsWith("/") === true ? valueAt(value, money.currency) : money?.currency;
  const { pay } = transitions;
  const isPayable = pay?.by === "payer" && (pay.from === undefined || pay.from.includes(at));
  const payIt = html`<form method="post">
    <input type="hidden" name="id" value="${key}" />
    <button name="action" value="pay" aria-label="Pay ${key}">Pay</button>
    <button name="action" value="fail" aria-label="Let ${key} fail">Fail</button>
  </form>`;
  return [name, key, at, [amount, currency].filter((part) => part !== undefined).join(" "), isPayable ? payIt : ""];
}

function faultRows(world: SandboxWorld): string[][] {
  return world.faults.map(({ fault, happened, ...target }) => {
    const which = Object.entries(target).map(([name, value]) => `${name} ${String(value)}`);
    return [fault, which.join(", "), String(happened)];
  });
}

function newest<Row>(rows: readonly Row[]): Row[] {
  return rows.slice(-ROWS).toReversed();
}

function timeOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 19).replace("T", " ");
}

function section(title: string, columns: readonly string[], rows: readonly (readonly (string | Markup)[])[]): Markup {
  if (rows.length === 0) {
    return html`<h2>${title}</h2>
      <p>None.</p>`;
  }
  return html`<h2>${title}</h2>
    <div class="scroll" tabindex="0" role="region" aria-label="${title}">
      <table>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, ROWS).map(
            (row) =>
              html`<tr>
                ${row.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}
