import type { Client } from "@medusajs/framework/pg";
import { withDatabase } from "../../backend/dev/postgres/database";

/** The table of the default engine in which the products stand that are searched now. */
async function liveTable(client: Client): Promise<string> {
  const { rows } = await client.query<{ table: string }>(
    `select plan::json->>'table' as table from search_vi_index i
     where exists (select 1 from search_index s join search_index_version v on v.search_index_id = s.id and v.version = s.active_version
                   where s.name = 'product' and v.physical_name = i.name)`,
  );
  const [live] = rows;
  if (live === undefined) throw new Error("The shop has no index of products");
  return live.table;
}

async function columnsOf(client: Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns where table_name = $1 and column_name <> 'id' order by ordinal_position`,
    [table],
  );
  return rows.map(({ name }) => name);
}

/**
 * Puts `times - 1` copies of every product into the default engine's index, each with an id of its own: what an index
 * of many more products costs. A rebuild takes them out again.
 */
export async function growPostgresIndex(url: string, times: number): Promise<number> {
  return withDatabase(url, async (client) => {
    const table = await liveTable(client);
    for (const name of [table, `${table}_doc`]) {
      const columns = (await columnsOf(client, name)).join(", ");
      await client.query(
        `insert into ${name} (id, ${columns}) select id || '~' || n, ${columns} from ${name}, generate_series(2, ${times}) n`,
      );
      await client.query(`analyze ${name}`);
    }
    await client.query(`vacuum analyze ${table}`);
    const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from ${table}`);
    return rows[0]?.n ?? 0;
  });
}

/** SELECT of the column `document` for {@link startStockShop}: what is in the shop's index of products. */
export async function documentsSql(url: string): Promise<string> {
  return withDatabase(url, async (client) => `select document from ${await liveTable(client)}_doc`);
}

/** `count` titles spread over the whole catalogue, the same ones in every run. */
export async function someTitles(url: string, count: number): Promise<string[]> {
  return withDatabase(url, async (client) => {
    const { rows } = await client.query<{ title: string }>(
      `select title from (select distinct p.title from product p where p.status = 'published' and p.deleted_at is null) t
       order by md5(title) limit $1`,
      [count],
    );
    return rows.map(({ title }) => title);
  });
}
