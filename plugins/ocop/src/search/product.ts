import { defineSearchIndex, search } from "@medusajs/framework/utils";
import { seedFrom, writtenBy } from "./ingestion";
import { productSource } from "./product-source";
import { SHAPE } from "./shape";

/**
 * The index `product`: every field that a card shows, and what products are found, narrowed, sorted and counted by.
 *
 * `stars` is what the best certificate gave when the document was written and holds through the day before
 * `stars_until`; a reader must ask for both. The badge itself is computed from `certificates` at read.
 * `standing` is the published rule among products that answer equally well (standing.ts).
 * The `…_facet` fields join a code and its label, so that counting needs no second read for the names; those of a tree
 * also name what they lie under.
 */
export default defineSearchIndex({
  name: "product",
  entity: "product",
  fields: search.define({
    id: search.keyword().filterable(),
    slug: search.keyword().filterable(),
    title: search.text().searchable({ weight: 5 }),
    thumbnail: search.keyword(),
    group: search.keyword().filterable().facetable(),
    sub_group: search.keyword().filterable().facetable(),
    sub_group_key: search.keyword().filterable().retrievable(false),
    sub_group_facet: search.keyword().facetable().retrievable(false),
    price: search
      .integer()
      .filterable()
      .sortable()
      .facetable({ types: ["range", "stats"] }),
    in_stock: search.boolean().filterable().facetable(),
    stars: search
      .integer()
      .filterable()
      .sortable()
      .facetable({ types: ["value", "range"] })
      .retrievable(false),
    stars_until: search.integer().filterable().retrievable(false),
    certificates: search
      .object({
        stars: search.integer(),
        potential_five: search.boolean(),
        number: search.keyword(),
        decision_number: search.keyword(),
        issuer_name: search.keyword(),
        issued_on: search.keyword(),
        expires_on: search.keyword(),
        status: search.keyword(),
      })
      .array(),
    producer: search.object({
      id: search.keyword(),
      slug: search.keyword(),
      name: search.text().searchable({ weight: 3 }),
      kind: search.keyword().filterable().facetable(),
    }),
    producer_keys: search.keyword().array().filterable().retrievable(false),
    producer_facet: search.keyword().facetable().retrievable(false),
    place: search.object({ commune: search.keyword(), district: search.keyword(), province: search.keyword() }),
    place_codes: search.keyword().array().filterable().retrievable(false),
    place_names: search.text().array().searchable({ weight: 3 }).retrievable(false),
    place_other_names: search.text().array().searchable({ weight: 2 }).retrievable(false),
    province_code: search.keyword().filterable(),
    province_facet: search.keyword().facetable().retrievable(false),
    district_facet: search.keyword().facetable().retrievable(false),
    commune_facet: search.keyword().facetable().retrievable(false),
    standards: search.keyword().array().filterable().retrievable(false),
    standard_facet: search.keyword().array().facetable().retrievable(false),
    delivers_to: search.keyword().array().filterable().facetable().retrievable(false),
    unit_label: search.keyword(),
    codes: search.text().array().searchable({ weight: 2 }).retrievable(false),
    details: search.text().searchable().retrievable(false),
    status: search.keyword().filterable(),
    age_restricted: search.boolean().filterable().retrievable(false),
    sales_channel_ids: search.keyword().array().filterable().retrievable(false),
    standing: search.integer().sortable().retrievable(false),
    created_at: search.integer().sortable(),
    updated_at: search.integer(),
    version: search.keyword(),
    shard: search.integer().filterable().retrievable(false),
  }),
  // Orders that deserve an index of their own; every engine breaks ties of relevance by the first.
  settings: {
    typo_tolerance: { enabled: true },
    provider_options: {
      ...SHAPE,
      "search-postgres-vi": {
        orders: [
          { standing: "DESC", created_at: "DESC" },
          { stars: "DESC", created_at: "DESC" },
          { created_at: "DESC" },
          { price: "ASC" },
          { price: "DESC" },
        ],
      },
    },
  },
  ...writtenBy(productSource),
  seed: seedFrom(productSource),
});
