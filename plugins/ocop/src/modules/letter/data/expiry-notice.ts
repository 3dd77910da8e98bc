import { NOTE, NOTE_FIELD, WHOM_TO_ASK } from "./parts";
import type { LetterTemplate } from "./types";

/** Tells a producer when a certificate ends and what follows from it. */
export const EXPIRY_NOTICE: LetterTemplate = {
  code: "expiry_notice",
  subject: "certificate",
  form: "notice",
  vi: "Thông báo giấy chứng nhận sắp hết hiệu lực",
  en: "Notice that a certificate ends",
  about: "giấy chứng nhận sản phẩm OCOP của {{product}} sắp hết hiệu lực",
  greeting: "Kính gửi",
  paragraphs: [
    "Căn cứ Quyết định số 148/QĐ-TTg ngày 24 tháng 02 năm 2023 của Thủ tướng Chính phủ ban hành Bộ tiêu chí và quy trình đánh giá, phân hạng sản phẩm Chương trình Mỗi xã một sản phẩm, được sửa đổi, bổ sung tại Quyết định số 1489/QĐ-TTg ngày 06 tháng 7 năm 2025, {{office}} thông báo:",
    "Giấy chứng nhận số {{certificate_number}} hạng {{stars}} sao của sản phẩm {{product}}, được công nhận theo Quyết định số {{decision_number}}, có hiệu lực đến hết ngày {{last_day}} (còn {{days_left}} ngày).",
    "Từ ngày {{expires_on}}, nếu chưa được đánh giá, phân hạng lại, {{producer}} không sử dụng hạng sao và nhãn OCOP trên sản phẩm, bao bì, tài liệu giới thiệu và các kênh bán hàng.",
    NOTE,
    WHOM_TO_ASK,
  ],
  fields: [NOTE_FIELD],
};
