import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MeAnswer } from "../../../contract/producer-member";
import { loginOf } from "../scope";

/** `GET /producer/me`: who is signed in and for whom they act. */
export async function GET(req: MedusaRequest, res: MedusaResponse<MeAnswer>): Promise<void> {
  const { email, member } = loginOf(req);
  if (member === null) {
    res.json({ email, member: null, producer: null });
    return;
  }
  const { id, name, role, producer } = member;
  res.json({ email, member: { id, name, role }, producer });
}
