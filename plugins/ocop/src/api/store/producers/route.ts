import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type ProducerListAnswer, producerListQuery } from "../../../contract/producer";
import { readProducers } from "../../../workflows/producer";
import { audienceOf } from "../../audience";
import { placesOrRefuse } from "../../places";
import { queryOf } from "../../validation";

/** `GET /store/producers`: active producers by name. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ProducerListAnswer>): Promise<void> {
  const { q, kind, limit, offset, ...places } = queryOf(producerListQuery, req);
  const codes = await placesOrRefuse(req.scope, places);
  const { producers, count } = await readProducers(req.scope, {
    q,
    kind,
    places: codes,
    limit,
    offset,
    audience: audienceOf(req),
  });
  res.json({ producers, count, limit, offset });
}
