import { unratedProductLookup } from "../lib/lookups";
import { placeFields } from "../lib/place-fields";
import { cell, choicesOf, type Entity, labelOf, type Resource, showDay } from "../lib/resource";
import { groupLabels, starsText } from "./vocabulary";

const groups = choicesOf(groupLabels);

type Badge = { stars: number; potential_five: boolean; expires_on: string } | null;
const badgeOf = (entity: Entity) => (entity.badge_today ?? null) as Badge;

function starsToday(entity: Entity): string {
  const badge = badgeOf(entity);
  return badge === null ? "Không có sao" : starsText(badge.stars, badge.potential_five);
}

/** The register: products of the programme. Their stars are computed from certificates, so no field holds them. */
export const ratedProducts: Resource = {
  path: "rated-products",
  many: "rated_products",
  one: "rated_product",
  title: "Sản phẩm OCOP",
  about: "Sổ đăng ký sản phẩm. Số sao được tính từ giấy chứng nhận còn hiệu lực hôm nay, không nhập tay được.",
  editable: true,
  columns: [
    { label: "Sản phẩm", show: (entity) => cell((entity.product as { title?: string } | null | undefined)?.title) },
    { label: "Mã sản phẩm", show: (entity) => cell(entity.product_code) },
    { label: "Nhóm", show: (entity) => labelOf(groups, entity.group) },
    { label: "Tỉnh (như trên giấy tờ)", show: (entity) => cell(entity.province_as_printed) },
    { label: "Sao hôm nay", show: starsToday },
    { label: "Hết hiệu lực từ", show: (entity) => showDay(badgeOf(entity)?.expires_on) },
  ],
  filters: [{ name: "group", label: "Nhóm", choices: groups }],
  fields: [
    {
      name: "product_id",
      label: "Sản phẩm của cửa hàng",
      kind: "lookup",
      lookup: unratedProductLookup,
      fixed: true,
      hint: "Chỉ hiện sản phẩm chưa có trong sổ. Có thể để trống nếu sản phẩm chưa bán ở đây.",
    },
    { name: "product_code", label: "Mã sản phẩm", kind: "text" },
    { name: "group", label: "Nhóm", kind: "choice", choices: groups, required: true },
    { name: "sub_group", label: "Phân nhóm", kind: "text" },
    { name: "net_content", label: "Khối lượng, thể tích tịnh", kind: "text" },
    { name: "shelf_life", label: "Hạn sử dụng", kind: "text" },
    { name: "storage", label: "Bảo quản", kind: "text" },
    { name: "alcohol_strength", label: "Độ cồn (% thể tích)", kind: "number" },
    {
      name: "age_restricted",
      label: "Chỉ bán cho người đủ 18 tuổi",
      kind: "yes-no",
      hint: "Chọn “Có” thì sản phẩm chỉ hiện với khách đã xác nhận đủ 18 tuổi và không nhận tiền mặt. Đồ uống có cồn luôn là “Có”.",
    },
    { name: "intro_vi", label: "Giới thiệu (tiếng Việt)", kind: "long" },
    { name: "intro_en", label: "Giới thiệu (tiếng Anh)", kind: "long" },
    ...placeFields,
  ],
};
