/** What every stub and the server respond with, about as long as a payment is. */
export const RESPONSE = JSON.stringify({
  success: true,
  data: {
    referenceNumber: "PI-3XXXXXXXXXXXXXX",
    amount: 50_000,
    currency: "AUD",
    label: "Monthly plan",
    status: "PENDING",
    createdAt: "2026-01-01T00:00:00.000Z",
    expiresAt: "2026-01-02T00:00:00.000Z",
    metadata: { order: "5678", customer: "A customer" },
  },
});
