import type { OfficeAuditLine } from "../../contract/audit-trail";
import type { Language } from "../../contract/errors";
import { clockInHoChiMinh } from "../../shared/clock";
import { withoutFormulas } from "../../shared/formula";
import type { Table } from "../../shared/table";

const WORDS = {
  vi: {
    name: "nhat-ky-thay-doi",
    nobody: "không ghi tên",
    columns: [
      "Số thứ tự",
      "Thời điểm (giờ Việt Nam)",
      "Loại người làm",
      "Người làm",
      "Việc",
      "Loại dữ liệu",
      "Mã",
      "Tên",
      "Trước",
      "Sau",
      "Lý do",
      "Mã băm",
    ],
  },
  en: {
    name: "audit-trail",
    nobody: "not named",
    columns: [
      "Position",
      "Moment (Việt Nam)",
      "Kind of actor",
      "Actor",
      "Act",
      "Kind of data",
      "Id",
      "Name",
      "Before",
      "After",
      "Reason",
      "Hash",
    ],
  },
} as const satisfies Record<Language, { name: string; nobody: string; columns: readonly string[] }>;

const WIDTHS = [10, 22, 14, 28, 28, 24, 34, 34, 50, 50, 40, 66];

const side = (changes: OfficeAuditLine["changes"], which: "before" | "after"): string =>
  changes.flatMap(({ field, [which]: value }) => (value === null ? [] : [`${field}: ${value}`])).join("\n");

/** Lines of the trail as a table that leaves the house, in words; no text of it is run by a spreadsheet. */
export function auditTable(lines: readonly OfficeAuditLine[], language: Language): Table {
  const { name, nobody, columns } = WORDS[language];
  return withoutFormulas({
    name,
    columns: columns.map((title, place) => ({ title, width: WIDTHS[place] ?? 20 })),
    rows: lines.map(({ words, ...line }) => [
      line.position,
      clockInHoChiMinh(new Date(line.at)).replace("T", " "),
      words.actor_type,
      line.actor_name ?? nobody,
      words.action,
      words.subject_type,
      line.subject_id,
      line.subject_name,
      side(words.changes, "before"),
      side(words.changes, "after"),
      line.reason,
      line.hash,
    ]),
  });
}
