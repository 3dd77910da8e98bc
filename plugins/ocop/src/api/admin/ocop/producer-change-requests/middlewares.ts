import type { MiddlewareRoute } from "@medusajs/framework/http";
import { changeRequestAct, changeRequestQuery } from "../../../../contract/profile";
import { validateBody, validateQuery } from "../../../validation";

const at = "/admin/ocop/producer-change-requests";

export const adminChangeRequestMiddlewares: MiddlewareRoute[] = [
  { matcher: at, methods: ["GET"], middlewares: [validateQuery(changeRequestQuery)] },
  { matcher: `${at}/:id/acts`, methods: ["POST"], middlewares: [validateBody(changeRequestAct)] },
];
