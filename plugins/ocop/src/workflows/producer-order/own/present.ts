import type { PortalOrder } from "../../../contract/portal-order";
import { buyerFields } from "../../../modules/marketplace/rules/buyer-data";
import { deedsOf } from "../../../modules/marketplace/rules/deeds";
import { type Earnings, earningsOf } from "../../../modules/marketplace/rules/earnings";
import { variantShown } from "../../../shared/variant-title";
import type { OwnLine, OwnPart } from "./read-one";
import { summaryOf } from "./row";

/** Cash that is still to be taken at the door, đồng; null where nothing is. */
export function cashToCollect(part: OwnPart): number | null {
  const over = part.status === "refused" || part.status === "cancelled";
  return part.payment_method !== "cod" || part.paid_at !== null || over ? null : part.total - part.taken_back;
}

/** What of its buyer may be shown now. */
export function shownBuyer(part: OwnPart, now: Date): PortalOrder["buyer"] {
  const fields = new Set(buyerFields(part, now));
  const { buyer_note: note, commune, province } = part;
  return {
    commune,
    province,
    shown: fields.size > 0,
    name: fields.has("name") ? part.buyer_name : null,
    phone: fields.has("phone") ? part.buyer_phone : null,
    street: fields.has("street") ? part.buyer_street : null,
    note: fields.has("note") && typeof note === "string" && note.trim() !== "" ? note.trim() : null,
  };
}

function lineOf(line: OwnLine, earnings: Earnings): PortalOrder["lines"][number] {
  const earned = earnings.lines.find(({ id }) => id === line.id);
  if (earned === undefined) throw new Error(`line ${line.id} has no earnings`);
  return {
    ...earned,
    title: line.title,
    variant: variantShown(line.variant_title, line.title),
    thumbnail: line.thumbnail,
    quantity: line.quantity,
    cancelled: line.cancelled_quantity,
    unit_price: line.unit_price,
    commission_bp: line.commission_bp,
  };
}

/** Who did something: operators and jobs are "shop", and what they wrote as a reason stays there. */
function eventOf({ to, at, actor, member, reason }: OwnPart["events"][number]): PortalOrder["history"][number] {
  const by = actor === "buyer" ? "buyer" : member === null ? "shop" : "member";
  return { to, at: new Date(at).toISOString(), by, name: member, reason: by === "shop" ? null : reason };
}

/** An own part as its producer reads it at a moment. */
export function presentOwnPart(part: OwnPart, now: Date): PortalOrder {
  const earnings = earningsOf(part, part.delivery_refunded);
  const sum = (of: "commission" | "vat" | "pit") => earnings.lines.reduce((all, line) => all + line[of], 0);
  const { promised_days_min: min, promised_days_max: max, carrier, tracking_code: code } = part;
  return {
    ...summaryOf(part, now),
    ...deedsOf(part),
    others: [...deedsOf(part).others],
    delivery_name: part.delivery_name,
    promised_days: min === null || max === null ? null : { min, max },
    tracking: carrier === null && code === null ? null : { carrier, code },
    delivered_at: part.delivered_at?.toISOString() ?? null,
    buyer: shownBuyer(part, now),
    lines: part.lines.map((line) => lineOf(line, earnings)),
    money: {
      placed: part.total,
      taken_back: part.taken_back,
      delivery: earnings.delivery,
      commission: sum("commission"),
      tax: sum("vat") + sum("pit"),
      net: earnings.total,
      to_collect: cashToCollect(part),
      cash_collected_at: part.cash_collected_at?.toISOString() ?? null,
      cash_holder: part.cash_holder,
    },
    history: part.events.map(eventOf),
    refunds: part.refunds.map(({ at, ...refund }) => ({ ...refund, at: new Date(at).toISOString() })),
  };
}
