import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ProducerCertificatesAnswer } from "../../../contract/producer-certificate";
import { readProducerCertificates } from "../../../workflows/certification";
import { scopeOf } from "../scope";

/** `GET /producer/certificates`: the producer's rated products with their certificates and the days these still hold. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ProducerCertificatesAnswer>): Promise<void> {
  res.json(await readProducerCertificates(req.scope, scopeOf(req).producer_id));
}
