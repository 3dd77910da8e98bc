import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http";
import { pageViewBatch } from "../../../contract/page-view";
import { pluginOptions } from "../../../shared/plugin-options";
import { ApiError } from "../../errors";
import { validateBody } from "../../validation";
import { isSignedRequest } from "../signed-event";

/** 401 for a signature (`Storefront-Signature: t=…,v1=…`, HMAC-SHA256 of `t.body`) that is missing, wrong or older than 5 minutes. */
function signedByStorefront(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  if (!isSignedRequest(req, "storefront-signature", pluginOptions(req.scope).pageViewSecret)) {
    throw new ApiError("unauthorized");
  }
  next();
}

export const pageViewMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/hooks/page-views",
    methods: ["POST"],
    bodyParser: { preserveRawBody: true },
    middlewares: [signedByStorefront, validateBody(pageViewBatch)],
  },
];
