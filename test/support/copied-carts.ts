import { randomUUID } from "node:crypto";
import { onDatabase } from "./audit";

const COLLECTION =
  "select payment_collection_id from cart_payment_collection where cart_id = $1 and deleted_at is null";

/** The rows of a cart, owners first, and which of their columns name a row that is copied too. */
const ROWS = [
  {
    table: "cart_address",
    of: "t.id in (select unnest(array[shipping_address_id, billing_address_id]) from cart where id = $1)",
    ids: ["id"],
  },
  { table: "cart", of: "t.id = $1", ids: ["id", "shipping_address_id", "billing_address_id"] },
  { table: "cart_line_item", of: "t.cart_id = $1", ids: ["id", "cart_id"] },
  { table: "cart_shipping_method", of: "t.cart_id = $1", ids: ["id", "cart_id"] },
  { table: "payment_collection", of: `t.id in (${COLLECTION})`, ids: ["id"] },
  { table: "cart_payment_collection", of: "t.cart_id = $1", ids: ["id", "cart_id", "payment_collection_id"] },
  { table: "payment_session", of: `t.payment_collection_id in (${COLLECTION})`, ids: ["id", "payment_collection_id"] },
];

const copyOf = ({ table, of, ids }: (typeof ROWS)[number]): string => `
insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(t)
  || jsonb_build_object(${ids.map((id) => `'${id}', t.${id} || tag`).join(", ")}))).*
from ${table} t, unnest($2::text[]) tag where ${of} and t.deleted_at is null`;

/**
 * Copies of a cart that was made ready by requests: its rows under other ids, without its hold. Making a cart ready takes
 * most of a second; where many carts of the same goods are to complete, that is not what is tested.
 * @returns ids of the copies
 */
export async function copiesOf(cartId: string, count: number): Promise<string[]> {
  const tags = Array.from({ length: count }, () => `_${randomUUID().slice(0, 13)}`);
  await onDatabase(async (client) => {
    await client.query("begin");
    for (const rows of ROWS) await client.query(copyOf(rows), [cartId, tags]);
    await client.query("commit");
  });
  return tags.map((tag) => `${cartId}${tag}`);
}
