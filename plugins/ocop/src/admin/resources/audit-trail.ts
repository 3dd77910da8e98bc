import type { AuditLine } from "../../contract/audit-trail";
import { showMoment } from "../lib/moment";
import { cell, choicesOf, type Entity, type Resource } from "../lib/resource";

const ACTORS: Readonly<Record<string, string>> = {
  user: "Ban quản trị",
  officer: "Cán bộ cơ quan",
  producer: "Chủ thể",
  customer: "Người mua",
};

const SUBJECTS = {
  certificate: "Giấy chứng nhận",
  rated_product: "Sản phẩm trong sổ",
  dossier: "Hồ sơ đánh giá",
  producer: "Chủ thể",
  producer_change_request: "Yêu cầu đổi thông tin",
  sales_point: "Điểm bán",
  sales_point_request: "Xin đặt hàng tại điểm bán",
  supply_request: "Nhu cầu cung ứng",
  listing: "Sản phẩm đang bán",
  review: "Đánh giá của người mua",
  office: "Cơ quan",
  producer_order: "Phần đơn hàng",
  payout_account: "Tài khoản nhận tiền",
  payout_batch: "Đợt chi",
  bank_transfer: "Chuyển khoản",
  commission_rule: "Hoa hồng",
} as const;

const lineOf = (entity: Entity) => entity as unknown as AuditLine;

const changesOf = (entity: Entity): string =>
  lineOf(entity)
    .changes.map(({ field, before, after }) => `${field}: ${before ?? "–"} → ${after ?? "–"}`)
    .join("; ");

const subjectOf = (entity: Entity): string => {
  const { subject_type, subject_id, subject_name } = lineOf(entity);
  return `${(SUBJECTS as Readonly<Record<string, string>>)[subject_type] ?? subject_type} ${subject_name ?? subject_id}`;
};

/** Everything that was written down; nothing here can be changed. */
export const auditTrail: Resource = {
  path: "audit-trail",
  many: "lines",
  one: "line",
  title: "Nhật ký thay đổi",
  about:
    "Ai làm gì, khi nào, trước và sau, vì sao. Các dòng nối thành chuỗi mã băm và không sửa, không xóa được; lệnh npm run audit kiểm tra cả chuỗi. Tìm theo mã của dòng bị thay đổi.",
  editable: false,
  columns: [
    { label: "Số", show: (entity) => cell(entity.position) },
    { label: "Lúc", show: (entity) => showMoment(entity.at) },
    { label: "Loại", show: (entity) => ACTORS[lineOf(entity).actor_type] ?? cell(entity.actor_type) },
    { label: "Ai", show: (entity) => cell(entity.actor_name ?? entity.actor_id) },
    { label: "Việc", show: (entity) => cell(entity.action) },
    { label: "Về", show: subjectOf },
    { label: "Thay đổi", show: changesOf },
    { label: "Lý do", show: (entity) => cell(entity.reason) },
  ],
  filters: [
    { name: "subject_type", label: "Bảng", choices: choicesOf(SUBJECTS) },
    { name: "from", label: "Từ ngày" },
    { name: "to", label: "Đến ngày" },
  ],
  fields: [],
};
