import type { MiddlewareRoute } from "@medusajs/framework/http";
import { placeRequestAct, placeRequestAdminQuery } from "../../../../contract/place-request";
import { validateBody, validateQuery } from "../../../validation";

const at = "/admin/ocop/sales-point-requests";

export const adminPlaceRequestMiddlewares: MiddlewareRoute[] = [
  { matcher: at, methods: ["GET"], middlewares: [validateQuery(placeRequestAdminQuery)] },
  { matcher: `${at}/:id/acts`, methods: ["POST"], middlewares: [validateBody(placeRequestAct)] },
];
