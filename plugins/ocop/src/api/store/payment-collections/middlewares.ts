import type { MiddlewareRoute } from "@medusajs/framework/http";
import { guardAge } from "../carts/age-guard";
import { guardCompleted } from "./completed-guard";
import { startFresh } from "./fresh-collection";
import { holdGoodsWhilePaying } from "./hold-goods";
import { keepChosenCard } from "./session-data";

export const storePaymentCollectionMiddlewares: MiddlewareRoute[] = [
  { methods: ["POST"], matcher: /^\/store\/payment-collections\/?$/i, middlewares: [startFresh] },
  {
    methods: ["POST"],
    matcher: /^\/store\/payment-collections(\/[^/]+\/payment-sessions)?\/?$/i,
    middlewares: [keepChosenCard, guardAge, guardCompleted, holdGoodsWhilePaying],
  },
];
