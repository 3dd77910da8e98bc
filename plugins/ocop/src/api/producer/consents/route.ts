import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { consentBody } from "../../../contract/producer-application";
import { setConsent } from "../../../workflows/producer-application";
import { bodyOf } from "../../validation";
import { sendApplication } from "../application/present";
import { scopeOf } from "../scope";

/** `POST /producer/consents`: gives one consent, or takes it back. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await setConsent(req.scope, { ...bodyOf(consentBody, req), ...scopeOf(req) });
  await sendApplication(req, res);
}
