import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MeAnswer } from "../../../contract/producer-member";
import { loginOf } from "../scope";

/** `GET /producer/me`: who is signed in and for whom they act. */
export async function GET(req: MedusaRequest, res: MedusaResponse<MeAnswer>): Promise<void> {
  const { email, member, assisting } = loginOf(req);
  if (member === null) {
    res.json({ email, member: null, producer: null, assisting: null });
    return;
  }
  const { id, name, role, producer } = member;
  res.json({
    email,
    member: { id, name, role },
    producer,
    assisting: assisting && {
      own_name: assisting.own.producer.name,
      scopes: assisting.assistance.scopes,
      valid_to: assisting.assistance.valid_to.toISOString(),
    },
  });
}
