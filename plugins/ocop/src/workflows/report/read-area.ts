import type { MedusaContainer } from "@medusajs/framework/types";
import type { ReportArea } from "../../contract/office-report";
import type { Area } from "../../shared/area";
import { select } from "../../shared/database";
import { unitNameSql } from "./units";

/** How the area of a report is called. */
export async function reportArea(container: MedusaContainer, { level, unit_code }: Area): Promise<ReportArea> {
  if (unit_code === null) return { name: null, level };
  const [unit] = await select<{ name: string }>(
    container,
    `select ${unitNameSql("u")} as name from territory_unit u where u.code = :unit_code`,
    { unit_code },
  );
  return { name: unit?.name ?? unit_code, level };
}
