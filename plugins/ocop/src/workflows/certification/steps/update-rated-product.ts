import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CERTIFICATION_MODULE, type CertificationModuleService } from "../../../modules/certification";
import { ageRestriction } from "../../../modules/certification/rules/alcohol";
import type { NewRatedProduct } from "../rated-product-input";

export type RatedProductChange = { id: string } & Partial<Omit<NewRatedProduct, "product_id" | "short_id">>;

/** Changes fields of one product of the register. Throws not_found for an unknown id. */
export const updateRatedProductStep = createStep(
  "ocop-update-rated-product",
  async (input: RatedProductChange, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
    const { id, ...given } = input;
    const before = await service.retrieveRatedProduct(id);
    const strength = given.alcohol_strength === undefined ? before.alcohol_strength : given.alcohol_strength;
    const sub_group = given.sub_group === undefined ? before.sub_group : given.sub_group;
    const age_restricted = ageRestriction({
      alcohol_strength: strength,
      age_restricted: given.age_restricted,
      sub_group,
    });
    const changes = Object.fromEntries(
      Object.entries({ ...given, age_restricted }).filter(([, value]) => value !== undefined),
    );
    const former = Object.fromEntries(Object.keys(changes).map((key) => [key, Reflect.get(before, key) as unknown]));
    const updated = await service.updateRatedProducts({ id, ...changes });
    return new StepResponse(updated, { id, ...former });
  },
  async (former, { container }) => {
    if (former !== undefined)
      await container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).updateRatedProducts(former);
  },
);
