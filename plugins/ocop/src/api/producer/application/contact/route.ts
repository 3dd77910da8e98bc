import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { contactBody } from "../../../../contract/producer-application";
import { saveContact } from "../../../../workflows/producer-application";
import { bodyOf } from "../../../validation";
import { scopeOf } from "../../scope";
import { sendApplication } from "../present";

/** `POST /producer/application/contact`: how and where it is reached. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await saveContact(req.scope, { ...bodyOf(contactBody, req), ...scopeOf(req) });
  await sendApplication(req, res);
}
