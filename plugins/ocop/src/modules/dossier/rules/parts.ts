/**
 * One part of a dossier by the forms of 1048/QĐ-TTg and 781/QĐ-TTg [K43 K44 K5]: five that must be there, thirteen kinds
 * of evidence. 148/QĐ-TTg cut paperwork and added the report of self-assessment [K16], which is the score sheet here.
 */
export type DossierPartKind = {
  number: number;
  mandatory: boolean;
  /** A thing and not a paper: there is nothing to upload. */
  thing: boolean;
  vi: string;
  en: string;
  hint: { vi: string; en: string } | null;
};

const paper = (number: number, vi: string, en: string, hint: DossierPartKind["hint"] = null): DossierPartKind => ({
  number,
  mandatory: number <= 5,
  thing: false,
  vi,
  en,
  hint,
});

/** The eighteen parts, by the numbers of the forms. */
export const DOSSIER_PARTS: readonly DossierPartKind[] = [
  paper(1, "Phiếu đăng ký", "Registration form", {
    vi: "Biểu 01 cho ý tưởng mới, biểu 02 cho sản phẩm đã có",
    en: "Form 01 for a new idea, form 02 for a product that there is already",
  }),
  paper(2, "Phương án, kế hoạch kinh doanh", "Business plan", { vi: "Biểu 03", en: "Form 03" }),
  paper(3, "Giới thiệu bộ máy tổ chức", "How the producer is organised", { vi: "Biểu 04", en: "Form 04" }),
  paper(4, "Giấy đăng ký kinh doanh", "Business registration"),
  {
    ...paper(5, "Sản phẩm mẫu", "Samples", {
      vi: "5 đơn vị sản phẩm, nộp trực tiếp; dịch vụ thì không cần",
      en: "Five units, handed in; not needed for services",
    }),
    thing: true,
  },
  paper(6, "Giấy đủ điều kiện sản xuất, an toàn thực phẩm", "Certificate of production and food safety"),
  paper(7, "Công bố chất lượng", "Declaration of quality"),
  paper(8, "Tiêu chuẩn sản phẩm", "Product standard"),
  paper(9, "Phiếu kiểm nghiệm an toàn thực phẩm", "Food-safety test report"),
  paper(10, "Mã vạch, tem truy xuất, sở hữu trí tuệ", "Barcode, traceability, intellectual property", {
    vi: "Kể cả chỉ dẫn địa lý, nhãn hiệu",
    en: "Also geographical indication and trademark",
  }),
  paper(11, "Nguồn gốc nguyên liệu, liên kết", "Origin of raw material, linkage"),
  paper(12, "Hệ thống quản lý chất lượng", "Quality management"),
  paper(13, "Bảo vệ môi trường", "Protection of the environment"),
  paper(14, "Kế toán", "Accounting"),
  paper(15, "Phát triển thị trường, quảng bá", "Market development, promotion"),
  paper(16, "Câu chuyện sản phẩm", "Product story", {
    vi: "Đủ 8 điều: tên, khách hàng, lý do tin, tính năng, kênh bán, điểm độc đáo, lợi ích, lịch sử",
    en: "Eight things: name, customers, reason to trust, features, channel, uniqueness, benefit, history",
  }),
  paper(17, "Kế hoạch kiểm soát chất lượng, hồ sơ lô", "Quality control plan, lot records"),
  paper(18, "Giải thưởng", "Awards"),
];

/** A part by its number; null for one that the forms do not have. */
export function dossierPart(number: number): DossierPartKind | null {
  return DOSSIER_PARTS.find((part) => part.number === number) ?? null;
}

/** Whether a part may be said not to apply: evidence may, and a service has no samples to hand in. */
export function maySkip({ mandatory, thing }: DossierPartKind, group: string): boolean {
  return !mandatory || (thing && group === "tourism");
}
