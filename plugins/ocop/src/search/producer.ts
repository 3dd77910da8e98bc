import { defineSearchIndex, search } from "@medusajs/framework/utils";
import { seedFrom, writtenBy } from "./ingestion";
import { producerSource } from "./producer-source";
import { SHAPE } from "./shape";

/** The index `producer`: public facts only; nothing personal is ever written to it. */
export default defineSearchIndex({
  name: "producer",
  entity: "producer",
  fields: search.define({
    id: search.keyword().filterable(),
    slug: search.keyword().filterable(),
    name: search.text().searchable({ weight: 5 }),
    kind: search.keyword().filterable().facetable(),
    keys: search.keyword().array().filterable().retrievable(false),
    place: search.object({ commune: search.keyword(), district: search.keyword(), province: search.keyword() }),
    place_codes: search.keyword().array().filterable().retrievable(false),
    place_names: search.text().array().searchable({ weight: 3 }).retrievable(false),
    place_other_names: search.text().array().searchable({ weight: 2 }).retrievable(false),
    province_code: search.keyword().filterable().facetable(),
    photo: search.keyword(),
    only_drinks: search.boolean().filterable().retrievable(false),
    product_count: search.integer().filterable().sortable(),
    details: search.text().searchable().retrievable(false),
    updated_at: search.integer(),
    version: search.keyword(),
    shard: search.integer().filterable().retrievable(false),
  }),
  settings: { provider_options: { ...SHAPE, "search-postgres-vi": { orders: [{ product_count: "DESC" }] } } },
  ...writtenBy(producerSource),
  seed: seedFrom(producerSource),
});
