import type { ClientBase } from "@medusajs/framework/pg";
import { apiJson, token } from "./stack";
import type { Random } from "./random";

/** What is needed to change something: a connection for what goes behind the API's back, and chance. */
export interface Changing {
  client: ClientBase;
  random: Random;
  /** Each undoes one change; to be run in the opposite order. */
  undo: (() => Promise<unknown>)[];
}

async function pick<Row extends object>({ client, random }: Changing, sql: string): Promise<Row> {
  const { rows } = await client.query<Row>(sql);
  return random.pick(rows);
}

/** Sets a column of a chosen row, and remembers what it was. */
async function set(
  changing: Changing,
  table: string,
  column: string,
  value: (was: unknown) => unknown,
  where = "deleted_at is null",
) {
  const { client } = changing;
  const key = table === "territory_unit" ? "code" : "id";
  const { id, was } = await pick<{ id: string; was: unknown }>(
    changing,
    `select ${key} as id, ${column} as was from ${table} where ${where} order by ${key}`,
  );
  const write = (to: unknown) => client.query(`update ${table} set ${column} = $1 where ${key} = $2`, [to, id]);
  await write(value(was));
  changing.undo.push(() => write(was));
}

/** When this test took something away: what others deleted stays away. */
const GONE = "2000-01-01T00:00:00Z";

/** Takes a row away, or brings one back that was taken: of a small shop nothing would be left after some hundred changes. */
const goneOrBack = (changing: Changing, table: string) =>
  set(
    changing,
    table,
    "deleted_at",
    (was) => (was === null ? GONE : null),
    `(deleted_at is null or deleted_at = '${GONE}')`,
  );

const STATUSES = ["published", "draft"];
const mark = (random: Random) => `${random.int(1_000_000)}`;

async function throughTheApi(changing: Changing, body: (was: { title: string; status: string }) => object) {
  const product = await pick<{ id: string; title: string; status: string }>(
    changing,
    "select id, title, status from product where deleted_at is null order by id",
  );
  const post = async (change: object) =>
    apiJson(`/admin/products/${product.id}`, {
      method: "POST",
      token: await token("operator"),
      body: JSON.stringify(change),
    });
  await post(body(product));
  changing.undo.push(() => post({ title: product.title, status: product.status }));
}

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Kinds of change that a search document is made of: by the API, by SQL, and by links, which emit no event. */
export const CHANGES: Readonly<Record<string, (changing: Changing) => Promise<unknown>>> = {
  price: (changing) => set(changing, "price", "amount", () => 1000 * (1 + changing.random.int(900))),
  "published or not, by the API": (changing) =>
    throughTheApi(changing, () => ({ status: changing.random.pick(STATUSES) })),
  "published or not, by SQL": (changing) => set(changing, "product", "status", () => changing.random.pick(STATUSES)),
  "renamed, by the API": (changing) =>
    throughTheApi(changing, ({ title }) => ({ title: `${title.slice(0, 60)} ${mark(changing.random)}` })),
  "renamed, by SQL": (changing) =>
    set(changing, "product", "title", (was) => `${String(was)} ${mark(changing.random)}`),
  "certificate ends": (changing) => set(changing, "certificate", "expires_on", () => day(changing.random.int(60))),
  "certificate suspended": (changing) =>
    set(changing, "certificate", "status", () => changing.random.pick(["active", "suspended", "revoked"])),
  "producer unlinked": (changing) => set(changing, "product_producer", "deleted_at", () => new Date()),
  "producer linked again": (changing) => set(changing, "product_producer", "deleted_at", () => null, "true"),
  "product of another producer": async (changing) => {
    const { id } = await pick<{ id: string }>(changing, "select id from producer order by id");
    await set(changing, "product_producer", "producer_id", () => id);
  },
  "producer renamed": (changing) =>
    set(changing, "producer", "name", (was) => `${String(was)} ${mark(changing.random)}`),
  "producer suspended": (changing) =>
    set(changing, "producer", "status", () => changing.random.pick(["active", "suspended"])),
  "rated product of another group": (changing) =>
    set(changing, "rated_product", '"group"', () => changing.random.pick(["food", "herbal", "handicraft"])),
  "alcohol or not": (changing) => set(changing, "rated_product", "age_restricted", (was) => was !== true),
  "sales point closed": (changing) =>
    set(changing, "sales_point", "status", () => changing.random.pick(["open", "closed"])),
  "sales point renamed": (changing) =>
    set(changing, "sales_point", "name", (was) => `${String(was)} ${mark(changing.random)}`),
  "goods of a sales point, or no more": (changing) => goneOrBack(changing, "sales_point_good"),
  "stock to zero": (changing) => set(changing, "inventory_level", "stocked_quantity", () => 0),
  "stock comes": (changing) => set(changing, "inventory_level", "stocked_quantity", () => 1 + changing.random.int(50)),
  "in the shop's channel, or no more": (changing) => goneOrBack(changing, "product_sales_channel"),
  "variant deleted or back": (changing) => goneOrBack(changing, "product_variant"),
  "unit renamed": (changing) =>
    set(
      changing,
      "territory_unit",
      "name",
      (was) => `${String(was)} ${mark(changing.random)}`,
      "code in (select commune_code from rated_product union select commune_code from sales_point union select district_code from producer)",
    ),
};
