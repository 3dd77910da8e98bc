import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { lotBody, type LotDetail } from "../../../../contract/lot";
import { changeLot } from "../../../../workflows/traceability";
import { bodyOf } from "../../../validation";
import { refuseWrongFacts } from "../judge-days";
import { answerLot, lotDeedOf } from "../lot-deed";

/** `GET /producer/lots/:id`: a lot with steps, tests and history. */
export async function GET(req: MedusaRequest, res: MedusaResponse<{ lot: LotDetail }>): Promise<void> {
  await answerLot(req, res);
}

/** `POST /producer/lots/:id`: writes a draft's facts anew; an issued lot keeps its own. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ lot: LotDetail }>): Promise<void> {
  const body = bodyOf(lotBody, req);
  refuseWrongFacts(body);
  await changeLot(req.scope, body, lotDeedOf(req));
  await answerLot(req, res);
}
