import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http";
import { bankFeedEvent } from "../../../contract/bank";
import { pluginOptions } from "../../../shared/plugin-options";
import { ApiError } from "../../errors";
import { validateBody } from "../../validation";
import { isSignedRequest } from "../signed-event";

/** 401 for a signature (`Bank-Signature: t=…,v1=…`, HMAC-SHA256 of `t.body`) that is missing, wrong or older than 5 minutes. */
function signedByBank(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  if (!isSignedRequest(req, "bank-signature", pluginOptions(req.scope).bankFeedSecret)) {
    throw new ApiError("unauthorized");
  }
  next();
}

export const bankFeedMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/hooks/bank-feed",
    methods: ["POST"],
    bodyParser: { preserveRawBody: true },
    middlewares: [signedByBank, validateBody(bankFeedEvent)],
  },
];
