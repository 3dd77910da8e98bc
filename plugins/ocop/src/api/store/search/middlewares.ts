import { configureStoreSearch, type MiddlewareRoute } from "@medusajs/framework/http";

/** Alcohol is not in the index; that a request could not ask for it either is the second lock. */
const notAgeRestricted = () => ({ age_restricted: false });

/** Medusa's `POST /store/search` over our three indexes. */
export const storeSearchMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/search",
    methods: ["POST"],
    middlewares: [
      configureStoreSearch({
        allowed_indexes: { product: { filters: notAgeRestricted }, producer: true, sales_point: true },
      }),
    ],
  },
];
