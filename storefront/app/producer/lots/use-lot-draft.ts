import { useState } from "react";
import type { LotProduct } from "../../../../plugins/ocop/src/contract/lot";
import { dayAfter, type LotFields, productOf } from "./lot-fields";

type Kept = Pick<LotFields, "goods" | "made_on" | "best_before" | "unit">;

/** Which of the fields say something else than what follows from the others. */
function typedByHand({ goods, made_on, best_before, unit }: LotFields, products: readonly LotProduct[]) {
  const { last_shelf_days: days = null, last_unit = null } = productOf(goods, products) ?? {};
  return {
    best_before: best_before !== "" && (days === null || best_before !== dayAfter(made_on, days)),
    unit: goods !== "" && unit !== last_unit,
  };
}

/**
 * Fills what follows from the choice of goods and the day, as long as nobody typed it: best before and the unit are those
 * of the last lot. Without scripts the server does the same for best before.
 */
export function useLotDraft(start: LotFields, products: readonly LotProduct[]) {
  const [kept, setKept] = useState<Kept>(start);
  const [typed, setTyped] = useState(() => typedByHand(start, products));
  const change = (name: keyof Kept, value: string) => {
    const next = { ...kept, [name]: value };
    if (name === "best_before" || name === "unit") {
      setTyped({ ...typed, [name]: value !== "" });
      setKept(next);
      return;
    }
    const product = productOf(next.goods, products);
    const days = product?.last_shelf_days ?? null;
    if (!typed.best_before) next.best_before = days === null ? "" : dayAfter(next.made_on, days);
    if (!typed.unit && product?.last_unit) next.unit = product.last_unit;
    setKept(next);
  };
  return { kept, change, product: productOf(kept.goods, products) };
}
