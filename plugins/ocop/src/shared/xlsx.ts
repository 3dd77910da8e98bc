import { unzipSync, zipSync } from "fflate";
import type { Table } from "./table";

/** A zip archive carries times; one time for all makes the same table the same bytes. */
const STAMP = new Date(2026, 0, 1);

/** A table as an Excel workbook of one sheet. Texts are stored as texts, so that none is run as a formula. */
export async function xlsxOf(table: Table): Promise<Buffer> {
  const head = table.columns.map(({ title }) => ({ value: title, type: String, fontWeight: "bold" as const }));
  const rows = table.rows.map((row) =>
    row.map((value) => {
      if (value === null) return null;
      if (typeof value === "string") return { value, type: String };
      // A position of 19.8066 degrees is not 20.
      return { value, type: Number, format: Number.isInteger(value) ? "#,##0" : "#,##0.######" };
    }),
  );
  // Its types are those of an ES module; a plain import would not compile here.
  const { default: writeSheet } = await import("write-excel-file/node");
  const written = await writeSheet([head, ...rows], {
    // Excel refuses these signs and more than 31 letters in a sheet's name.
    sheet: table.name.replace(/[\\/?*[\]:]/g, "-").slice(0, 31),
    columns: table.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
  return Buffer.from(zipSync(unzipSync(written), { mtime: STAMP }));
}
