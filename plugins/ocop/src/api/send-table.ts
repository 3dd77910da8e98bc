import type { MedusaResponse } from "@medusajs/framework/http";
import { csvOf } from "../shared/csv";
import type { Table } from "../shared/table";
import { xlsxOf } from "../shared/xlsx";

const TYPES = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** Answers a table as a file to be saved. Never kept by a cache: it is somebody's money. */
export async function sendTable(res: MedusaResponse, table: Table, format: keyof typeof TYPES): Promise<void> {
  const body = format === "csv" ? csvOf(table) : await xlsxOf(table);
  res.setHeader("content-type", TYPES[format]);
  res.setHeader("content-disposition", `attachment; filename="${table.name}.${format}"`);
  res.setHeader("cache-control", "no-store");
  res.send(body);
}
