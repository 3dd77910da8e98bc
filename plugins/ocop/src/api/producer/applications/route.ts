import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { joinBody } from "../../../contract/producer-member";
import { joinAsProducer } from "../../../workflows/producer-member";
import { bodyOf } from "../../validation";
import { loginOf } from "../scope";

/** `POST /producer/applications`: begins an application; the token has to be refreshed afterwards. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { auth_identity_id, email } = loginOf(req);
  const member_id = await joinAsProducer(req.scope, { ...bodyOf(joinBody, req), auth_identity_id, email });
  res.status(201).json({ member_id });
}
