import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type Inquiry, inquiryAnswer } from "../../../../contract/inquiry";
import { answerInquiry, readOwnInquiry } from "../../../../workflows/inquiry";
import { ApiError } from "../../../errors";
import { bodyOf } from "../../../validation";
import { scopeOf } from "../../scope";

/** `GET /producer/inquiries/:id`: one supply request that was shown to the producer. */
export async function GET(req: MedusaRequest, res: MedusaResponse<{ inquiry: Inquiry }>): Promise<void> {
  const { producer_id } = scopeOf(req);
  const inquiry = await readOwnInquiry(req.scope, { producer_id, id: req.params.id ?? "" });
  if (inquiry === null) throw new ApiError("supply_request_not_found");
  res.json({ inquiry });
}

/** `POST /producer/inquiries/:id`: offers goods, or says that there are none. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const request_id = req.params.id ?? "";
  await answerInquiry(req.scope, { ...scopeOf(req), request_id, answer: bodyOf(inquiryAnswer, req) });
  res.json({ id: request_id });
}
