import type { FieldSpec } from "./resource"

/** The place inputs that producers, products and sales points share. */
export const placeFields: FieldSpec[] = [
  { name: "commune_as_printed", label: "Xã, phường (như trên giấy tờ)", kind: "text" },
  { name: "district_as_printed", label: "Huyện, quận (như trên giấy tờ)", kind: "text" },
  { name: "province_as_printed", label: "Tỉnh, thành phố (như trên giấy tờ)", kind: "text" },
  { name: "former_unit_code", label: "Mã đơn vị cũ", kind: "text", hint: "Mã bắt đầu bằng F, ví dụ F399 là huyện Hoằng Hóa." },
  { name: "commune_code", label: "Mã xã, phường hiện nay", kind: "text" },
  { name: "district_code", label: "Mã huyện trước 01/07/2025", kind: "text" },
  { name: "province_code", label: "Mã tỉnh hiện nay", kind: "text" },
  { name: "latitude_e6", label: "Vĩ độ (phần triệu độ)", kind: "number" },
  { name: "longitude_e6", label: "Kinh độ (phần triệu độ)", kind: "number" },
]
