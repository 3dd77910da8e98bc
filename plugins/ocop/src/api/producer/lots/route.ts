import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { lotBody, type LotDetail, lotQuery, type LotsAnswer } from "../../../contract/lot";
import { createLot, readLotDetail, readLots } from "../../../workflows/traceability";
import { bodyOf, queryOf } from "../../validation";
import { scopeOf } from "../scope";
import { refuseWrongFacts } from "./judge-days";

/** `GET /producer/lots`: a page of lots, the newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<LotsAnswer>): Promise<void> {
  res.json(await readLots(req.scope, scopeOf(req).producer_id, queryOf(lotQuery, req)));
}

/** `POST /producer/lots`: writes a lot of an own good down as a draft. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ lot: LotDetail }>): Promise<void> {
  const scope = scopeOf(req);
  const body = bodyOf(lotBody, req);
  refuseWrongFacts(body);
  const lot_id = await createLot(req.scope, body, scope);
  res.status(201).json({ lot: await readLotDetail(req.scope, { ...scope, lot_id }) });
}
