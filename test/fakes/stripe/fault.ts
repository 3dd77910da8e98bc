/** An answer of Stripe's that is an error; card faults carry their own type, as Stripe's library expects. */
export class StripeFault extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
    readonly intent?: unknown,
  ) {
    super(message);
  }

  body(): Record<string, unknown> {
    const type = this.status === 402 ? "card_error" : "invalid_request_error";
    return { error: { type, code: this.code, message: this.message, payment_intent: this.intent } };
  }
}
