import type { MedusaContainer } from "@medusajs/framework/types";
import type { OfficeProducerFilters, RatedProductFilters } from "../../contract/office-registry";
import type { Area } from "../../shared/area";
import { todayInHoChiMinh } from "../../shared/clock";
import { withoutFormulas } from "../../shared/formula";
import type { Table } from "../../shared/table";
import { readAllRegistryProducers } from "./read-producers";
import { readAllRegistryProducts } from "./read-products";
import { producerTable, productTable } from "./tables";

/** CSV is marked against formulas when it is written. */
const safe = (table: Table, format: "csv" | "xlsx"): Table => (format === "xlsx" ? withoutFormulas(table) : table);

/** The list of an area's products that filters let through, as a file that the import reads back. */
export async function exportRegistryProducts(
  container: MedusaContainer,
  area: Area,
  { format, ...filters }: RatedProductFilters & { format: "csv" | "xlsx" },
): Promise<Table> {
  return safe(productTable(await readAllRegistryProducts(container, area, filters), todayInHoChiMinh()), format);
}

/** The list of an area's producers that filters let through, as a file. */
export async function exportRegistryProducers(
  container: MedusaContainer,
  area: Area,
  { format, ...filters }: OfficeProducerFilters & { format: "csv" | "xlsx" },
): Promise<Table> {
  return safe(producerTable(await readAllRegistryProducers(container, area, filters), todayInHoChiMinh()), format);
}
