import type { MedusaContainer } from "@medusajs/framework/types";
import { todayInHoChiMinh } from "../../shared/clock";
import { withoutFormulas } from "../../shared/formula";
import type { Table } from "../../shared/table";
import { readExisting } from "./existing";
import { exportTable } from "./export-table";

/** All listings of a producer as a table that {@link importFile} reads back; the head alone for one without any. */
export async function exportListings(
  container: MedusaContainer,
  producerId: string,
  format: "csv" | "xlsx",
): Promise<Table> {
  const table = exportTable(await readExisting(container, producerId), todayInHoChiMinh());
  return format === "xlsx" ? withoutFormulas(table) : table;
}
