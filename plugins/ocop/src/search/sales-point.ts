import { defineSearchIndex, search } from "@medusajs/framework/utils";
import { seedFrom, writtenBy } from "./ingestion";
import { salesPointSource } from "./sales-point-source";
import { SHAPE } from "./shape";

/** The index `sales_point`: the points that are open, fairs among them (they have dates). */
export default defineSearchIndex({
  name: "sales_point",
  entity: "sales_point",
  fields: search.define({
    id: search.keyword().filterable(),
    slug: search.keyword().filterable(),
    name: search.text().searchable({ weight: 5 }),
    kind: search.keyword().filterable().facetable(),
    keys: search.keyword().array().filterable().retrievable(false),
    address: search.keyword(),
    place: search.object({ commune: search.keyword(), district: search.keyword(), province: search.keyword() }),
    place_codes: search.keyword().array().filterable().retrievable(false),
    place_names: search.text().array().searchable({ weight: 3 }).retrievable(false),
    place_other_names: search.text().array().searchable({ weight: 2 }).retrievable(false),
    province_code: search.keyword().filterable().facetable(),
    district_code: search.keyword().filterable().facetable(),
    lat: search.float().filterable(),
    lng: search.float().filterable(),
    location: search.geo().filterable().sortable().retrievable(false),
    photo: search.keyword(),
    stall_count: search.integer(),
    goods_count: search.integer().sortable(),
    last_verified_on: search.keyword(),
    starts_on: search.keyword(),
    ends_on: search.keyword(),
    details: search.text().searchable().retrievable(false),
    updated_at: search.integer(),
    version: search.keyword(),
    shard: search.integer().filterable().retrievable(false),
  }),
  settings: { provider_options: { ...SHAPE, "search-postgres-vi": { orders: [{ goods_count: "DESC" }] } } },
  ...writtenBy(salesPointSource),
  seed: seedFrom(salesPointSource),
});
