import type { MiddlewareRoute } from "@medusajs/framework/http";
import {
  certificateAct,
  certificateAdminQuery,
  certificateCorrection,
  certificateCreate,
} from "../../../../contract/certificate";
import { validateBody, validateQuery } from "../../../validation";

const at = "/admin/ocop/certificates";

export const adminCertificateMiddlewares: MiddlewareRoute[] = [
  { matcher: at, methods: ["GET"], middlewares: [validateQuery(certificateAdminQuery)] },
  { matcher: at, methods: ["POST"], middlewares: [validateBody(certificateCreate)] },
  { matcher: `${at}/:id`, methods: ["POST"], middlewares: [validateBody(certificateAct)] },
  { matcher: `${at}/:id/corrections`, methods: ["POST"], middlewares: [validateBody(certificateCorrection)] },
];
