import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CriteriaChoiceAnswer } from "../../../contract/score-sheet";
import { readCriteriaChoices } from "../../../workflows/dossier";

/** `GET /producer/criteria-sets`: decisions and product sets that a dossier may be assessed by, the newest first. */
export async function GET(
  _req: MedusaRequest,
  res: MedusaResponse<{ criteria_sets: CriteriaChoiceAnswer[] }>,
): Promise<void> {
  res.json({ criteria_sets: readCriteriaChoices() });
}
