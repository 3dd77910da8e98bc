import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CERTIFICATION_MODULE, type CertificationModuleService } from "../../../modules/certification";
import { ageRestriction } from "../../../modules/certification/rules/alcohol";
import { select } from "../../../shared/database";
import { randomShortId } from "../../../shared/short-id";
import type { NewRatedProduct } from "../rated-product-input";

const refuse = (reason: string) =>
  new MedusaError(MedusaError.Types.INVALID_DATA, `product_id: ${reason}`, "invalid_body");

/** A shop product is at most one rated product, and a link may name any id, so both are looked up first. */
async function refuseWrongProducts(container: MedusaContainer, productIds: readonly string[]): Promise<void> {
  if (new Set(productIds).size !== productIds.length) throw refuse("one product is named twice");
  const rows = await select<{ id: string; linked: boolean }>(
    container,
    `select p.id, exists (select 1 from product_rated_product l where l.product_id = p.id and l.deleted_at is null) as linked
     from product p where p.id = any(:ids) and p.deleted_at is null`,
    { ids: productIds },
  );
  const known = new Map(rows.map(({ id, linked }) => [id, linked]));
  const unknown = productIds.find((id) => !known.has(id));
  if (unknown) throw refuse(`there is no product ${unknown}`);
  const taken = productIds.find((id) => known.get(id));
  if (taken) throw refuse(`product ${taken} is in the register already`);
}

/** Enters products into the register and joins each to its shop product where one is named. */
export const createRatedProductsStep = createStep(
  "ocop-create-rated-products",
  async (inputs: NewRatedProduct[], { container }) => {
    const service: CertificationModuleService = container.resolve(CERTIFICATION_MODULE);
    const link = container.resolve(ContainerRegistrationKeys.LINK);
    await refuseWrongProducts(
      container,
      inputs.flatMap(({ product_id }) => product_id ?? []),
    );
    const created = await service.createRatedProducts(
      inputs.map(({ product_id: _joined, short_id, ...row }) => ({
        ...row,
        short_id: short_id ?? randomShortId(),
        age_restricted: ageRestriction(row) ?? false,
      })),
    );
    const links = created.flatMap(({ id }, place) => {
      const productId = inputs[place]?.product_id;
      return productId
        ? [{ [Modules.PRODUCT]: { product_id: productId }, [CERTIFICATION_MODULE]: { rated_product_id: id } }]
        : [];
    });
    if (links.length > 0) await link.create(links);
    return new StepResponse(created, { ids: created.map(({ id }) => id), links });
  },
  async (undo, { container }) => {
    if (undo === undefined) return;
    if (undo.links.length > 0) await container.resolve(ContainerRegistrationKeys.LINK).dismiss(undo.links);
    await container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).deleteRatedProducts(undo.ids);
  },
);
