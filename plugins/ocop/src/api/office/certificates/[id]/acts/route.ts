import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { officeCertificateAct } from "../../../../../contract/office-certificate";
import { changeCertificate } from "../../../../../workflows/rating";
import { bodyOf } from "../../../../validation";
import { officeScopeOf } from "../../../scope";

/** `POST /office/certificates/:id/acts`: suspends, reinstates or revokes by a decision. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const deed = bodyOf(officeCertificateAct, req);
  res.json({ certificate: await changeCertificate(req.scope, officeScopeOf(req), req.params.id ?? "", deed) });
}
