import type { MiddlewareRoute } from "@medusajs/framework/http";
import {
  commissionProbeQuery,
  commissionRuleCreate,
  commissionRuleOrder,
  commissionRuleUpdate,
  promotionBearer,
  promotionBearerQuery,
} from "../../../../contract/commission";
import { validateBody, validateQuery } from "../../../validation";

const at = "/admin/ocop/commission-rules";

export const adminCommissionMiddlewares: MiddlewareRoute[] = [
  { matcher: at, methods: ["POST"], middlewares: [validateBody(commissionRuleCreate)] },
  { matcher: at, methods: ["PUT"], middlewares: [validateBody(commissionRuleOrder)] },
  { matcher: `${at}/probe`, methods: ["GET"], middlewares: [validateQuery(commissionProbeQuery)] },
  { matcher: `${at}/:id`, methods: ["POST", "PUT"], middlewares: [validateBody(commissionRuleUpdate)] },
  { matcher: "/admin/ocop/promotion-bearers", methods: ["GET"], middlewares: [validateQuery(promotionBearerQuery)] },
  { matcher: "/admin/ocop/promotion-bearers", methods: ["POST", "PUT"], middlewares: [validateBody(promotionBearer)] },
];
