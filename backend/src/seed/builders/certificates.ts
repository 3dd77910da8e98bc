import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId, Modules } from "@medusajs/framework/utils";
import { CERTIFICATION_MODULE, type CertificationModuleService } from "ocop/modules/certification";
import { select } from "ocop/shared/database";
import type { CatalogueProduct } from "../catalogue";
import { certificatesOf } from "../rules/certificates-of";
import type { Located } from "./places";
import { productShortId } from "./products";

/** The register's rows of the products given, each linked to its shop product; rows that are there are left alone. */
async function seedRated(
  container: MedusaContainer,
  products: readonly Located<CatalogueProduct>[],
  productIds: Map<string, string>,
): Promise<Map<string, string>> {
  const service: CertificationModuleService = container.resolve(CERTIFICATION_MODULE);
  const present = await service.listRatedProducts(
    { short_id: products.map(({ key }) => productShortId(key)) },
    { select: ["id", "short_id"], take: null },
  );
  const ids = new Map(present.map(({ short_id, id }) => [short_id, id]));
  const missing = products.filter(({ key }) => !ids.has(productShortId(key)));
  if (missing.length > 0) {
    const created = await service.createRatedProducts(
      missing.map((product) => ({
        short_id: productShortId(product.key),
        group: product.group,
        sub_group: product.subGroup,
        ...product.place,
        age_restricted: product.alcohol,
        intro_vi: product.text.vi,
        intro_en: product.text.en,
        shelf_life: product.offer.shelfLife,
        storage: product.offer.storage,
        net_content: product.offer.netContent,
      })),
    );
    for (const { short_id, id } of created) ids.set(short_id, id);
  }
  // Asked again for all: a run that was killed in between is mended.
  const linked = new Set(
    (
      await select<{ id: string }>(
        container,
        "select rated_product_id as id from product_rated_product where deleted_at is null",
      )
    ).map(({ id }) => id),
  );
  const pairs = products.flatMap(({ key }) => {
    const [product_id, rated_product_id] = [productIds.get(key), ids.get(productShortId(key))];
    return product_id && rated_product_id && !linked.has(rated_product_id)
      ? [{ [Modules.PRODUCT]: { product_id }, [CERTIFICATION_MODULE]: { rated_product_id } }]
      : [];
  });
  if (pairs.length > 0) await container.resolve(ContainerRegistrationKeys.LINK).create(pairs);
  return ids;
}

/**
 * Rated products and their certificates, as reported and filled in by the demo's rule for `today`; every state a
 * certificate has had is in its history. Products that have a certificate are left alone.
 */
export async function seedCertificates(
  container: MedusaContainer,
  products: readonly Located<CatalogueProduct>[],
  productIds: Map<string, string>,
  provinceLabels: Map<string, string>,
  today: string,
): Promise<void> {
  const service: CertificationModuleService = container.resolve(CERTIFICATION_MODULE);
  const rated = await seedRated(container, products, productIds);
  const have = new Set(
    (
      await service.listCertificates(
        { rated_product_id: [...rated.values()] },
        { select: ["rated_product_id"], take: null },
      )
    ).map(({ rated_product_id }) => rated_product_id),
  );
  const wanted = products.flatMap((product) => {
    const rated_product_id = rated.get(productShortId(product.key));
    const provinceToday = provinceLabels.get(product.place.province_code ?? "") ?? product.province;
    if (!rated_product_id || have.has(rated_product_id)) return [];
    return certificatesOf(product, provinceToday, today).map((certificate) => ({ ...certificate, rated_product_id }));
  });
  if (wanted.length === 0) return;
  const rows = wanted.map(({ role, ...certificate }) => ({
    ...certificate,
    role,
    id: generateEntityId(undefined, "cert"),
  }));
  const earlier = new Map(
    rows.filter(({ role }) => role === "earlier").map(({ rated_product_id, id }) => [rated_product_id, id]),
  );
  // In one transaction: a certificate never stands without its history or its predecessor.
  await service.importCertificates(
    rows.map(({ role, ...certificate }) => ({
      ...certificate,
      issuer_unit_code: null,
      predecessor_id: role === "present" ? (earlier.get(certificate.rated_product_id) ?? null) : null,
    })),
  );
}
