import type { CartPart } from "../../../../plugins/ocop/src/contract/cart-parts";

/** Name of the radio group of one producer. */
const PREFIX = "delivery:";

export const pickName = (producerId: string): string => `${PREFIX}${producerId}`;

/** The chosen ways of a form, written as one text so that a draft can keep them: "pdr_1=so_1&pdr_2=so_2". */
export function readPicks(form: FormData): string {
  const picks = new URLSearchParams();
  for (const [name, value] of form) {
    if (name.startsWith(PREFIX) && typeof value === "string" && value.length <= 60 && name.length <= 80)
      picks.set(name.slice(PREFIX.length), value);
  }
  return picks.toString();
}

/** The way that was chosen for a producer, or undefined. */
export function pickOf(picks: string, producerId: string): string | undefined {
  return new URLSearchParams(picks).get(producerId) ?? undefined;
}

/** The same picks with another way for one producer. */
export function withPick(picks: string, producerId: string, optionId: string): string {
  const changed = new URLSearchParams(picks);
  changed.set(producerId, optionId);
  return changed.toString();
}

/** Picks that are still offered; where nothing fits, what the cart has, else the cheapest way that comes to the door. */
export function settledPicks(parts: readonly CartPart[], picks: string): string {
  const settled = new URLSearchParams();
  for (const { producer, options, chosen } of parts) {
    const doors = options.filter(({ kind }) => kind === "delivery");
    const [cheapest] = (doors.length > 0 ? doors : options).toSorted((a, b) => a.amount - b.amount);
    const wanted = [pickOf(picks, producer.id), chosen ?? undefined].find((id) =>
      options.some((option) => option.id === id),
    );
    const id = wanted ?? cheapest?.id;
    if (id !== undefined) settled.set(producer.id, id);
  }
  return settled.toString();
}

/** What is wrong with the picks: a part that ships has none, or one that is not offered. */
export function picksFault(parts: readonly CartPart[], picks: string): "required" | "delivery_gone" | null {
  for (const { producer, mode, options } of parts) {
    if (mode === "booking") continue;
    const picked = pickOf(picks, producer.id);
    if (picked === undefined) return "required";
    if (!options.some(({ id }) => id === picked)) return "delivery_gone";
  }
  return null;
}

/** The body of `POST /store/carts/:id/parts`. */
export function choicesOf(parts: readonly CartPart[], picks: string): { producer_id: string; option_id: string }[] {
  return parts.flatMap(({ producer, mode }) => {
    const option_id = pickOf(picks, producer.id);
    return mode === "booking" || option_id === undefined ? [] : [{ producer_id: producer.id, option_id }];
  });
}

/** Đồng for delivery with these picks; null while a part that ships has none. */
export function feeOf(parts: readonly CartPart[], picks: string): number | null {
  let fee = 0;
  for (const { producer, mode, options } of parts) {
    if (mode === "booking") continue;
    const option = options.find(({ id }) => id === pickOf(picks, producer.id));
    if (option === undefined) return null;
    fee += option.amount;
  }
  return fee;
}
