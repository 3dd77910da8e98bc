import type { DeliveryData, FeeRule } from "../../shared/delivery-fee";
import { ApiFault } from "./api-fault";
import type { Choice, Entity } from "./resource";
import { showVnd } from "./vnd";

/** A way of delivery as the operator's API takes it. Đồng, grams, days. */
export type DeliveryOption = Omit<DeliveryData, "producer_id"> & { id?: string; name: string };

const NEW: DeliveryOption = {
  name: "",
  kind: "delivery",
  rule: { kind: "flat", amount: 0 },
  free_from: null,
  promised_days: null,
  sales_point_id: null,
};

/** What the form starts with: the option flattened, or a new one without a fee yet. */
export function toEntity(option: DeliveryOption | null): Entity {
  const { id = "", rule, promised_days, provinces, ...rest } = option ?? NEW;
  const fees = rule.kind === "province" ? Object.entries(rule.fees).map(([province, fee]) => ({ province, fee })) : [];
  return {
    ...rule,
    ...rest,
    id,
    amount: option === null ? null : rule.amount,
    rule: rule.kind,
    fees,
    provinces: (provinces ?? []).map((province) => ({ province })),
    min_days: promised_days?.min ?? null,
    max_days: promised_days?.max ?? null,
  };
}

type Body = Record<string, unknown>;
type FeeRow = { province: string; fee: number };

function feesOf(rows: readonly FeeRow[], provinces: readonly Choice[]): Record<string, number> {
  const twice = rows.find(({ province }, at) => rows.findIndex((row) => row.province === province) !== at);
  if (twice !== undefined) {
    const name = provinces.find(({ value }) => value === twice.province)?.label ?? twice.province;
    throw new ApiFault("", { fees: `${name} có hai dòng.` });
  }
  return Object.fromEntries(rows.map(({ province, fee }) => [province, fee]));
}

function ruleOf(body: Body, provinces: readonly Choice[]): FeeRule {
  // The server says of every number whether it is one that it takes.
  const number = (name: string) => body[name] as number;
  switch (body.rule) {
    case "province":
      return { kind: "province", amount: number("amount"), fees: feesOf(body.fees as FeeRow[], provinces) };
    case "weight":
      return {
        kind: "weight",
        amount: number("amount"),
        base_grams: number("base_grams"),
        step_grams: number("step_grams"),
        step_amount: number("step_amount"),
      };
    default:
      return { kind: "flat", amount: number("amount") };
  }
}

/** Provinces that an option reaches, each once; null for all. */
function reachOf({ provinces }: Body): string[] | null {
  const rows = Array.isArray(provinces) ? (provinces as { province: string }[]) : [];
  return rows.length === 0 ? null : [...new Set(rows.map(({ province }) => province))];
}

function daysOf({ min_days: min, max_days: max }: Body): DeliveryOption["promised_days"] {
  if (min === null && max === null) return null;
  if (min === null) throw new ApiFault("", { min_days: "Cần nhập cả hai ngày, hoặc để trống cả hai." });
  if (max === null) throw new ApiFault("", { max_days: "Cần nhập cả hai ngày, hoặc để trống cả hai." });
  if (Number(min) > Number(max)) throw new ApiFault("", { max_days: "Không được sớm hơn ngày sớm nhất." });
  return { min: Number(min), max: Number(max) };
}

/**
 * The option that the form holds.
 * @throws ApiFault that names the inputs at fault
 */
export function fromBody(body: Body, provinces: readonly Choice[]): DeliveryOption {
  const common = { name: String(body.name), promised_days: daysOf(body) };
  if (body.kind === "pickup")
    return {
      ...common,
      kind: "pickup",
      rule: { kind: "flat", amount: 0 },
      free_from: null,
      sales_point_id: String(body.sales_point_id),
      provinces: null,
    };
  const free_from = body.free_from as number | null;
  const rule = ruleOf(body, provinces);
  return { ...common, kind: "delivery", rule, free_from, sales_point_id: null, provinces: reachOf(body) };
}

/** The server's faults of the option at a place of the list, by the inputs of its form; others keep their path. */
export function faultsOfOption(
  fields: Readonly<Record<string, string>>,
  place: number,
  provinces: readonly Choice[],
): Record<string, string> {
  const start = `delivery_options.${place}.`;
  const named = Object.entries(fields).map(([path, fault]): [string, string] => {
    if (!path.startsWith(start)) return [path, fault];
    const name = path.slice(start.length).replace(/^rule\./, "");
    if (name.startsWith("fees.")) {
      const key = name.slice("fees.".length);
      return ["fees", `${provinces.find(({ value }) => value === key)?.label ?? key}: ${fault}`];
    }
    if (name === "promised_days.min") return ["min_days", fault];
    return [name.startsWith("promised_days") ? "max_days" : name, fault];
  });
  return Object.fromEntries(named);
}

function feeText(rule: FeeRule): string {
  switch (rule.kind) {
    case "flat":
      return showVnd(rule.amount);
    case "province":
      return `${Object.keys(rule.fees).length} tỉnh có phí riêng, nơi khác ${showVnd(rule.amount)}`;
    case "weight":
      return `tới ${rule.base_grams} g ${showVnd(rule.amount)}, mỗi ${rule.step_grams} g thêm ${showVnd(rule.step_amount)}`;
  }
}

/** An option in words: how, for how much, and when. */
export function optionText({ kind, rule, free_from, promised_days, provinces }: DeliveryOption): string {
  const parts = [
    kind === "pickup" ? "Nhận tại điểm bán, không mất phí" : `Giao tận nơi: ${feeText(rule)}`,
    provinces == null ? null : `chỉ tới ${provinces.length} tỉnh, thành phố`,
    free_from === null ? null : `miễn phí từ ${showVnd(free_from)} tiền hàng`,
    promised_days === null ? null : `${promised_days.min} đến ${promised_days.max} ngày`,
  ];
  return parts.filter((part) => part !== null).join(" · ");
}
