import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { identityBody } from "../../../../contract/producer-application";
import { saveIdentity } from "../../../../workflows/producer-application";
import { bodyOf } from "../../../validation";
import { scopeOf } from "../../scope";
import { sendApplication } from "../present";

/** `POST /producer/application/identity`: who the producer is by its registration. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await saveIdentity(req.scope, { ...bodyOf(identityBody, req), ...scopeOf(req) });
  await sendApplication(req, res);
}
