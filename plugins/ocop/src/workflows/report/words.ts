import { GROUP_NAMES } from "../../shared/group-words";
import { PRODUCER_KIND_NAMES } from "../../shared/producer-words";
import type { PlanMeasure, PotentialCustom, PublishedBasis, ReportUnit } from "../../shared/report-vocabulary";

export type ReportLanguage = "vi" | "en";

const UNITS_VI: Record<ReportUnit, string> = {
  province: "Tỉnh, thành phố",
  commune: "Xã, phường, đặc khu",
  former_province: "Tỉnh, thành phố trước 01/7/2025",
  district: "Huyện, quận, thị xã trước 01/7/2025",
};
const MEASURES_VI: Record<PlanMeasure, string> = {
  recognised: "Sản phẩm được công nhận trong năm",
  in_force: "Sản phẩm có giấy chứng nhận còn hiệu lực cuối năm",
  producers: "Chủ thể có sản phẩm còn hiệu lực",
  sales_points: "Điểm giới thiệu và bán sản phẩm",
};
const CUSTOMS_VI: Record<PotentialCustom, string> = {
  own: "Tiềm năng 5 sao được đếm riêng, ngoài 4 sao.",
  inside_four: "Tiềm năng 5 sao nằm trong số 4 sao.",
};
const BASES_VI: Record<PublishedBasis, string> = {
  in_force: "Còn hiệu lực vào ngày này",
  recognised: "Được công nhận trong kỳ",
  decision: "Theo quyết định",
  candidates: "Chưa có giấy chứng nhận",
  plan: "Kế hoạch",
};

const vi = {
  whole: "Cả nước",
  area: "Toàn địa bàn",
  unknown: "Chưa rõ đơn vị",
  by: "Phân theo",
  name: "Tên",
  group: "Nhóm sản phẩm",
  kind: "Loại hình chủ thể",
  products: "Sản phẩm",
  five: "5 sao",
  potential_five: "Tiềm năng 5 sao",
  inside: "Trong đó tiềm năng 5 sao",
  four: "4 sao",
  three: "3 sao",
  producers: "Chủ thể",
  recognised: "Được công nhận trong kỳ",
  period: "Kỳ",
  day: "Đến ngày",
  printed: "Công bố",
  computed: "Tính từ giấy chứng nhận",
  difference: "Chênh lệch",
  counted: "Cách tính",
  note: "Ghi chú",
  source: "Nguồn",
  measure: "Chỉ tiêu",
  planned: "Kế hoạch",
  result: "Kết quả",
  share: "Đạt (%)",
  orders: "Đơn theo chủ thể",
  revenue: "Tiền hàng (đồng)",
  month: "Tháng",
  hidden: "không nêu (dưới 3 chủ thể)",
  groups: GROUP_NAMES,
  kinds: PRODUCER_KIND_NAMES,
  units: UNITS_VI,
  measures: MEASURES_VI,
  customs: CUSTOMS_VI,
  bases: BASES_VI,
};

export type ReportWords = typeof vi;

const en: ReportWords = {
  whole: "Whole country",
  area: "Whole area",
  unknown: "Unit not known",
  by: "By",
  name: "Name",
  group: "Product group",
  kind: "Kind of producer",
  products: "Products",
  five: "5 stars",
  potential_five: "Potential 5 stars",
  inside: "Of these potential 5 stars",
  four: "4 stars",
  three: "3 stars",
  producers: "Producers",
  recognised: "Recognised in the period",
  period: "Period",
  day: "Until",
  printed: "Published",
  computed: "Computed from certificates",
  difference: "Difference",
  counted: "What is counted",
  note: "Note",
  source: "Source",
  measure: "Figure",
  planned: "Plan",
  result: "Result",
  share: "Reached (%)",
  orders: "Parts of orders",
  revenue: "Sales of goods (VND)",
  month: "Month",
  hidden: "not told (fewer than 3 producers)",
  groups: {
    food: "Food",
    beverage: "Beverages",
    herbal: "Herbs and herbal products",
    handicraft: "Handicrafts",
    ornamental: "Ornamental plants and animals",
    tourism: "Community tourism, ecotourism and destinations",
  },
  kinds: {
    enterprise: "Enterprise",
    cooperative: "Cooperative",
    cooperative_group: "Cooperative group",
    household: "Household business",
    unknown: "Kind not known",
  },
  units: {
    province: "Province or city",
    commune: "Commune, ward or special zone",
    former_province: "Province or city before 01/07/2025",
    district: "District before 01/07/2025",
  },
  measures: {
    recognised: "Products recognised in the year",
    in_force: "Products with a certificate in force at the end of the year",
    producers: "Producers with products in force",
    sales_points: "Sales points",
  },
  customs: {
    own: "Potential 5 stars are counted apart from 4 stars.",
    inside_four: "Potential 5 stars are counted among 4 stars.",
  },
  bases: {
    in_force: "In force on this day",
    recognised: "Recognised in the period",
    decision: "By the decision",
    candidates: "Without certificates yet",
    plan: "Plan",
  },
};

/** Words of report files in a language. */
export function reportWords(language: ReportLanguage): ReportWords {
  return language === "en" ? en : vi;
}
