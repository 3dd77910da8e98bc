import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CERTIFICATION_MODULE, type CertificationModuleService } from "../../../modules/certification";
import type { NewRatedProduct } from "../rated-product-input";

/** Enters products into the register and joins each to its shop product where one is named. */
export const createRatedProductsStep = createStep(
  "ocop-create-rated-products",
  async (inputs: NewRatedProduct[], { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
    const link = container.resolve(ContainerRegistrationKeys.LINK);
    const products = inputs.map(({ product_id }) => product_id).filter((id) => id !== null && id !== undefined);
    if (new Set(products).size !== products.length) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "product_id: one product is named twice", "invalid_body");
    }
    const created = await service.createRatedProducts(inputs.map(({ product_id: _joined, ...row }) => row));
    const links = created.flatMap(({ id }, place) => {
      const productId = inputs[place]?.product_id;
      return productId === null || productId === undefined
        ? []
        : [{ [Modules.PRODUCT]: { product_id: productId }, [CERTIFICATION_MODULE]: { rated_product_id: id } }];
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
