import { html } from "hono/html";
import { document } from "./document.js";

/** What the hosted payment page shows. */
export interface PayPage {
  readonly title: string;
  readonly id: string;
  readonly amount: number | undefined;
  readonly currency: string;
  /** Whether the payer chooses the amount. */
  readonly isOpen: boolean;
  /** Whether it can be paid as it stands. */
  readonly isPayable: boolean;
  readonly state: string;
  /** Why the last attempt failed. */
  readonly problem?: string;
  /** Where the payer goes without paying; undefined where the merchant names nothing. */
  readonly leaveUrl: string | undefined;
}

/** The page on which a payer pays, as a provider hosts it. It needs no script, so that any browser test can use it. */
export function payPage(page: PayPage) {
  const { title, id, amount, currency, isOpen, isPayable, state, problem, leaveUrl } = page;
  return document(
    `Pay ${id} – ${title} sandbox`,
    html`<p>${title} sandbox. No money moves.</p>
      <h1>Pay ${id}</h1>
      ${amount === undefined || isOpen ? "" : html`<p class="amount">${amount} ${currency}</p>`}
      ${problem === undefined ? "" : html`<p role="alert">${problem}</p>`}
      ${
        isPayable
          ? html`<form method="post">
              ${
                isOpen
                  ? html`<label
                      >Amount, in the unit of the API (${currency})
                      <input name="amount" type="number" min="1" required />
                    </label>`
                  : ""
              }
              <label>Card number <input name="number" inputmode="numeric" autocomplete="off" /></label>
              <label>Expiry <input name="expires" autocomplete="off" placeholder="12/30" /></label>
              <label>CVC <input name="cvc" inputmode="numeric" autocomplete="off" /></label>
              <label>Name <input name="name" autocomplete="off" /></label>
              <button name="action" value="pay">Pay</button>
              <button name="action" value="fail" formnovalidate>Let the payment fail</button>
            </form>`
          : html`<p role="status">Its state is <strong>${state}</strong>. It cannot be paid.</p>`
      }
      ${leaveUrl === undefined ? "" : html`<p><a href="${leaveUrl}">Back to the shop</a></p>`}`,
  );
}
