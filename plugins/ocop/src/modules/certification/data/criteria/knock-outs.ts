import type { KnockOut } from "./types";

/** Conditions printed on the scoring sheets of 781/QĐ-TTg [K5]: a rank needs the points and these. */
export const KNOCK_OUTS_781: readonly KnockOut[] = [
  {
    code: "raw-material-origin",
    vi: "Toàn bộ nguyên liệu nhập khẩu hoặc không rõ nguồn gốc: không đánh giá",
    en: "All raw material is imported or of unknown origin",
    effect: "refused",
    sets: null,
  },
  {
    code: "production-certificate",
    vi: "Thiếu giấy đủ điều kiện sản xuất, an toàn thực phẩm, hoặc giấy hết hiệu lực: không chấm các bước sau",
    en: "Certificate of food safety or of production missing or no longer valid",
    effect: "not_scored_further",
    sets: null,
  },
  {
    code: "unsafe-foreign-matter",
    vi: "Có tạp chất lạ gây mất an toàn: dừng chấm",
    en: "Foreign matter that is a risk to safety",
    effect: "not_scored_further",
    sets: null,
  },
  {
    code: "cosmetics-declaration",
    vi: "Mỹ phẩm không có phiếu công bố: dừng chấm",
    en: "Cosmetic without its declaration slip",
    effect: "not_scored_further",
    sets: ["cosmetics"],
  },
  {
    code: "intellectual-property",
    vi: "Xâm phạm quyền sở hữu trí tuệ: không đánh giá",
    en: "Infringes intellectual property",
    effect: "refused",
    sets: ["craft-household", "craft-decor", "textiles"],
  },
  {
    code: "story-exists",
    vi: "Chỉ chấm trí tuệ, bản sắc và cấu trúc khi đã có câu chuyện sản phẩm",
    en: "Identity and structure of the story are scored only if a story exists",
    effect: "scored_only_if",
    sets: null,
    governs: { criteria: ["5.2", "5.3"], needs: "5.1" },
  },
];
