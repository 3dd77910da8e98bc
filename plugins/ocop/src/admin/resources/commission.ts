import { producerLookup, productLookup } from "../lib/lookups";
import { cell, choicesOf, labelOf, type Resource, showDay } from "../lib/resource";
import { groupLabels, producerKindLabels } from "./vocabulary";

const groups = choicesOf(groupLabels);
const kinds = choicesOf(producerKindLabels);
const bearers = choicesOf({ market: "Chợ", producer: "Chủ thể" });

/** A rate as people read it: 450 → "4,5 %". */
export function showRate(basisPoints: unknown): string {
  return `${String(Number(basisPoints) / 100).replace(".", ",")} %`;
}

type Rule = Record<string, unknown>;

/** What a rule asks of a line, in words. */
export function conditionOf(rule: Rule): string {
  const parts = [
    rule.product_id === null ? null : `Sản phẩm: ${cell(rule.product_title ?? rule.product_id)}`,
    rule.producer_id === null ? null : `Chủ thể: ${cell(rule.producer_name ?? rule.producer_id)}`,
    rule.producer_kind === null ? null : labelOf(kinds, rule.producer_kind),
    rule.product_group === null ? null : labelOf(groups, rule.product_group),
  ].filter((part) => part !== null);
  return parts.length === 0 ? "Mọi mặt hàng" : parts.join(", ");
}

/** When a rule holds, in words. */
export function termOf({ valid_from, valid_to, active }: Rule): string {
  if (active === false) return "Đang tắt";
  if (valid_from === null && valid_to === null) return "Luôn luôn";
  return `${valid_from === null ? "" : `từ ${showDay(valid_from)} `}${valid_to === null ? "" : `đến ${showDay(valid_to)}`}`.trim();
}

/** Commission rules; their list has an order and therefore a table of its own. */
export const commissionRules: Resource = {
  path: "commission-rules",
  many: "commission_rules",
  one: "commission_rule",
  title: "Hoa hồng",
  editable: true,
  columns: [],
  filters: [],
  fields: [
    { name: "name", label: "Tên", kind: "text", required: true },
    {
      name: "rate_bp",
      label: "Mức (phần vạn)",
      kind: "number",
      required: true,
      hint: "100 là 1 %, nhiều nhất 3000. Đơn đã đặt giữ mức cũ.",
    },
    { name: "producer_id", label: "Chủ thể", kind: "lookup", lookup: producerLookup, heading: "Điều kiện" },
    { name: "product_id", label: "Sản phẩm", kind: "lookup", lookup: productLookup },
    { name: "producer_kind", label: "Loại hình chủ thể", kind: "choice", choices: kinds },
    {
      name: "product_group",
      label: "Nhóm sản phẩm",
      kind: "choice",
      choices: groups,
      hint: "Bỏ trống: nhóm nào cũng được.",
    },
    { name: "valid_from", label: "Từ ngày", kind: "day", heading: "Thời hạn" },
    { name: "valid_to", label: "Đến hết ngày", kind: "day" },
    { name: "active", label: "Đang dùng", kind: "yes-no" },
  ],
};

/** Who pays for the discounts of a promotion code. */
export const promotionBearers: Resource = {
  path: "promotion-bearers",
  many: "promotion_bearers",
  one: "promotion_bearer",
  key: "code",
  title: "Ai chịu khuyến mãi",
  about: "Mã không có ở đây do chợ chịu. Thay đổi áp dụng từ đơn hàng tiếp theo.",
  editable: false,
  columns: [
    { label: "Mã", show: (entity) => cell(entity.code) },
    { label: "Bên chịu", show: (entity) => labelOf(bearers, entity.bearer) },
  ],
  filters: [],
  fields: [
    { name: "code", label: "Mã khuyến mãi", kind: "text", required: true },
    { name: "bearer", label: "Bên chịu", kind: "choice", choices: bearers, required: true },
  ],
};
