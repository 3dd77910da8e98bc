/** What a promotion takes off one line or one delivery, before rounding: đồng, with fractions. */
export interface ExactDiscount {
  promotion: string;
  /** The line or the delivery it is taken off. */
  target: string;
  amount: number;
}

/** Amounts come out of decimals and floats; what is this close to a whole đồng is one. */
const EPSILON = 1e-6;

/**
 * Rounds discounts so that every one is whole đồng: each promotion as a whole to the nearest đồng (a half in the buyer's
 * favour), then split again over its lines, each rounded down, what is left one đồng at a time to the largest remainders
 * (ties: the earlier line). No discount moves by a đồng or more, and all discounts of a line together never exceed its
 * price; only where promotions before it rounded up on a line whose price leaves no room, a discount comes to less, by at
 * most a đồng more for each of them.
 * @param prices what each line or delivery costs before discounts, in đồng; a target without a price gets no discount
 * @returns the amounts in đồng, in the order of `exact`
 */
export function wholeDiscounts(exact: readonly ExactDiscount[], prices: ReadonlyMap<string, number>): number[] {
  const room = new Map([...prices].map(([target, price]) => [target, Math.floor(price + EPSILON)]));
  const whole = exact.map(() => 0);
  const take = (index: number, target: string, wanted: number): number => {
    const taken = Math.max(0, Math.min(wanted, room.get(target) ?? 0));
    room.set(target, (room.get(target) ?? 0) - taken);
    whole[index] = (whole[index] ?? 0) + taken;
    return taken;
  };
  const indexed = exact.map((discount, index) => ({
    ...discount,
    index,
    floor: Math.floor(discount.amount + EPSILON),
  }));
  for (const promotion of new Set(exact.map((discount) => discount.promotion))) {
    const own = indexed.filter((discount) => discount.promotion === promotion);
    let left = Math.floor(own.reduce((sum, { amount }) => sum + amount, 0) + 0.5 + EPSILON);
    for (const { index, target, floor } of own) left -= take(index, target, floor);
    const byRemainder = own
      .filter(({ amount, floor }) => amount - floor > EPSILON)
      .toSorted((a, b) => b.amount - b.floor - (a.amount - a.floor) || a.index - b.index);
    for (const { index, target } of byRemainder) if (left > 0) left -= take(index, target, 1);
  }
  return whole;
}
