import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { select } from "../../../shared/database";
import { slugWith } from "../../../shared/short-id";
import { asciiSlug } from "../../../shared/text";

type Named = { id: string; title: string; handle: string; short_id: string };

/** Gives rated products the address of their title where it differs; answers those that got a new one. */
export const followTitlesStep = createStep(
  "ocop-handles-follow-titles",
  async (productIds: string[], { container }) => {
    const named = await select<Named>(
      container,
      `select p.id, p.title, p.handle, rp.short_id from product p
       join product_rated_product link on link.product_id = p.id and link.deleted_at is null
       join rated_product rp on rp.id = link.rated_product_id and rp.deleted_at is null
       where p.id = any(:ids) and p.deleted_at is null`,
      { ids: productIds },
    );
    const wrong = named
      .map(({ id, title, handle, short_id }) => ({ id, handle, due: slugWith(asciiSlug(title), short_id) }))
      .filter(({ handle, due }) => handle !== due);
    // The module, not Medusa's workflow: its event would bring the subscriber back here.
    const products = container.resolve(Modules.PRODUCT);
    for (const { id, due } of wrong) await products.updateProducts(id, { handle: due });
    return new StepResponse(
      wrong.map(({ id }) => ({ product_id: id })),
      wrong.map(({ id, handle }) => ({ id, handle })),
    );
  },
  async (former, { container }) => {
    const products = container.resolve(Modules.PRODUCT);
    for (const { id, handle } of former ?? []) await products.updateProducts(id, { handle });
  },
);
