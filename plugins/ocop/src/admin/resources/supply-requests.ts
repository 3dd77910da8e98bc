import { SupplyRequestView } from "../components/supply-request-view";
import { productLookup, unitLookup } from "../lib/lookups";
import { cell, choicesOf, labelOf, type Resource, showDay } from "../lib/resource";
import { askerKindLabels, supplyPeriodLabels, supplyStatusLabels } from "./request-vocabulary";
import { groupLabels } from "./vocabulary";

const statuses = choicesOf(supplyStatusLabels);
const periods = choicesOf(supplyPeriodLabels);

/** What shops, supermarkets and offices look for. */
export const supplyRequests: Resource = {
  path: "supply-requests",
  many: "supply_requests",
  one: "supply_request",
  title: "Nhu cầu cung ứng",
  about: "Cửa hàng, siêu thị, cơ quan cần hàng. Chủ thể phù hợp thấy ngay và trả lời trong kênh của mình.",
  editable: false,
  actions: [{ label: "Xem và xử lý", View: SupplyRequestView }],
  columns: [
    { label: "Ngày", show: (entity) => showDay(entity.created_at) },
    { label: "Bên cần hàng", show: (entity) => cell(entity.asker_name) },
    { label: "Cần", show: (entity) => cell(entity.words) },
    {
      label: "Số lượng",
      show: (entity) => `${cell(entity.quantity)} ${cell(entity.unit)}, ${labelOf(periods, entity.period)}`,
    },
    { label: "Trả lời trước", show: (entity) => showDay(entity.until) },
    { label: "Chào hàng", show: (entity) => `${cell(entity.offers)}/${cell(entity.shown_to)}` },
    { label: "Tình trạng", show: (entity) => labelOf(statuses, entity.status) },
  ],
  filters: [{ name: "status", label: "Tình trạng", choices: statuses }],
  fields: [
    { name: "asker_kind", label: "Loại", kind: "choice", choices: choicesOf(askerKindLabels), required: true },
    { name: "asker_name", label: "Bên cần hàng", kind: "text", required: true },
    {
      name: "contact",
      label: "Liên hệ",
      kind: "text",
      required: true,
      hint: "Chỉ chủ thể đã chào hàng mới thấy.",
    },
    {
      name: "words",
      label: "Cần hàng gì",
      kind: "text",
      required: true,
      hint: "Ví dụ: mật ong, chè xanh.",
      heading: "Hàng",
    },
    { name: "product_ids", label: "Đúng sản phẩm này", kind: "lookup", lookup: productLookup },
    { name: "group", label: "Nhóm", kind: "choice", choices: choicesOf(groupLabels) },
    { name: "sub_group", label: "Phân nhóm", kind: "text", hint: "Viết như trong Sản phẩm OCOP." },
    { name: "quantity", label: "Số lượng", kind: "number", required: true },
    { name: "unit", label: "Đơn vị", kind: "text", required: true, hint: "kg, hộp, chai…" },
    { name: "period", label: "Mỗi", kind: "choice", choices: periods, required: true },
    {
      name: "province_code",
      label: "Hàng của tỉnh",
      kind: "lookup",
      lookup: unitLookup("province", "today"),
      hint: "Để trống: ở đâu cũng được.",
    },
    { name: "until", label: "Trả lời trước hết ngày", kind: "day", required: true },
    { name: "note", label: "Ghi chú", kind: "long" },
  ],
};
