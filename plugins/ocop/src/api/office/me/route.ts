import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OfficeMeAnswer } from "../../../contract/office";
import { officeLoginOf } from "../scope";

/** `GET /office/me`: who is signed in and for which office they act. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OfficeMeAnswer>): Promise<void> {
  const { email, acting } = officeLoginOf(req);
  if (acting === null) {
    res.json({ email, office: null, officer: null });
    return;
  }
  const { office, ...officer } = acting.officer;
  res.json({ email, office, officer });
}
