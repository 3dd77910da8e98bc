import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type LotDetail, lotStepBody } from "../../../../../contract/lot";
import { addLotStep } from "../../../../../workflows/traceability";
import { bodyOf } from "../../../../validation";
import { refuseWrongDay } from "../../judge-days";
import { answerLot, lotDeedOf } from "../../lot-deed";

/** `POST /producer/lots/:id/steps`: adds a step, or a correction of one. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ lot: LotDetail }>): Promise<void> {
  const step = bodyOf(lotStepBody, req);
  refuseWrongDay("done_on", step.done_on);
  await addLotStep(req.scope, step, lotDeedOf(req));
  res.status(201);
  await answerLot(req, res);
}
