import type { MedusaContainer } from "@medusajs/framework/types";
import { TERRITORY_MODULE, type TerritoryReader } from "ocop/shared/territory";
import { todayInHoChiMinh } from "ocop/shared/clock";
import { seedCertificates } from "./builders/certificates";
import { locate } from "./builders/places";
import { seedProducers } from "./builders/producers";
import { seedProducts } from "./builders/products";
import { seedSalesPoints } from "./builders/sales-points";
import type { SeededStore } from "./builders/store";
import { readCatalogue } from "./catalogue";
import type { Refusal } from "./rows/refusal";

/** Today's names of the provinces given, with their kind as an office writes it: "tỉnh Thanh Hóa". */
async function provinceLabels(container: MedusaContainer, codes: readonly string[]): Promise<Map<string, string>> {
  const territory: TerritoryReader = container.resolve(TERRITORY_MODULE);
  const labels = await territory.labelsOf([...new Set(codes)]);
  return new Map([...labels].map(([code, label]) => [code, label.charAt(0).toLowerCase() + label.slice(1)]));
}

/**
 * The demo catalogue: producers, products, certificates, sales points and the goods they carry.
 * @param folder where the data files lie; the demo's own when not given
 * @returns how many products and points this run created, and the rows that were refused
 */
export async function seedDemo(
  container: MedusaContainer,
  store: SeededStore,
  folder?: string,
): Promise<{ created: number; refusals: Refusal[] }> {
  const today = todayInHoChiMinh();
  const catalogue = readCatalogue(folder);
  const products = await locate(container, catalogue.products);
  const points = await locate(container, catalogue.salesPoints);
  const labels = await provinceLabels(
    container,
    products.located.flatMap(({ place }) => place.province_code ?? []),
  );
  const producers = await seedProducers(container, products.located, catalogue.scenes);
  const { ids, created } = await seedProducts(container, products.located, producers, store);
  await seedCertificates(container, products.located, ids, labels, today);
  const carried = products.located
    .filter(({ alcohol, group }) => !alcohol && group !== "tourism")
    .map(({ key, name, place }) => ({ key, name, id: ids.get(key) ?? "", provinceCode: place.province_code }));
  const made = await seedSalesPoints(container, points.located, carried, today);
  return { created: created + made, refusals: [...catalogue.refusals, ...products.refusals, ...points.refusals] };
}
