import type { MiddlewareRoute } from "@medusajs/framework/http";
import { statementQuery, withholdingQuery } from "../../../../contract/statement";
import { validateQuery } from "../../../validation";

export const adminStatementMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/ocop/statements", methods: ["GET"], middlewares: [validateQuery(statementQuery)] },
  { matcher: "/admin/ocop/withholding", methods: ["GET"], middlewares: [validateQuery(withholdingQuery)] },
];
