import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CertificateAnswer } from "../../../../contract/certificate";
import { readCertificate } from "../../../../workflows/certification";
import { audienceOf } from "../../../audience";
import { ApiError } from "../../../errors";

/** `GET /store/certificates/:number`: for anybody to check what a label says. */
export async function GET(req: MedusaRequest, res: MedusaResponse<CertificateAnswer>): Promise<void> {
  const answer = await readCertificate(req.scope, req.params.number ?? "", audienceOf(req));
  if (answer === null) throw new ApiError("certificate_not_found");
  res.json(answer);
}
