import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { select } from "../../../shared/database";
import { ageRestrictedSql } from "../../../shared/visible-product-sql";

/** Takes those of these products that are alcohol out of all promotions (Law 44/2019/QH14); whoever puts them back does it by hand. */
export const barDiscountsStep = createStep(
  "ocop-bar-discounts",
  async (productIds: string[], { container }) => {
    const rows = await select<{ id: string }>(
      container,
      `select p.id from product p where p.id = any(:ids) and p.discountable and ${ageRestrictedSql("p")}`,
      { ids: productIds },
    );
    const id = rows.map((row) => row.id);
    if (id.length > 0) await container.resolve(Modules.PRODUCT).updateProducts({ id }, { discountable: false });
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id?.length) await container.resolve(Modules.PRODUCT).updateProducts({ id }, { discountable: true });
  },
);
