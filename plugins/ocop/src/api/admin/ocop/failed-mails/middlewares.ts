import type { MiddlewareRoute } from "@medusajs/framework/http";
import { failedMailAct, failedMailQuery } from "../../../../contract/failed-mail";
import { validateBody, validateQuery } from "../../../validation";

const at = "/admin/ocop/failed-mails";

export const adminFailedMailMiddlewares: MiddlewareRoute[] = [
  { matcher: at, methods: ["GET"], middlewares: [validateQuery(failedMailQuery)] },
  { matcher: `${at}/:id/acts`, methods: ["POST"], middlewares: [validateBody(failedMailAct)] },
];
