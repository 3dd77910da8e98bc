import { SALES_POINT_KIND_LABELS } from "../../shared/sales-point-vocabulary";
import { SalesPointGoods } from "../components/sales-point-goods";
import { placeFields } from "../lib/place-fields";
import { cell, type Choice, choicesOf, labelOf, type Resource, showDay } from "../lib/resource";
import { salesPointStatusLabels } from "./vocabulary";

/** The location kinds of decision 950/QĐ-BCT, and the ordinary shop. */
const kinds: Choice[] = Object.entries(SALES_POINT_KIND_LABELS).map(([value, { vi }]) => ({ value, label: vi }));
const statuses = choicesOf(salesPointStatusLabels);

/** Điểm giới thiệu và bán sản phẩm OCOP, and fairs. */
export const salesPoints: Resource = {
  path: "sales-points",
  many: "sales_points",
  one: "sales_point",
  title: "Điểm bán OCOP",
  about: "Điểm giới thiệu và bán sản phẩm; hội chợ là điểm bán có ngày bắt đầu và kết thúc.",
  editable: true,
  actions: [{ label: "Hàng bày", View: SalesPointGoods }],
  columns: [
    { label: "Tên", show: (entity) => cell(entity.name) },
    { label: "Loại địa điểm", show: (entity) => labelOf(kinds, entity.kind) },
    { label: "Địa chỉ", show: (entity) => cell(entity.address_as_printed) },
    { label: "Xác minh", show: (entity) => showDay(entity.last_verified_on) },
    { label: "Trạng thái", show: (entity) => labelOf(statuses, entity.status) },
  ],
  filters: [
    { name: "status", label: "Trạng thái", choices: statuses },
    { name: "kind", label: "Loại địa điểm", choices: kinds },
  ],
  fields: [
    { name: "name", label: "Tên", kind: "text", required: true },
    { name: "kind", label: "Loại địa điểm", kind: "choice", choices: kinds, required: true },
    { name: "status", label: "Trạng thái", kind: "choice", choices: statuses },
    { name: "operator", label: "Đơn vị vận hành", kind: "text" },
    { name: "address_as_printed", label: "Địa chỉ (như trên giấy tờ)", kind: "text" },
    { name: "phone", label: "Điện thoại", kind: "text" },
    {
      name: "hours",
      label: "Giờ mở cửa trong tuần",
      kind: "hours",
      heading: "Giờ mở cửa",
      hint: "Ví dụ 07:30-11:30, 13:30-17:00. Để trống cả tuần nếu chưa rõ giờ.",
    },
    {
      name: "hour_exceptions",
      label: "Ngày khác thường",
      kind: "rows",
      hint: "Ngày lễ, ngày nghỉ: để trống giờ là nghỉ cả ngày.",
      columns: [
        { name: "date", label: "Ngày", kind: "day", required: true },
        { name: "ranges", label: "Giờ mở cửa", kind: "ranges" },
        { name: "note", label: "Ghi chú", kind: "text" },
      ],
    },
    { name: "photos", label: "Ảnh", kind: "lines", hint: "Mỗi dòng một địa chỉ ảnh." },
    { name: "stall_count", label: "Số gian hàng", kind: "number", hint: "Nhiều gian vẫn là một điểm." },
    { name: "recognition_decision", label: "Quyết định công nhận", kind: "text", heading: "Công nhận và hỗ trợ" },
    { name: "recognised_by", label: "Cơ quan công nhận", kind: "text" },
    { name: "recognised_on", label: "Ngày công nhận", kind: "day" },
    { name: "funder", label: "Đơn vị hỗ trợ kinh phí", kind: "text" },
    { name: "maintain_until", label: "Duy trì đến ngày", kind: "day" },
    { name: "opened_on", label: "Ngày mở", kind: "day", heading: "Các mốc thời gian" },
    { name: "closed_on", label: "Ngày đóng", kind: "day" },
    { name: "last_verified_on", label: "Ngày xác minh gần nhất", kind: "day" },
    { name: "starts_on", label: "Hội chợ bắt đầu", kind: "day" },
    { name: "ends_on", label: "Hội chợ kết thúc", kind: "day" },
    ...placeFields,
  ],
};
