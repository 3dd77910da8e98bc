import type { DeliveryOptionAnswer, DeliveryOptions } from "../../../../plugins/ocop/src/contract/delivery-option";
import { readMoney, readWhole } from "../../shared/format/read-number";

/** The boxes of the form of one way. */
export const WAY_FIELDS = ["name", "fee", "free_from", "days_min", "days_max"] as const;
export type WayField = (typeof WAY_FIELDS)[number];
export type TypedWay = Record<WayField, string>;
export type WayFaults = Partial<Record<WayField, "name" | "fee" | "freeFrom" | "days">>;

/** Name of a box; several forms stand on one page. @param id of the way; undefined for a new one */
export const boxName = (id: string | undefined, field: WayField): string => `${id ?? "new"}-${field}`;

const MAX_FEE = 5_000_000;
const MAX_DAYS = 60;

type Way = DeliveryOptions[number];

/** What was typed as a way of one flat fee, or what is wrong with it. @param id of the way that it changes; undefined for a new one */
export function readWay(typed: TypedWay, id: string | undefined): { way: Way } | { faults: WayFaults } {
  const name = typed.name.trim();
  const fee = readMoney(typed.fee);
  const free_from = typed.free_from === "" ? null : readMoney(typed.free_from);
  const [min, max] = [readWhole(typed.days_min), readWhole(typed.days_max)];
  const without = typed.days_min === "" && typed.days_max === "";
  const days = min !== null && max !== null && min <= max && max <= MAX_DAYS ? { min, max } : null;
  const faults: WayFaults = {
    ...(name.length < 2 || name.length > 80 ? { name: "name" as const } : {}),
    ...(fee === null || fee > MAX_FEE ? { fee: "fee" as const } : {}),
    ...(typed.free_from !== "" && free_from === null ? { free_from: "freeFrom" as const } : {}),
    ...(!without && days === null ? { days_min: "days" as const, days_max: "days" as const } : {}),
  };
  if (Object.keys(faults).length > 0 || fee === null) return { faults };
  return {
    way: {
      ...(id === undefined ? {} : { id }),
      name,
      kind: "delivery",
      rule: { kind: "flat", amount: fee },
      free_from,
      promised_days: days,
      sales_point_id: null,
      provinces: null,
    },
  };
}

/** Whether a way can be changed with this form; what the form cannot say is the market's to set. */
export function isSimple({ kind, rule, provinces }: DeliveryOptionAnswer): boolean {
  return kind === "delivery" && rule.kind === "flat" && (provinces ?? null) === null;
}
