import type { AuditChange } from "../../modules/delivery/rules/audit-changes";
import type { AuditLine } from "../../contract/audit-trail";
import type { Language } from "../../contract/errors";
import { withoutFormulas } from "../../shared/formula";
import type { Table } from "../../shared/table";

const WORDS = {
  vi: {
    name: "nhat-ky-thay-doi",
    columns: [
      "Số thứ tự",
      "Thời điểm (giờ Việt Nam)",
      "Loại người làm",
      "Người làm",
      "Việc",
      "Bảng",
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
    columns: [
      "Position",
      "Moment (Việt Nam)",
      "Kind of actor",
      "Actor",
      "Act",
      "Table",
      "Id",
      "Name",
      "Before",
      "After",
      "Reason",
      "Hash",
    ],
  },
} as const satisfies Record<Language, { name: string; columns: readonly string[] }>;

const WIDTHS = [10, 22, 14, 28, 28, 20, 34, 34, 50, 50, 40, 66];
const OFFSET_MS = 7 * 3_600_000;

/** A moment as Việt Nam's clocks showed it. */
const inVietNam = (iso: string): string =>
  new Date(Date.parse(iso) + OFFSET_MS).toISOString().slice(0, 19).replace("T", " ");

const side = (changes: readonly AuditChange[], which: "before" | "after"): string =>
  changes.flatMap(({ field, [which]: value }) => (value === null ? [] : [`${field}: ${value}`])).join("\n");

/** Lines of the trail as a table that leaves the house; no text of it is run by a spreadsheet. */
export function auditTable(lines: readonly AuditLine[], language: Language): Table {
  const { name, columns } = WORDS[language];
  return withoutFormulas({
    name,
    columns: columns.map((title, place) => ({ title, width: WIDTHS[place] ?? 20 })),
    rows: lines.map((line) => [
      line.position,
      inVietNam(line.at),
      line.actor_type,
      line.actor_name ?? line.actor_id,
      line.action,
      line.subject_type,
      line.subject_id,
      line.subject_name,
      side(line.changes, "before"),
      side(line.changes, "after"),
      line.reason,
      line.hash,
    ]),
  });
}
