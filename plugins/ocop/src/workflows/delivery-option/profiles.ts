import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createShippingProfilesWorkflow } from "@medusajs/medusa/core-flows";
import { select } from "../../shared/database";

const typeOf = (producerId: string): string => `producer:${producerId}`;

interface ProfileRow {
  id: string;
  producer_id: string;
}

async function readProfiles(container: MedusaContainer, producerIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await select<ProfileRow>(
    container,
    `select id, substr(type, 10) as producer_id from shipping_profile
     where type = any(:types) and deleted_at is null`,
    { types: producerIds.map(typeOf) },
  );
  return new Map(rows.map(({ id, producer_id }) => [producer_id, id]));
}

/**
 * The shipping profile of each producer, made where there is none. Medusa asks for one delivery method a profile, so one
 * profile a producer is what makes every producer deliver by itself.
 * @returns profile ids by producer id
 */
export async function ensureProfiles(
  container: MedusaContainer,
  producers: readonly { id: string; name: string }[],
): Promise<Map<string, string>> {
  const known = await readProfiles(
    container,
    producers.map(({ id }) => id),
  );
  const missing = producers.filter(({ id }) => !known.has(id));
  if (missing.length === 0) return known;
  const { result } = await createShippingProfilesWorkflow(container).run({
    // Names of profiles are unique, names of producers are not.
    input: { data: missing.map(({ id, name }) => ({ name: `${name} (${id})`, type: typeOf(id) })) },
  });
  for (const { id, type } of result) known.set(type.slice("producer:".length), id);
  return known;
}

interface Wanted {
  product_id: string;
  profile_id: string;
}

/** Products whose pieces are places, not parcels: they have inventory, and none of it is shipped. */
async function readServices(container: MedusaContainer, productIds: readonly string[]): Promise<Set<string>> {
  const rows = await select<{ product_id: string }>(
    container,
    `select v.product_id from product_variant v
     join product_variant_inventory_item x on x.variant_id = v.id and x.deleted_at is null
     join inventory_item i on i.id = x.inventory_item_id and i.deleted_at is null
     where v.product_id = any(:ids) and v.deleted_at is null
     group by v.product_id having not bool_or(i.requires_shipping)`,
    { ids: [...productIds] },
  );
  return new Set(rows.map(({ product_id }) => product_id));
}

/**
 * Gives products the profile of their maker; a product has one profile. A service has none: Medusa ships whatever has a
 * profile, also what its inventory says is not shipped.
 */
export async function assignProfiles(container: MedusaContainer, wanted: readonly Wanted[]): Promise<void> {
  if (wanted.length === 0) return;
  const present = await select<Wanted>(
    container,
    `select product_id, shipping_profile_id as profile_id from product_shipping_profile
     where product_id = any(:ids) and deleted_at is null`,
    { ids: wanted.map(({ product_id }) => product_id) },
  );
  const services = await readServices(
    container,
    wanted.map(({ product_id }) => product_id),
  );
  const shipped = wanted.filter(({ product_id }) => !services.has(product_id));
  const key = ({ product_id, profile_id }: Wanted) => `${product_id} ${profile_id}`;
  const [had, wants] = [new Set(present.map(key)), new Set(shipped.map(key))];
  const link = container.resolve(ContainerRegistrationKeys.LINK);
  const linkOf = ({ product_id, profile_id }: Wanted) => ({
    [Modules.PRODUCT]: { product_id },
    [Modules.FULFILLMENT]: { shipping_profile_id: profile_id },
  });
  const removed = present.filter((pair) => !wants.has(key(pair)));
  const added = shipped.filter((pair) => !had.has(key(pair)));
  if (removed.length > 0) await link.dismiss(removed.map(linkOf));
  if (added.length > 0) await link.create(added.map(linkOf));
}
