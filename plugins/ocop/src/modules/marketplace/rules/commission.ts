import { allocate, toVnd, type Vnd } from "../../../shared/money";

/** A rule of the operator; a condition that is null fits everything. Days are YYYY-MM-DD, both included. */
export interface CommissionRuleFacts {
  id: string;
  position: number;
  producer_id: string | null;
  producer_kind: string | null;
  product_group: string | null;
  product_id: string | null;
  /** Basis points: 100 is 1 %. */
  rate_bp: number;
  valid_from: string | null;
  valid_to: string | null;
  active: boolean;
}

/** What a rule may ask about a line. */
export interface CommissionSubject {
  producer_id: string;
  producer_kind: string;
  product_group: string | null;
  product_id: string;
}

const WHOLE_BP = 10_000;

function fits(rule: CommissionRuleFacts, subject: CommissionSubject, day: string): boolean {
  if (!rule.active || (rule.valid_from !== null && day < rule.valid_from)) return false;
  if (rule.valid_to !== null && day > rule.valid_to) return false;
  return (["producer_id", "producer_kind", "product_group", "product_id"] as const).every(
    (condition) => rule[condition] === null || rule[condition] === subject[condition],
  );
}

/** The first rule, in the operator's order, that fits the line on that day; null when none does. */
export function ruleFor<R extends CommissionRuleFacts>(
  rules: readonly R[],
  subject: CommissionSubject,
  day: string,
): R | null {
  const ordered = rules.toSorted((a, b) => a.position - b.position || a.id.localeCompare(b.id));
  return ordered.find((rule) => fits(rule, subject, day)) ?? null;
}

/**
 * `rate` basis points of an amount in whole đồng, rounded half up; the one place where a rate becomes money.
 * @param amount đồng, at least 0
 * @throws RangeError for fractions, negative amounts or rates
 */
export function shareOf(amount: number, rateBp: number): Vnd {
  toVnd(amount);
  if (amount < 0 || !Number.isInteger(rateBp) || rateBp < 0) throw new RangeError("amount and rate must be at least 0");
  const doubled = BigInt(amount) * BigInt(rateBp) * 2n + BigInt(WHOLE_BP);
  return toVnd(Number(doubled / BigInt(2 * WHOLE_BP)));
}

/**
 * The part of a frozen amount (commission, tax) that belongs to the pieces counted up to now: for any way of taking
 * pieces back one after the other the parts sum to the whole.
 * @param amount đồng frozen for `total` units
 * @param done units already taken back before
 * @param more units taken back now
 */
export function portion(amount: number, total: number, done: number, more: number): Vnd {
  if (done < 0 || more < 0 || done + more > total) throw new RangeError("more is taken back than there was");
  if (total === 0) return toVnd(0);
  const upTo = (units: number) => allocate(amount, [units, total - units])[0] ?? toVnd(0);
  return toVnd(upTo(done + more) - upTo(done));
}
