import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { LetterBatchAnswer } from "../../../../contract/office-letter";
import { discardLetters, readLetterBatch } from "../../../../workflows/letter";
import { ownLetters } from "../present";

/** `GET /office/letters/:id`: letters that were written together, with their words and what became of each. */
export async function GET(req: MedusaRequest, res: MedusaResponse<LetterBatchAnswer>): Promise<void> {
  res.json(await readLetterBatch(req.scope, ownLetters(req)));
}

/** `DELETE /office/letters/:id`: throws a draft away. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse<{ id: string }>): Promise<void> {
  const letters = ownLetters(req);
  await discardLetters(req.scope, letters);
  res.json({ id: letters.id });
}
