import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { LetterBatchAnswer } from "../../../../../contract/office-letter";
import { readLetterBatch, sendLetters } from "../../../../../workflows/letter";
import { ownLetters } from "../../present";

/** `POST /office/letters/:id/send`: hands the letters to the mails; each answers whether it is done, or why not. */
export async function POST(req: MedusaRequest, res: MedusaResponse<LetterBatchAnswer>): Promise<void> {
  const letters = ownLetters(req);
  await sendLetters(req.scope, letters);
  res.json(await readLetterBatch(req.scope, letters));
}
