import { isVnd, formatVnd } from "../../shared/money";

/** An amount of the API as people read it; anything that is no whole đồng is a dash. */
export function showVnd(amount: unknown): string {
  const number = typeof amount === "string" ? Number(amount) : amount;
  return isVnd(number) ? formatVnd(number) : "–";
}
