import type { MedusaContainer } from "@medusajs/framework/types";
import { createPgConnection } from "@medusajs/framework/utils";
import { describe, expect, it } from "vitest";
import { rebuild } from "ocop/search/ingestion";
import { SOURCES } from "ocop/search/sources";
import { SEARCH_INDEXES } from "ocop/shared/search-writing";
import { databaseUrl, onDatabase } from "../support/audit";
import { expectNoDrift } from "../support/search-sides";
import { whileNobodyWrites } from "../support/search-writer";

/** The tables that building a document of each index reads, as PostgreSQL's locks tell. */
async function tablesRead(): Promise<string[]> {
  const connection = createPgConnection({ clientUrl: databaseUrl() });
  try {
    return await connection.transaction(async (transaction) => {
      const scope = { resolve: () => transaction } as unknown as MedusaContainer;
      for (const index of SEARCH_INDEXES) await rebuild(scope, SOURCES[index], ["nobody"]);
      const { rows } = await transaction.raw<{ rows: { name: string }[] }>(
        `select c.relname as name from pg_locks l join pg_class c on c.oid = l.relation
         where l.pid = pg_backend_pid() and l.locktype = 'relation' and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`,
      );
      return rows.map(({ name }) => name).sort();
    });
  } finally {
    await connection.destroy();
  }
}

const noted = async (tables: readonly string[]) =>
  onDatabase(async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select tgrelid::regclass::text as name from pg_trigger where tgname in ('note_insert', 'note_update', 'note_delete')
       group by 1 having count(*) = 3 order by 1`,
    );
    const have = new Set(rows.map(({ name }) => name));
    return tables.filter((table) => !have.has(table));
  });

describe("what a search document is made of", () => {
  it("notes its changes, every table of it", async () => {
    const tables = await tablesRead();
    expect(tables.length).toBeGreaterThan(10);
    expect(await noted(tables)).toEqual([]);
  });

  it("notes a change in the transaction of the change, and no change that was taken back", async () => {
    await whileNobodyWrites(async () =>
      onDatabase(async (client) => {
        await client.query("begin");
        const { rows } = await client.query<{ own: string }>("select pg_current_xact_id()::xid::text as own");
        // What jobs of the shop change meanwhile is theirs.
        const count = async () =>
          Number(
            (await client.query("select count(*) as n from change_note where xmin::text = $1", [rows[0]?.own])).rows[0]
              .n,
          );
        expect(await count()).toBe(0);
        await client.query("update product set title = title || '!' where id = (select min(id) from product)");
        expect(await count()).toBe(1);
        await client.query("rollback");
        expect(await count()).toBe(0);
      }),
    );
  });

  it("notes both sides of a link that is moved, and of one that is cut for good", async () => {
    await whileNobodyWrites(async () =>
      onDatabase(async (client) => {
        // What jobs of the shop note meanwhile is not seen.
        await client.query("begin isolation level repeatable read");
        await client.query("delete from change_note");
        const { rows } = await client.query<{ product_id: string; producer_id: string }>(
          "select product_id, producer_id from product_producer where deleted_at is null order by product_id limit 1",
        );
        const [link] = rows;
        const { rows: others } = await client.query<{ id: string }>("select id from producer where id <> $1 limit 1", [
          link?.producer_id,
        ]);
        const notes = async () =>
          (
            await client.query<{ note: string }>("select kind || ' ' || key as note from change_note order by 1")
          ).rows.map(({ note }) => note);
        const both = [
          `product ${link?.product_id}`,
          ...[link?.producer_id, others[0]?.id].sort().map((id) => `producer ${id}`),
        ];
        await client.query("update product_producer set producer_id = $1 where product_id = $2", [
          others[0]?.id,
          link?.product_id,
        ]);
        expect((await notes()).sort()).toEqual(both.sort());
        await client.query("delete from change_note");
        await client.query("delete from product_producer where product_id = $1", [link?.product_id]);
        expect((await notes()).sort()).toEqual([`producer ${others[0]?.id}`, `product ${link?.product_id}`].sort());
        await client.query("rollback");
      }),
    );
  });

  it("takes notice of an ended district, by which a commune that came of it is found as well", async () => {
    await onDatabase(async (client) => {
      type Placed = { id: string; former: string | null; within: string | null; code: string; name: string };
      const { rows } = await client.query<Placed>(
        `select p.id, p.former_unit_code as former, p.district_code as within, d.code, d.name from producer p
         join territory_succession s on s.to_code = p.commune_code and s.deleted_at is null
         join territory_unit f on f.code = s.from_code join territory_unit d on d.code = f.parent_code and d.level = 'district'
         where p.status = 'active' and p.deleted_at is null order by p.id, d.code limit 1`,
      );
      const [placed] = rows;
      const place = async (former?: string | null, within?: string | null) =>
        client.query("update producer set former_unit_code = $1, district_code = $2 where id = $3", [
          former,
          within,
          placed?.id,
        ]);
      const rename = async (name?: string) =>
        client.query("update territory_unit set name = $1 where code = $2", [name, placed?.code]);
      try {
        // Only today's commune of it is known.
        await place(null, null);
        await expectNoDrift(60);
        await rename("Bến Thử");
        await expectNoDrift(60);
      } finally {
        await rename(placed?.name);
        await expectNoDrift(60);
        await place(placed?.former, placed?.within);
      }
    });
    await expectNoDrift(60);
  });

  it("lets two orders take the same goods crosswise without waiting for each other's notes", async () => {
    await onDatabase(async (one) =>
      onDatabase(async (two) => {
        const { rows } = await one.query<{ id: string }>("select id from inventory_level order by id limit 2");
        const [a, b] = rows.map(({ id }) => id);
        const take = "update inventory_level set updated_at = now() where id = $1";
        await one.query("begin");
        await two.query("begin");
        await two.query("set local lock_timeout = '2s'");
        await one.query(take, [a]);
        await two.query(take, [b]);
        // The same product by another way: the rows differ, the document is one.
        const variant =
          "update product_variant set updated_at = now() where id = (select variant_id from product_variant_inventory_item vi join inventory_level l on l.inventory_item_id = vi.inventory_item_id where l.id = $1 limit 1)";
        await two.query(variant, [a]);
        await one.query(variant, [b]);
        await one.query("commit");
        await two.query("commit");
      }),
    );
    await expectNoDrift(60);
  });
});

it("what the clock will bring is noted with the document: midnight in Việt Nam of the day a certificate ends", async () => {
  const day = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
  await onDatabase(async (client) => {
    const { rows } = await client.query<{ id: string; was: string; product: string }>(
      `select c.id, c.expires_on as was, lr.product_id as product from certificate c
       join product_rated_product lr on lr.rated_product_id = c.rated_product_id and lr.deleted_at is null
       join product p on p.id = lr.product_id and p.status = 'published' and p.deleted_at is null
       join rated_product rp on rp.id = lr.rated_product_id and not rp.age_restricted
       where c.status = 'active' and c.expires_on > $1 order by c.id limit 1`,
      [day],
    );
    const [certificate] = rows;
    const end = (to: string | undefined) =>
      client.query("update certificate set expires_on = $1 where id = $2", [to, certificate?.id]);
    const due = async () =>
      (
        await client.query<{ due_at: Date }>(
          "select due_at from outbox where topic = 'search.product' and subject_id = $1 and done_at is null",
          [certificate?.product],
        )
      ).rows.map(({ due_at }) => due_at.toISOString());
    await end(day);
    try {
      await expect.poll(due).toEqual([new Date(`${day}T00:00:00+07:00`).toISOString()]);
    } finally {
      await end(certificate?.was);
    }
  });
});
