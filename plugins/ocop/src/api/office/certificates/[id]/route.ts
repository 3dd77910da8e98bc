import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OfficeCertificateAnswer } from "../../../../contract/office-certificate";
import { readOfficeCertificate } from "../../../../workflows/rating";
import { officeScopeOf } from "../../scope";

/** `GET /office/certificates/:id`: a certificate of the area, by id or number, with what the office may do with it. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<{ certificate: OfficeCertificateAnswer }>,
): Promise<void> {
  res.json({ certificate: await readOfficeCertificate(req.scope, officeScopeOf(req), req.params.id ?? "") });
}
