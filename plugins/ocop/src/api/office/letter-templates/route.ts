import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { LetterTemplatesAnswer } from "../../../contract/office-letter";
import { readLetterTemplates } from "../../../workflows/letter";
import { officeScopeOf } from "../scope";

/** `GET /office/letter-templates`: letters that can be written, with what the office filled in last. */
export async function GET(req: MedusaRequest, res: MedusaResponse<LetterTemplatesAnswer>): Promise<void> {
  res.json(await readLetterTemplates(req.scope, officeScopeOf(req).office_id));
}
