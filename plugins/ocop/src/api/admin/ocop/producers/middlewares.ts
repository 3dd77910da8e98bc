import type { MiddlewareRoute } from "@medusajs/framework/http";
import { deliveryOptionsBody } from "../../../../contract/delivery-option";
import { decisionBody } from "../../../../contract/producer-application";
import { producerAdminQuery, producerCreate, producerProducts, producerUpdate } from "../../../../contract/producer";
import { takeOverBody } from "../../../../contract/register-claim";
import { validateBody, validateQuery } from "../../../validation";

const at = "/admin/ocop/producers";

export const adminProducerMiddlewares: MiddlewareRoute[] = [
  { matcher: at, methods: ["GET"], middlewares: [validateQuery(producerAdminQuery)] },
  { matcher: at, methods: ["POST"], middlewares: [validateBody(producerCreate)] },
  { matcher: `${at}/:id`, methods: ["POST"], middlewares: [validateBody(producerUpdate)] },
  { matcher: `${at}/:id/delivery-options`, methods: ["PUT"], middlewares: [validateBody(deliveryOptionsBody)] },
  { matcher: `${at}/:id/decisions`, methods: ["POST"], middlewares: [validateBody(decisionBody)] },
  { matcher: `${at}/:id/register-entries`, methods: ["POST"], middlewares: [validateBody(takeOverBody)] },
  { matcher: `${at}/:id/products`, methods: ["POST"], middlewares: [validateBody(producerProducts)] },
];
