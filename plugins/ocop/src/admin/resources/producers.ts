import { placeFields } from "../lib/place-fields"
import { cell, type Choice, type Resource } from "../lib/resource"

const kinds: Choice[] = [
  { value: "enterprise", label: "Doanh nghiệp" },
  { value: "cooperative", label: "Hợp tác xã" },
  { value: "cooperative_group", label: "Tổ hợp tác" },
  { value: "household", label: "Hộ kinh doanh" },
  { value: "unknown", label: "Chưa rõ loại hình" },
]

const statuses: Choice[] = [
  { value: "pending", label: "Chờ duyệt" },
  { value: "active", label: "Đang hoạt động" },
  { value: "suspended", label: "Tạm ngừng" },
  { value: "closed", label: "Đã đóng" },
]

const labelOf = (choices: Choice[], value: unknown) => choices.find((choice) => choice.value === value)?.label ?? cell(value)

export const producers: Resource = {
  path: "producers",
  many: "producers",
  one: "producer",
  title: "Chủ thể OCOP",
  columns: [
    { label: "Tên", show: (entity) => cell(entity.name) },
    { label: "Loại hình", show: (entity) => labelOf(kinds, entity.kind) },
    { label: "Tỉnh", show: (entity) => cell(entity.province_as_printed) },
    { label: "Trạng thái", show: (entity) => labelOf(statuses, entity.status) },
  ],
  filters: [
    { name: "status", label: "Trạng thái", choices: statuses },
    { name: "kind", label: "Loại hình", choices: kinds },
  ],
  fields: [
    { name: "name", label: "Tên", kind: "text", required: true },
    { name: "legal_name", label: "Tên pháp lý", kind: "text" },
    { name: "kind", label: "Loại hình", kind: "choice", choices: kinds, required: true },
    { name: "status", label: "Trạng thái", kind: "choice", choices: statuses },
    { name: "tax_code", label: "Mã số thuế", kind: "text" },
    { name: "representative", label: "Người đại diện", kind: "text" },
    { name: "representative_public", label: "Được công khai người đại diện", kind: "yes-no", hint: "Chỉ chọn khi đã có sự đồng ý." },
    { name: "phone", label: "Điện thoại", kind: "text" },
    { name: "email", label: "Thư điện tử", kind: "text" },
    { name: "contact_public", label: "Được công khai liên hệ", kind: "yes-no", hint: "Chỉ chọn khi đã có sự đồng ý." },
    { name: "website", label: "Trang web", kind: "text" },
    { name: "story_vi", label: "Câu chuyện (tiếng Việt)", kind: "long" },
    { name: "story_en", label: "Câu chuyện (tiếng Anh)", kind: "long" },
    { name: "standards", label: "Tiêu chuẩn đang giữ", kind: "json", hint: '[{"standard":"VietGAP","valid_to":"2027-01-31"}]' },
    ...placeFields,
  ],
}
