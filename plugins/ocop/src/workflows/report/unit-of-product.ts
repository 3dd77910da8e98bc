import type { MedusaContainer } from "@medusajs/framework/types";
import { select } from "../../shared/database";
import type { ReportUnit } from "../../shared/report-vocabulary";
import type { RegisteredProduct } from "./read-register";

type District = { code: string; parent_code: string | null };

/** How to tell the unit of a product; a former province is the one of the former district. */
export async function unitReader(
  container: MedusaContainer,
  units: ReportUnit,
): Promise<(product: RegisteredProduct) => string | null> {
  if (units !== "former_province") return (product) => product[`${units}_code`];
  const districts = await select<District>(
    container,
    "select u.code, u.parent_code from territory_unit u where u.level = 'district'",
  );
  const provinces = new Map(districts.map(({ code, parent_code }) => [code, parent_code]));
  return ({ district_code }) => (district_code === null ? null : (provinces.get(district_code) ?? null));
}
