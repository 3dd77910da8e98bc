import { WHOM_TO_ASK } from "./parts";
import type { LetterTemplate } from "./types";

/** Tells a producer which papers its dossier lacks; the list comes from the dossier itself. */
export const MISSING_PAPERS: LetterTemplate = {
  code: "missing_papers",
  subject: "dossier",
  form: "official_letter",
  vi: "Công văn đề nghị bổ sung hồ sơ",
  en: "Letter about missing papers",
  about: "bổ sung hồ sơ đánh giá, phân hạng sản phẩm {{product}}",
  greeting: "Kính gửi",
  paragraphs: [
    "{{office}} đã nhận hồ sơ đề nghị đánh giá, phân hạng sản phẩm {{product}} của {{producer}}. Qua kiểm tra, hồ sơ còn thiếu các nội dung sau:",
    { each: "missing", text: "- {{line}};" },
    { each: "more", text: "- {{line}};" },
    "Đề nghị {{producer}} bổ sung trước ngày {{deadline}}. Quá thời hạn trên, hồ sơ chưa đủ điều kiện trình Hội đồng đánh giá trong đợt này.",
    WHOM_TO_ASK,
  ],
  fields: [
    {
      name: "more",
      kind: "text",
      required: false,
      vi: "Giấy tờ thiếu khác",
      en: "Other papers that are missing",
      hint: {
        vi: "Mỗi dòng một giấy tờ; danh sách thiếu của từng hồ sơ đã có sẵn",
        en: "One a line; what each dossier lacks is listed by itself",
      },
    },
    { name: "deadline", kind: "day", required: true, vi: "Bổ sung trước ngày", en: "To be added before" },
  ],
};
