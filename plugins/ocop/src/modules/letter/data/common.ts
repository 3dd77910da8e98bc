import { example } from "./parts";
import type { LetterField } from "./types";

/** What every letter needs beside its own fields: where it comes from, its number and day, who signs. */
export const COMMON_FIELDS: readonly LetterField[] = [
  {
    name: "superior",
    kind: "line",
    required: false,
    vi: "Cơ quan chủ quản",
    en: "Superior body",
    hint: example("Sở Nông nghiệp và Môi trường"),
  },
  {
    name: "symbol",
    kind: "line",
    required: true,
    vi: "Ký hiệu cơ quan",
    en: "Sign of the office",
    hint: example("VPĐP"),
  },
  {
    name: "number",
    kind: "line",
    required: false,
    vi: "Số văn bản",
    en: "Number",
    hint: { vi: "Để trống để ghi tay sau khi vào sổ", en: "Leave it blank to write it by hand" },
  },
  { name: "place", kind: "line", required: true, vi: "Địa danh", en: "Place" },
  { name: "day", kind: "day", required: true, vi: "Ngày văn bản", en: "Day of the letter" },
  {
    name: "signer_title",
    kind: "line",
    required: true,
    vi: "Quyền hạn, chức vụ người ký",
    en: "In which quality it is signed",
    hint: example("Chánh Văn phòng"),
  },
  { name: "signer_name", kind: "line", required: false, vi: "Họ tên người ký", en: "Name of who signs" },
  {
    name: "contact",
    kind: "line",
    required: true,
    vi: "Đầu mối liên hệ",
    en: "Whom to contact",
    hint: { vi: "Bộ phận, điện thoại, thư điện tử", en: "Department, telephone, mail" },
  },
];
