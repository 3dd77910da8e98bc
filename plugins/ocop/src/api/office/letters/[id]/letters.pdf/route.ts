import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { letterPdfQuery } from "../../../../../contract/office-letter";
import { lettersPdf } from "../../../../../workflows/letter";
import { sendPrivateFile } from "../../../../private-file";
import { queryOf } from "../../../../validation";
import { ownLetters } from "../../present";

/** `GET /office/letters/:id/letters.pdf`: the letters in one file to be printed, or one of them. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { bytes, name } = await lettersPdf(req.scope, { ...ownLetters(req), ...queryOf(letterPdfQuery, req) });
  sendPrivateFile(res, { bytes, type: "application/pdf", name });
}
