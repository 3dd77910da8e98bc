import type { MedusaContainer } from "@medusajs/framework/types";
import type { ExpiryFilters } from "../../contract/office-expiry";
import type { Area } from "../../shared/area";
import { dayWords } from "../../shared/day-words";
import type { Table } from "../../shared/table";
import { readAllExpiries } from "./read";

const COLUMNS = [
  ["Số giấy chứng nhận", 22],
  ["Sản phẩm", 32],
  ["Chủ thể", 32],
  ["Địa bàn", 30],
  ["Hạng sao", 10],
  ["Ngày cấp", 12],
  ["Hết hiệu lực từ", 14],
  ["Số ngày còn lại", 14],
  ["Tạm đình chỉ", 12],
  ["Có địa chỉ thư", 14],
  ["Đang có hồ sơ", 14],
  ["Văn bản gần nhất", 16],
] as const;

const yes = (value: boolean): string => (value ? "Có" : "Không");

/** Certificates that end soon as a table to be saved; in Vietnamese, as offices report. */
export async function expiryTable(container: MedusaContainer, area: Area, filters: ExpiryFilters): Promise<Table> {
  const rows = await readAllExpiries(container, area, filters);
  return {
    name: `giay-chung-nhan-het-han-${filters.within}-ngay`,
    columns: COLUMNS.map(([title, width]) => ({ title, width })),
    rows: rows.map((row) => [
      row.number,
      row.product,
      row.producer,
      row.place,
      row.stars,
      dayWords(row.issued_on),
      dayWords(row.expires_on),
      row.days_left,
      yes(row.suspended),
      yes(row.has_address),
      yes(row.dossier_status !== null),
      row.written_on === null ? null : dayWords(row.written_on),
    ]),
  };
}
