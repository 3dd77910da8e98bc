import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type ProfileAnswer, profileBody } from "../../../contract/profile";
import { readProfile, updateProfile } from "../../../workflows/profile";
import { bodyOf } from "../../validation";
import { scopeOf } from "../scope";

/** `GET /producer/profile`: what the producer's page says, and who the producer is. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ProfileAnswer>): Promise<void> {
  res.json(await readProfile(req.scope, scopeOf(req).producer_id));
}

/** `POST /producer/profile`: changes what goes live at once. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ProfileAnswer>): Promise<void> {
  const { producer_id, actor } = scopeOf(req);
  await updateProfile(req.scope, { producer_id, actor, changes: bodyOf(profileBody, req) });
  res.json(await readProfile(req.scope, producer_id));
}
