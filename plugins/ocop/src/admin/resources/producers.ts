import { ProducerApplication } from "../components/producer-application";
import { ProducerDelivery } from "../components/producer-delivery";
import { ProducerProducts } from "../components/producer-products";
import { placeFields } from "../lib/place-fields";
import { cell, choicesOf, labelOf, type Resource } from "../lib/resource";
import { producerKindLabels, producerStatusLabels } from "./vocabulary";

const kinds = choicesOf(producerKindLabels);
const statuses = choicesOf(producerStatusLabels);

/** Chủ thể: who makes the goods. */
export const producers: Resource = {
  path: "producers",
  many: "producers",
  one: "producer",
  title: "Chủ thể OCOP",
  about: "Doanh nghiệp, hợp tác xã, tổ hợp tác và hộ kinh doanh có sản phẩm OCOP.",
  editable: true,
  actions: [
    { label: "Hồ sơ", View: ProducerApplication },
    { label: "Sản phẩm", View: ProducerProducts },
    { label: "Giao hàng", View: ProducerDelivery },
  ],
  columns: [
    { label: "Tên", show: (entity) => cell(entity.name) },
    { label: "Loại hình", show: (entity) => labelOf(kinds, entity.kind) },
    { label: "Tỉnh (như trên giấy tờ)", show: (entity) => cell(entity.province_as_printed) },
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
    {
      name: "status",
      label: "Trạng thái",
      kind: "choice",
      choices: statuses,
      hint: "Chỉ chủ thể đang hoạt động mới hiện ra cho người mua. Đã đóng thì không mở lại.",
    },
    { name: "tax_code", label: "Mã số thuế", kind: "text", hint: "10 hoặc 12 chữ số, hoặc 10 chữ số kèm -001." },
    { name: "representative", label: "Người đại diện", kind: "text" },
    {
      name: "representative_public",
      label: "Được công khai người đại diện",
      kind: "yes-no",
      hint: "Chỉ chọn khi đã có sự đồng ý.",
    },
    { name: "phone", label: "Điện thoại", kind: "text" },
    { name: "email", label: "Thư điện tử", kind: "text" },
    { name: "contact_public", label: "Được công khai liên hệ", kind: "yes-no", hint: "Chỉ chọn khi đã có sự đồng ý." },
    { name: "website", label: "Trang web", kind: "text", hint: "Bắt đầu bằng https://" },
    { name: "story_vi", label: "Câu chuyện (tiếng Việt)", kind: "long", heading: "Câu chuyện" },
    { name: "story_en", label: "Câu chuyện (tiếng Anh)", kind: "long" },
    {
      name: "standards",
      label: "Tiêu chuẩn đang giữ",
      kind: "rows",
      heading: "Tiêu chuẩn và ảnh",
      columns: [
        { name: "standard", label: "Tiêu chuẩn (VietGAP, HACCP…)", kind: "text", required: true },
        { name: "number", label: "Số chứng nhận", kind: "text" },
        { name: "issuer", label: "Đơn vị cấp", kind: "text" },
        { name: "valid_from", label: "Từ ngày", kind: "day" },
        { name: "valid_to", label: "Đến ngày", kind: "day" },
      ],
    },
    { name: "photos", label: "Ảnh", kind: "lines", hint: "Mỗi dòng một địa chỉ ảnh." },
    ...placeFields,
  ],
};
