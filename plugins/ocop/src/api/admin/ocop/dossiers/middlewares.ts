import type { MiddlewareRoute } from "@medusajs/framework/http";
import { dossierAct, dossierAdminQuery } from "../../../../contract/dossier";
import { validateBody, validateQuery } from "../../../validation";

const at = "/admin/ocop/dossiers";

export const adminDossierMiddlewares: MiddlewareRoute[] = [
  { matcher: at, methods: ["GET"], middlewares: [validateQuery(dossierAdminQuery)] },
  { matcher: `${at}/:id/acts`, methods: ["POST"], middlewares: [validateBody(dossierAct)] },
];
