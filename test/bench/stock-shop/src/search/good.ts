import type { SearchTypes } from "@medusajs/framework/types";
import { defineSearchIndex, search } from "@medusajs/framework/utils";
import { Client } from "@medusajs/framework/pg";

const BATCH = 500;

/** The documents of the shop that is measured, as its own index keeps them: both engines search the same goods. */
async function* goods(): AsyncGenerator<SearchTypes.SearchMutation[]> {
  const client = new Client({ connectionString: process.env.SHOP_DATABASE });
  await client.connect();
  try {
    const { rows } = await client.query<{ document: string }>(process.env.SHOP_DOCUMENTS ?? "");
    for (let start = 0; start < rows.length; start += BATCH) {
      const documents = rows.slice(start, start + BATCH).map(({ document }) => JSON.parse(document));
      yield [{ action: "upsert", documents }];
    }
  } finally {
    await client.end();
  }
}

/** What a stock Medusa would search and count by. */
export default defineSearchIndex({
  name: "good",
  entity: "product",
  fields: search.define({
    id: search.keyword().filterable(),
    title: search.text().searchable({ weight: 5 }),
    producer: search.object({
      name: search.text().searchable({ weight: 3 }),
      kind: search.keyword().filterable().facetable(),
    }),
    place: search.object({ province: search.text().searchable({ weight: 3 }) }),
    group: search.keyword().filterable().facetable(),
    sub_group: search.keyword().filterable().facetable(),
    province_code: search.keyword().filterable().facetable(),
    in_stock: search.boolean().filterable().facetable(),
    price: search
      .integer()
      .filterable()
      .facetable({ types: ["range", "stats"] }),
  }),
  settings: { typo_tolerance: { enabled: true } },
  seed: goods,
});
