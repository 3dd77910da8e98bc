import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { letterRecipientQuery, type LetterRecipientsAnswer } from "../../../contract/office-letter";
import { readLetterChoices } from "../../../workflows/letter";
import { queryOf } from "../../validation";
import { letterOfficeOf } from "../letters/present";

/** `GET /office/letter-recipients`: whom a template may go to. */
export async function GET(req: MedusaRequest, res: MedusaResponse<LetterRecipientsAnswer>): Promise<void> {
  res.json(await readLetterChoices(req.scope, letterOfficeOf(req), queryOf(letterRecipientQuery, req)));
}
