import type { PortalOrderAct, PortalOrderCancel } from "../../../../plugins/ocop/src/contract/portal-order";
import { formText } from "../../shared/session/form-text";

const SIMPLE = ["accept", "pack", "deliver", "collect_cash"] as const;
const MAX_REASON = 500;
const MAX_SHORT = 60;
/** Before the id of a line, in the name of the box for its pieces. */
export const PIECES = "so-";

/** Name of the box for a reason: a page has one for each no. */
export const reasonName = (deed: string): string => `ly-do-${deed}`;

/** What was typed, to be shown again when it could not be done. */
export interface TypedDeed {
  deed: string;
  carrier: string;
  tracking: string;
  reason: string;
  /** Of a cancel: sent again it is the same cancel. */
  key: string;
  /** By id of the line, as typed. */
  pieces: Record<string, string>;
}

export type DeedFault = "reason" | "lines" | "unknown";

export type Deed =
  | { path: "acts"; body: PortalOrderAct }
  | { path: "cancel"; body: PortalOrderCancel }
  | { path: null; fault: DeedFault };

/** The form of a deed, cleaned of what no text carries. */
export function readTyped(form: FormData): TypedDeed {
  const pieces = [...form].flatMap(([name]): [string, string][] =>
    name.startsWith(PIECES) ? [[name.slice(PIECES.length), formText(form, name)]] : [],
  );
  const deed = formText(form, "viec");
  return {
    deed,
    carrier: formText(form, "don-vi").slice(0, MAX_SHORT),
    tracking: formText(form, "ma").slice(0, MAX_SHORT),
    reason: formText(form, reasonName(deed)),
    key: formText(form, "khoa"),
    pieces: Object.fromEntries(pieces),
  };
}

function cancelOf({ pieces, reason, key }: TypedDeed): Deed {
  const wanted = Object.entries(pieces).filter(([, typed]) => typed !== "" && typed !== "0");
  const lines = wanted.map(([id, typed]) => ({ id, quantity: Number(typed) }));
  const whole = lines.every(({ quantity }) => Number.isInteger(quantity) && quantity > 0 && quantity < 1000);
  return lines.length === 0 || !whole
    ? { path: null, fault: "lines" }
    : { path: "cancel", body: { lines, reason, key } };
}

/** What a form asks the API to do, or what of it cannot be right. */
export function deedOf(typed: TypedDeed): Deed {
  const simple = SIMPLE.find((act) => act === typed.deed);
  if (simple !== undefined) return { path: "acts", body: { act: simple } };
  if (typed.deed === "ship") {
    const { carrier, tracking } = typed;
    return { path: "acts", body: { act: "ship", carrier: carrier || null, tracking_code: tracking || null } };
  }
  if (typed.deed !== "refuse" && typed.deed !== "cancel") return { path: null, fault: "unknown" };
  if (typed.reason === "" || typed.reason.length > MAX_REASON) return { path: null, fault: "reason" };
  return typed.deed === "refuse" ? { path: "acts", body: { act: "refuse", reason: typed.reason } } : cancelOf(typed);
}
