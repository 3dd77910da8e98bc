import { CertificateCorrection } from "../components/certificate-correction";
import { CertificateView } from "../components/certificate-view";
import { predecessorLookup, ratedProductLookup, unitLookup } from "../lib/lookups";
import { cell, choicesOf, type Entity, labelOf, type Resource, showDay } from "../lib/resource";
import { criteriaLabels, issuerLevelLabels, standingLabels, starsText } from "./vocabulary";

const standings = choicesOf(standingLabels);
const stars = ["3", "4", "5"].map((value) => ({ value, label: `${value} sao` }));

type Rated = { product?: { title?: string } | null } | null | undefined;
const productTitle = (entity: Entity) => cell((entity.rated_product as Rated)?.product?.title);

/** Certificates: issued here, then suspended, reinstated, revoked or corrected, each with a reason; never rewritten. */
export const certificates: Resource = {
  path: "certificates",
  many: "certificates",
  one: "certificate",
  title: "Giấy chứng nhận",
  about: "Giấy đã cấp không sửa được sao và ngày. Mọi thay đổi đều ghi lý do vào lịch sử.",
  editable: false,
  actions: [
    { label: "Xem và xử lý", View: CertificateView },
    { label: "Đính chính", View: CertificateCorrection },
  ],
  columns: [
    { label: "Số", show: (entity) => cell(entity.number) },
    { label: "Sản phẩm", show: productTitle },
    { label: "Hạng", show: (entity) => starsText(entity.stars, entity.potential_five) },
    { label: "Hết hiệu lực từ", show: (entity) => showDay(entity.expires_on) },
    { label: "Hôm nay", show: (entity) => labelOf(standings, entity.status_today) },
  ],
  filters: [
    { name: "status", label: "Tình trạng hôm nay", choices: standings },
    { name: "stars", label: "Hạng", choices: stars },
  ],
  fields: [
    {
      name: "rated_product_id",
      label: "Sản phẩm OCOP",
      kind: "lookup",
      lookup: ratedProductLookup,
      required: true,
      hint: "Tìm theo tên, có dấu hay không đều được.",
    },
    { name: "number", label: "Số giấy chứng nhận", kind: "text", required: true },
    { name: "stars", label: "Hạng theo quyết định", kind: "whole-choice", choices: stars, required: true },
    { name: "potential_five", label: "Tiềm năng 5 sao", kind: "yes-no", hint: "Chỉ với sản phẩm 4 sao." },
    { name: "score", label: "Điểm trung bình của hội đồng", kind: "number", hint: "Từ 0 đến 100; phải khớp với hạng." },
    {
      name: "issued_on",
      label: "Ngày cấp",
      kind: "day",
      required: true,
      hint: "Ngày hết hiệu lực được tính: 36 tháng sau.",
    },
    { name: "decision_number", label: "Số quyết định", kind: "text", required: true, heading: "Quyết định" },
    { name: "decision_date", label: "Ngày quyết định", kind: "day" },
    {
      name: "issuer_level",
      label: "Cấp công nhận",
      kind: "choice",
      choices: choicesOf(issuerLevelLabels),
      required: true,
    },
    { name: "issuer_name", label: "Cơ quan công nhận", kind: "text", required: true },
    { name: "issuer_unit_code", label: "Địa bàn của cơ quan", kind: "lookup", lookup: unitLookup("province", "today") },
    {
      name: "criteria_version",
      label: "Bộ tiêu chí",
      kind: "choice",
      choices: choicesOf(criteriaLabels),
      hint: "Để trống: bộ tiêu chí có hiệu lực vào ngày cấp.",
    },
    {
      name: "predecessor_id",
      label: "Thay cho giấy chứng nhận",
      kind: "lookup",
      lookup: predecessorLookup,
      hint: "Chọn sản phẩm trước. Giấy được thay hết giá trị ngay.",
    },
  ],
};
