import { example } from "./parts";
import type { LetterTemplate } from "./types";

/** Invites who sits in the council of a round to its meeting; the round comes from the seat. */
export const COUNCIL_INVITATION: LetterTemplate = {
  code: "council_invitation",
  subject: "seat",
  form: "invitation",
  vi: "Giấy mời họp Hội đồng đánh giá",
  en: "Invitation to the council",
  about: "họp Hội đồng đánh giá, phân hạng sản phẩm OCOP",
  greeting: "Trân trọng kính mời",
  paragraphs: [
    "{{office}} tổ chức họp Hội đồng đánh giá, phân hạng sản phẩm OCOP ({{round}}), trân trọng kính mời {{recipient}} tới dự.",
    "1. Thời gian: {{time}}, ngày {{meeting_day}}.",
    "2. Địa điểm: {{venue}}.",
    { when: "chair", text: "3. Chủ trì: {{chair}}." },
    "Nội dung:",
    { each: "agenda", text: "- {{line}};" },
    "Đề nghị nghiên cứu trước hồ sơ trên phần mềm và báo lại nếu có quyền, lợi ích liên quan đến sản phẩm được đánh giá. Liên hệ: {{contact}}.",
    "Rất mong sự có mặt đầy đủ, đúng thời gian để cuộc họp đạt kết quả tốt.",
  ],
  fields: [
    { name: "meeting_day", kind: "day", required: true, vi: "Ngày họp", en: "Day of the meeting" },
    {
      name: "time",
      kind: "line",
      required: true,
      vi: "Giờ họp",
      en: "Time",
      hint: example("08 giờ 00"),
    },
    { name: "venue", kind: "line", required: true, vi: "Địa điểm", en: "Venue" },
    { name: "chair", kind: "line", required: false, vi: "Chủ trì", en: "Chair" },
    {
      name: "agenda",
      kind: "text",
      required: true,
      vi: "Nội dung họp",
      en: "Agenda",
      hint: { vi: "Mỗi dòng một nội dung", en: "One item a line" },
    },
  ],
};
