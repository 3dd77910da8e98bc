import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { payoutAccount } from "../../../../contract/payout";
import { saveBank } from "../../../../workflows/producer-application";
import { bodyOf } from "../../../validation";
import { scopeOf } from "../../scope";
import { sendApplication } from "../present";

/** `POST /producer/application/bank`: where it is paid. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await saveBank(req.scope, { ...bodyOf(payoutAccount, req), ...scopeOf(req) });
  await sendApplication(req, res);
}
