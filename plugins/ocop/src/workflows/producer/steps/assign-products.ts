import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRODUCER_MODULE, type ProducerModuleService } from "../../../modules/producer";
import { select } from "../../../shared/database";
import { assignProfiles, ensureProfiles } from "../../delivery-option";

type Pair = { product_id: string; producer_id: string };

const linkOf = ({ product_id, producer_id }: Pair) => ({
  [Modules.PRODUCT]: { product_id },
  [PRODUCER_MODULE]: { producer_id },
});

/** A link may name any id; a link to nobody would hide the product's maker, so it is refused (not_found). */
async function readMakers(
  service: ProducerModuleService,
  producerIds: readonly (string | null)[],
): Promise<{ id: string; name: string }[]> {
  const ids = [...new Set(producerIds.filter((id) => id !== null))];
  const known = await service.listProducers({ id: ids }, { select: ["id", "name"], take: ids.length });
  if (known.length < ids.length) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such producer", "producer_not_found");
  }
  return known;
}

/**
 * Sets which producer makes which product. A product has one producer, so a former link gives way;
 * `producer_id: null` only takes the product away. The product's shipping profile follows its maker.
 */
export const assignProductsStep = createStep(
  "assign-products-to-producers",
  async (input: { product_id: string; producer_id: string | null }[], { container }) => {
    const link = container.resolve(ContainerRegistrationKeys.LINK);
    const makers = await readMakers(
      container.resolve(PRODUCER_MODULE),
      input.map(({ producer_id }) => producer_id),
    );
    const former = await select<Pair>(
      container,
      "select product_id, producer_id from product_producer where product_id = any(:ids) and deleted_at is null",
      { ids: input.map(({ product_id }) => product_id) },
    );
    const wanted = input.flatMap(({ product_id, producer_id }) => (producer_id ? [{ product_id, producer_id }] : []));
    const key = ({ product_id, producer_id }: Pair) => `${product_id} ${producer_id}`;
    const [had, wants] = [new Set(former.map(key)), new Set(wanted.map(key))];
    const removed = former.filter((pair) => !wants.has(key(pair)));
    const added = wanted.filter((pair) => !had.has(key(pair)));
    if (removed.length > 0) await link.dismiss(removed.map(linkOf));
    if (added.length > 0) await link.create(added.map(linkOf));
    const profiles = await ensureProfiles(container, makers);
    await assignProfiles(
      container,
      wanted.flatMap(({ product_id, producer_id }) => {
        const profile_id = profiles.get(producer_id);
        return profile_id ? [{ product_id, profile_id }] : [];
      }),
    );
    return new StepResponse(
      input.map(({ product_id }) => ({ product_id })),
      { removed, added },
    );
  },
  async (done, { container }) => {
    if (!done) return;
    const link = container.resolve(ContainerRegistrationKeys.LINK);
    if (done.added.length > 0) await link.dismiss(done.added.map(linkOf));
    if (done.removed.length > 0) await link.create(done.removed.map(linkOf));
  },
);
