export const MAX_QUANTITY = 999;

export type CartForm =
  | { intent: "add"; variantId: string; quantity: number; returnTo: string | null }
  | { intent: "update"; lineId: string; quantity: number }
  | { intent: "remove"; lineId: string }
  | { intent: "invalid" };

/** Whole pieces from 1 to 999, as typed into a number field; null for anything else. */
export function readQuantity(text: string): number | null {
  if (!/^\d{1,4}$/.test(text.trim())) return null;
  const quantity = Number(text);
  return quantity >= 1 && quantity <= MAX_QUANTITY ? quantity : null;
}

/** A path on this site that a form may ask to go back to; never another host. */
export function safeReturn(path: string): string | null {
  return /^\/(?![/\\])[^\s\\]{0,500}$/.test(path) ? path : null;
}

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
}

/**
 * Reads a cart form. Plus and minus buttons send `step`; they change the number in the
 * same form, so that they work without scripts. One less than one removes the line.
 */
export function readCartForm(form: FormData): CartForm {
  const intent = text(form, "intent");
  if (intent === "remove") return { intent, lineId: text(form, "lineId") };
  const typed = readQuantity(text(form, "quantity") || (intent === "add" ? "1" : ""));
  if (typed === null) return { intent: "invalid" };
  if (intent === "add")
    return {
      intent,
      variantId: text(form, "variantId"),
      quantity: typed,
      returnTo: safeReturn(text(form, "returnTo")),
    };
  if (intent !== "update") return { intent: "invalid" };
  const step = text(form, "step");
  const quantity = typed + (step === "more" ? 1 : step === "less" ? -1 : 0);
  const lineId = text(form, "lineId");
  if (quantity < 1) return { intent: "remove", lineId };
  return quantity > MAX_QUANTITY ? { intent: "invalid" } : { intent, lineId, quantity };
}
