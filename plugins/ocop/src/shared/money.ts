declare const vnd: unique symbol;

/** An amount in whole đồng. The đồng has no smaller unit, so fractions never exist. */
export type Vnd = number & { readonly [vnd]: true };

/** True for whole đồng that a JavaScript number holds exactly. */
export function isVnd(amount: unknown): amount is Vnd {
  return typeof amount === "number" && Number.isSafeInteger(amount);
}

/** Takes a number as whole đồng. Throws RangeError for a fraction, NaN, or beyond 2^53. */
export function toVnd(amount: number): Vnd {
  if (!isVnd(amount)) throw new RangeError(`not whole đồng: ${amount}`);
  return amount;
}

/** Printed price as Vietnamese readers write it, with a no-break space: `185.000 ₫`. */
export function formatVnd(amount: number): string {
  const digits = String(Math.abs(toVnd(amount))).replace(/\B(?=(\d{3})+(?!\d))/g, ".");
  return `${amount < 0 ? "-" : ""}${digits}\u00a0₫`;
}

/** `numerator * weight / total` split into quotient and remainder without losing a digit. */
function share(amount: bigint, weight: bigint, total: bigint): { whole: bigint; rest: bigint } {
  return { whole: (amount * weight) / total, rest: (amount * weight) % total };
}

/**
 * Splits an amount by integer weights so that the parts are whole đồng and sum to it exactly: each part is rounded
 * down, and what is left goes one đồng at a time to the largest remainders (ties: the earlier part).
 * Negative amounts (refunds) mirror the positive split. Throws RangeError for a weight that is negative or not an
 * integer, and when all weights are zero while there is money to split.
 */
export function allocate(amount: number, weights: readonly number[]): Vnd[] {
  toVnd(amount);
  if (weights.some((weight) => !Number.isSafeInteger(weight) || weight < 0)) {
    throw new RangeError("weights must be integers of at least 0");
  }
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (total === 0n) {
    if (amount !== 0) throw new RangeError("nothing to split the amount by");
    return weights.map(() => toVnd(0));
  }
  const sign = amount < 0 ? -1 : 1;
  const size = BigInt(Math.abs(amount));
  const shares = weights.map((weight) => share(size, BigInt(weight), total));
  const left = Number(size - shares.reduce((sum, part) => sum + part.whole, 0n));
  const receivers = shares
    .map((part, index) => ({ index, rest: part.rest }))
    .sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1))
    .slice(0, left);
  const extra = new Set(receivers.map(({ index }) => index));
  // Adding 0 turns a negative zero into zero.
  return shares.map((part, index) => toVnd(sign * (Number(part.whole) + (extra.has(index) ? 1 : 0)) + 0));
}
