import type { MedusaContainer } from "@medusajs/framework/types";
import { TERRITORY_MODULE, type TerritoryReader } from "../../shared/territory";

/** Names of communes by their codes, for rows that carry one. */
export async function communeNames(
  container: MedusaContainer,
  rows: readonly { commune_code: string | null }[],
): Promise<Map<string, string>> {
  const codes = [...new Set(rows.flatMap(({ commune_code }) => commune_code ?? []))];
  if (codes.length === 0) return new Map();
  const territory: TerritoryReader = container.resolve(TERRITORY_MODULE);
  return territory.labelsOf(codes);
}
