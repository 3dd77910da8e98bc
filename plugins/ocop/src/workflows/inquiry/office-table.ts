import type { MedusaContainer } from "@medusajs/framework/types";
import type { OfficeSupplyFilters } from "../../contract/office-inquiry";
import type { Area } from "../../shared/area";
import { dayWords } from "../../shared/day-words";
import { ASKER_NAMES, PERIOD_WORDS, SUPPLY_STATE_NAMES } from "../../shared/inquiry-words";
import type { Table } from "../../shared/table";
import { readAllOfficeRequests } from "./office-read";

const COLUMNS = [
  ["Mã tiếp nhận", 14],
  ["Bên cần hàng", 28],
  ["Loại", 18],
  ["Liên hệ", 28],
  ["Sản phẩm", 32],
  ["Số lượng", 12],
  ["Đơn vị tính", 12],
  ["Kỳ", 12],
  ["Nhận trả lời đến hết", 20],
  ["Địa bàn", 22],
  ["Tình trạng", 22],
  ["Đã mời", 10],
  ["Chào hàng", 10],
  ["Ký với", 28],
  ["Số lượng ký", 12],
  ["Giá trị (đồng)", 16],
  ["Ghi chú kết quả", 32],
] as const;

/** The supply requests of an area as a table to be saved; in Vietnamese, as offices report. */
export async function officeRequestTable(
  container: MedusaContainer,
  area: Area,
  filters: OfficeSupplyFilters,
): Promise<Table> {
  const rows = await readAllOfficeRequests(container, area, filters);
  return {
    name: "nhu-cau-cung-ung",
    columns: COLUMNS.map(([title, width]) => ({ title, width })),
    rows: rows.map((row) => [
      row.reference,
      row.asker_name,
      ASKER_NAMES[row.asker_kind],
      row.contact,
      row.words,
      row.quantity,
      row.unit,
      PERIOD_WORDS[row.period],
      dayWords(row.until),
      row.unit_name,
      SUPPLY_STATE_NAMES[row.state],
      row.invited,
      row.offers,
      row.agreed_producer,
      row.agreed_quantity,
      row.agreed_value,
      row.outcome_note,
    ]),
  };
}
