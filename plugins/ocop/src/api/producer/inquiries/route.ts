import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type InquiriesAnswer, inquiryQuery } from "../../../contract/inquiry";
import { readOwnInquiries } from "../../../workflows/inquiry";
import { queryOf } from "../../validation";
import { scopeOf } from "../scope";

/** `GET /producer/inquiries`: supply requests that were shown to the producer, open ones first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<InquiriesAnswer>): Promise<void> {
  const { producer_id } = scopeOf(req);
  const { open, limit, offset } = queryOf(inquiryQuery, req);
  res.json(await readOwnInquiries(req.scope, { producer_id, open: open === "true", limit, offset }));
}
