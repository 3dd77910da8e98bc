import { placeFields } from "../lib/place-fields"
import { cell, type Choice, type Resource } from "../lib/resource"

/** The location kinds of decision 950/QĐ-BCT, and the ordinary shop. */
const kinds: Choice[] = [
  { value: "transport_hub", label: "Nhà ga, sân bay, bến xe, bến cảng" },
  { value: "rest_stop", label: "Trạm dừng nghỉ" },
  { value: "mall_supermarket_market", label: "Trung tâm thương mại, siêu thị, chợ" },
  { value: "tourist_site", label: "Khu du lịch, nhà hàng, khách sạn" },
  { value: "craft_village", label: "Làng nghề" },
  { value: "service_centre", label: "Trung tâm dịch vụ, khu công nghiệp" },
  { value: "fair_exhibition", label: "Hội chợ, triển lãm, phòng trưng bày" },
  { value: "post_office", label: "Bưu điện, bưu điện văn hóa xã" },
  { value: "shop", label: "Cửa hàng" },
]

const statuses: Choice[] = [
  { value: "open", label: "Đang mở" },
  { value: "suspended", label: "Tạm ngừng" },
  { value: "closed", label: "Đã đóng" },
]

const labelOf = (choices: Choice[], value: unknown) => choices.find((choice) => choice.value === value)?.label ?? cell(value)

export const salesPoints: Resource = {
  path: "sales-points",
  many: "sales_points",
  one: "sales_point",
  title: "Điểm bán OCOP",
  columns: [
    { label: "Tên", show: (entity) => cell(entity.name) },
    { label: "Loại địa điểm", show: (entity) => labelOf(kinds, entity.kind) },
    { label: "Địa chỉ", show: (entity) => cell(entity.address_as_printed) },
    { label: "Xác minh", show: (entity) => cell(entity.last_verified_on) },
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
    { name: "hours", label: "Giờ mở cửa trong tuần", kind: "json", hint: '{"mon":[["07:30","11:30"],["13:30","17:00"]]}' },
    { name: "hour_exceptions", label: "Ngày khác thường", kind: "json", hint: '[{"date":"2027-02-06","ranges":[],"note":"Nghỉ Tết"}]' },
    { name: "stall_count", label: "Số gian hàng", kind: "number", hint: "Nhiều gian vẫn là một điểm." },
    { name: "recognition_decision", label: "Quyết định công nhận", kind: "text" },
    { name: "recognised_by", label: "Cơ quan công nhận", kind: "text" },
    { name: "recognised_on", label: "Ngày công nhận", kind: "day" },
    { name: "funder", label: "Đơn vị hỗ trợ kinh phí", kind: "text" },
    { name: "maintain_until", label: "Duy trì đến ngày", kind: "day" },
    { name: "opened_on", label: "Ngày mở", kind: "day" },
    { name: "closed_on", label: "Ngày đóng", kind: "day" },
    { name: "last_verified_on", label: "Ngày xác minh gần nhất", kind: "day" },
    { name: "starts_on", label: "Hội chợ bắt đầu", kind: "day" },
    { name: "ends_on", label: "Hội chợ kết thúc", kind: "day" },
    ...placeFields,
  ],
}
