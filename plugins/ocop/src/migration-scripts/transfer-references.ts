import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { PAYMENT_PROVIDERS } from "../shared/marketplace-vocabulary";

/**
 * A transfer finds its order by the reference in Medusa's payment session: no two sessions may share one, and it has to be
 * found fast.
 */
const INDEX = `
create unique index if not exists ocop_transfer_reference on payment_session ((data->>'reference'))
  where provider_id = '${PAYMENT_PROVIDERS.vietqr}';`;

/** Runs with `db:migrate`, once a database; harmless when repeated. */
export default async function transferReferences({ container }: { container: MedusaContainer }): Promise<void> {
  const connection: { raw(sql: string): Promise<unknown> } = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await connection.raw(INDEX);
}
