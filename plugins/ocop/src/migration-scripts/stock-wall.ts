import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * The last wall before overselling: no write may raise what is reserved above what is in stock, whichever code tries.
 * Backorders are not offered in this market, so there is no exception for them.
 *
 * It is a trigger and not a CHECK, because Medusa ships an order by lowering the stock first and the reservation after
 * it, each in a transaction of its own: a CHECK would refuse to ship the last piece.
 */
const WALL = `
create or replace function stock_wall() returns trigger language plpgsql as $$
begin
  if new.reserved_quantity > new.stocked_quantity and new.deleted_at is null
    and (tg_op = 'INSERT' or new.reserved_quantity > old.reserved_quantity) then
    raise exception 'reserved % of % in stock', new.reserved_quantity, new.stocked_quantity
      using errcode = 'check_violation', constraint = 'reserved_within_stocked', table = 'inventory_level';
  end if;
  return new;
end $$;
drop trigger if exists reserved_within_stocked on inventory_level;
create trigger reserved_within_stocked before insert or update of reserved_quantity on inventory_level
  for each row execute function stock_wall();`;

/** Runs with `db:migrate`, once a database; harmless when repeated. */
export default async function stockWall({ container }: { container: MedusaContainer }): Promise<void> {
  const connection: { raw(sql: string): Promise<unknown> } = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await connection.raw(WALL);
}
