import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { fileQuery } from "../../../../../contract/query";
import { roundResults } from "../../../../../workflows/rating-papers";
import { sendTable } from "../../../../send-table";
import { queryOf } from "../../../../validation";
import { officeScopeOf } from "../../../scope";

/** `GET /office/rating-papers/:round/results`: what every member gave and what it came to, as a file. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { format } = queryOf(fileQuery, req);
  await sendTable(res, await roundResults(req.scope, officeScopeOf(req), req.params.round ?? ""), format);
}
