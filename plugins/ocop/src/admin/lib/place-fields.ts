import { unitLookup } from "./lookups";
import type { FieldSpec } from "./resource";

/** The place inputs that producers, products and sales points share. */
export const placeFields: FieldSpec[] = [
  {
    name: "commune_code",
    label: "Xã, phường hiện nay",
    kind: "lookup",
    lookup: unitLookup("commune", "today"),
    heading: "Địa bàn",
    hint: "Chọn xã, phường thì tỉnh được điền theo.",
  },
  { name: "province_code", label: "Tỉnh, thành phố hiện nay", kind: "lookup", lookup: unitLookup("province", "today") },
  {
    name: "district_code",
    label: "Huyện, quận trước 01/07/2025",
    kind: "lookup",
    lookup: unitLookup("district", "former"),
    hint: "Tên vùng quen gọi, ví dụ huyện Hoằng Hóa.",
  },
  {
    name: "former_unit_code",
    label: "Đơn vị cũ ghi trên giấy tờ",
    kind: "lookup",
    lookup: unitLookup(undefined, "former"),
    hint: "Xã, huyện hoặc tỉnh đã kết thúc ngày 30/06/2025.",
  },
  { name: "commune_as_printed", label: "Xã, phường (như trên giấy tờ)", kind: "text" },
  { name: "district_as_printed", label: "Huyện, quận (như trên giấy tờ)", kind: "text" },
  { name: "province_as_printed", label: "Tỉnh, thành phố (như trên giấy tờ)", kind: "text" },
  { name: "latitude_e6", label: "Vĩ độ", kind: "degrees", hint: "Độ thập phân, ví dụ 19.807512." },
  { name: "longitude_e6", label: "Kinh độ", kind: "degrees", hint: "Độ thập phân, ví dụ 105.776432." },
];
