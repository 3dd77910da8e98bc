import { configureStoreSearch, type MedusaRequest, type MiddlewareRoute } from "@medusajs/framework/http";
import { publicFilters } from "../../../search/catalogue-queries";
import { producerFilters } from "../../../search/producer-filters";
import { audienceOf } from "../../audience";
import { dropStaleHits } from "./drop-stale";
import { refuseUnfitSearch } from "./refuse";

/** Medusa's `POST /store/search` over our three indexes. */
export const storeSearchMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/*", methods: ["POST"], middlewares: [refuseUnfitSearch] },
  {
    matcher: "/store/search",
    methods: ["POST"],
    middlewares: [
      dropStaleHits,
      configureStoreSearch({
        allowed_indexes: {
          product: { filters: (req: MedusaRequest) => publicFilters(null, audienceOf(req)) },
          producer: { filters: (req: MedusaRequest) => producerFilters(audienceOf(req)) },
          sales_point: true,
        },
      }),
    ],
  },
];
