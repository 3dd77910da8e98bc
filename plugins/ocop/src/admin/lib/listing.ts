import { groupLabels } from "../resources/vocabulary";
import type { Choice, FieldSpec } from "./resource";
import { showVnd } from "./vnd";

/** A proposal as the operator's API answers it. */
export interface Proposal {
  id: string;
  name: string | null;
  producer_name: string;
  submitted_by: string;
  submitted_at: string;
  kind: string;
  status: string;
  version: number;
  reason: string | null;
  differences: Difference[];
  pictures: { id: string; url: string }[];
}

export interface Difference {
  field: string;
  before: unknown;
  after: unknown;
}

const FIELDS: Record<string, string> = {
  name: "Tên",
  group: "Nhóm sản phẩm",
  sub_group: "Phân nhóm",
  pictures: "Ảnh",
  story_vi: "Câu chuyện (tiếng Việt)",
  story_en: "Câu chuyện (tiếng Anh)",
  ingredients: "Thành phần",
  net_content: "Định lượng",
  storage: "Bảo quản",
  usage: "Cách dùng",
  shelf_life: "Hạn sử dụng",
  responsible_name: "Tổ chức chịu trách nhiệm",
  responsible_address: "Địa chỉ chịu trách nhiệm",
  origin: "Xuất xứ",
  dates: "Ngày sản xuất, lô",
  warnings: "Cảnh báo",
  declaration_number: "Số tự công bố",
  alcohol_strength: "Độ cồn (%)",
  delivery: "Cách giao",
  season_months: "Tháng có hàng",
  preorder_from: "Đặt trước, giao từ ngày",
  paused: "Tạm ngừng bán",
};
const DELIVERIES: Record<string, string> = { parcel: "Gửi hàng", on_site: "Dùng tại chỗ" };
const SIZE = /^variants\.[^.]+(?:\.(title|price))?$/;

/** What a changed field is called. */
export function fieldName({ field, before, after }: Difference): string {
  const [whole, part] = SIZE.exec(field) ?? [];
  if (whole === undefined) return FIELDS[field] ?? field;
  if (part === "title") return "Tên quy cách";
  if (part === "price") return "Giá quy cách";
  return before === null ? "Quy cách mới" : after === null ? "Bỏ quy cách" : "Quy cách";
}

/** What a field said or is to say, in words; pictures are shown beside. */
export function fieldText(field: string, value: unknown): string {
  if (value === null || value === undefined || value === "") return "–";
  if (field === "group") return groupLabels[value as keyof typeof groupLabels] ?? String(value);
  if (field === "delivery") return DELIVERIES[String(value)] ?? String(value);
  if (field.endsWith(".price")) return showVnd(value);
  if (typeof value === "boolean") return value ? "có" : "không";
  if (Array.isArray(value)) return value.map((one) => (typeof one === "object" ? "" : String(one))).join(", ");
  if (typeof value === "object") {
    const { title, price } = value as { title?: unknown; price?: unknown };
    return `${String(title)}: ${showVnd(price)}`;
  }
  return String(value);
}

/** Ids of pictures that a field names. */
export function pictureIdsOf({ field }: Difference, value: unknown): string[] {
  return field === "pictures" && Array.isArray(value) ? value.map(({ id }: { id: string }) => id) : [];
}

/** What may be done with a proposal in its state. */
export function decisionsOn({ status }: Pick<Proposal, "status">): Choice[] {
  return status === "in_review"
    ? [
        { value: "approve", label: "Duyệt" },
        { value: "send_back", label: "Trả lại" },
      ]
    : [];
}

/** What a decision asks for. */
export function fieldsOfDecision(act: string): FieldSpec[] {
  return act === "send_back"
    ? [{ name: "reason", label: "Lý do", kind: "long", required: true, hint: "Chủ thể đọc đúng những lời này." }]
    : [];
}
