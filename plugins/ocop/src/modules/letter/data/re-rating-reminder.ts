import { NOTE, NOTE_FIELD } from "./parts";
import type { LetterTemplate } from "./types";

/** Asks a producer to hand in a dossier before its certificate ends. */
export const RE_RATING_REMINDER: LetterTemplate = {
  code: "re_rating_reminder",
  subject: "certificate",
  form: "official_letter",
  vi: "Công văn nhắc làm hồ sơ đánh giá lại",
  en: "Reminder to be rated again",
  about: "chuẩn bị hồ sơ đánh giá, phân hạng lại sản phẩm {{product}}",
  greeting: "Kính gửi",
  paragraphs: [
    "Giấy chứng nhận số {{certificate_number}} hạng {{stars}} sao của sản phẩm {{product}} có hiệu lực đến hết ngày {{last_day}}.",
    "Để sản phẩm tiếp tục được công nhận, {{office}} đề nghị {{producer}} hoàn thiện hồ sơ đánh giá, phân hạng lại và nộp trước ngày {{deadline}}, qua kênh chủ thể trên Chợ OCOP hoặc trực tiếp tại {{office}}.",
    "Hồ sơ gồm: phiếu đăng ký, phương án kinh doanh, giới thiệu bộ máy tổ chức, giấy đăng ký kinh doanh, sản phẩm mẫu và các minh chứng theo bộ tiêu chí hiện hành.",
    NOTE,
    "Trong quá trình thực hiện, nếu có vướng mắc xin liên hệ: {{contact}}.",
  ],
  fields: [
    { name: "deadline", kind: "day", required: true, vi: "Nộp trước ngày", en: "To be handed in before" },
    NOTE_FIELD,
  ],
};
