import type { MiddlewareRoute } from "@medusajs/framework/http";
import { producerListQuery } from "../../../contract/producer";
import { validateQuery } from "../../validation";

export const storeProducerMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/producers", methods: ["GET"], middlewares: [validateQuery(producerListQuery)] },
];
