import type { MiddlewareRoute } from "@medusajs/framework/http";
import { officeAct, officeCreate, officeQuery, officeUpdate } from "../../../../contract/office";
import { validateBody, validateQuery } from "../../../validation";

const at = "/admin/ocop/offices";

export const adminOfficeMiddlewares: MiddlewareRoute[] = [
  { matcher: at, methods: ["GET"], middlewares: [validateQuery(officeQuery)] },
  { matcher: at, methods: ["POST"], middlewares: [validateBody(officeCreate)] },
  { matcher: `${at}/:id`, methods: ["POST"], middlewares: [validateBody(officeUpdate)] },
  { matcher: `${at}/:id/acts`, methods: ["POST"], middlewares: [validateBody(officeAct)] },
];
