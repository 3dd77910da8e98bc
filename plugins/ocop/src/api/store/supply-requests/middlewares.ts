import type { MiddlewareRoute } from "@medusajs/framework/http";
import { supplyAskBody } from "../../../contract/supply-ask";
import { limitAttempts } from "../../auth/attempt-limit";
import { validateBody } from "../../validation";

export const storeSupplyRequestMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/store/supply-requests",
    middlewares: [limitAttempts({ always: true }), validateBody(supplyAskBody)],
  },
];
