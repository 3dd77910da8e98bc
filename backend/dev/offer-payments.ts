import { offeredProviders } from "../src/config/payments";
import { withDatabase } from "./postgres/database";
import type { Settings } from "./settings";

/**
 * Makes the regions offer the ways to pay that this environment has keys for, no more and no fewer. The seed runs once,
 * keys come and go: a region that offers a provider the process lacks would let buyers choose what nobody can open.
 * Done before the API starts; running it again changes nothing.
 */
export async function offerPayments(url: string, { env }: Settings): Promise<void> {
  const offered = offeredProviders(env);
  await withDatabase(url, async (client) => {
    await client.query(
      `update region_payment_provider set deleted_at = now(), updated_at = now()
       where deleted_at is null and payment_provider_id <> all ($1::text[])`,
      [offered],
    );
    await client.query(
      `insert into region_payment_provider (id, region_id, payment_provider_id)
       select 'regpp_' || upper(replace(gen_random_uuid()::text, '-', '')), region.id, provider
       from region cross join unnest($1::text[]) as provider where region.deleted_at is null
       on conflict (region_id, payment_provider_id) do update set deleted_at = null, updated_at = now()
       where region_payment_provider.deleted_at is not null`,
      [offered],
    );
  });
}
