import type { MiddlewareRoute } from "@medusajs/framework/http";
import { adminAuditQuery } from "../../../../contract/audit-trail";
import { validateQuery } from "../../../validation";

export const adminAuditMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/ocop/audit-trail", methods: ["GET"], middlewares: [validateQuery(adminAuditQuery)] },
];
