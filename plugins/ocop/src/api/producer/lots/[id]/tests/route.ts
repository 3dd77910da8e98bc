import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type LotDetail, lotTestBody } from "../../../../../contract/lot";
import { addLotTest } from "../../../../../workflows/traceability";
import { bodyOf } from "../../../../validation";
import { refuseWrongDay } from "../../judge-days";
import { answerLot, lotDeedOf } from "../../lot-deed";

/** `POST /producer/lots/:id/tests`: adds a laboratory's result, or a correction of one. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ lot: LotDetail }>): Promise<void> {
  const test = bodyOf(lotTestBody, req);
  refuseWrongDay("tested_on", test.tested_on);
  await addLotTest(req.scope, test, lotDeedOf(req));
  res.status(201);
  await answerLot(req, res);
}
