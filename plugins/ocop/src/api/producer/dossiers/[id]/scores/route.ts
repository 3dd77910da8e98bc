import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type DossierAnswer, dossierScoresBody } from "../../../../../contract/dossier";
import { scoreDossier } from "../../../../../workflows/dossier";
import { ApiError, type FieldProblem } from "../../../../errors";
import { bodyOf } from "../../../../validation";
import { ownDossier, sendDossier } from "../../present";

type Fault = Awaited<ReturnType<typeof scoreDossier>>[number];

function problemOf({ fault, max }: Fault): FieldProblem {
  if (fault === "above_max") return { vi: `Tối đa ${max} điểm.`, en: `At most ${max} points.` };
  if (fault === "not_points") return { vi: "Nhiều nhất hai số lẻ.", en: "At most two decimals." };
  return { vi: "Phiếu chấm không có mục này.", en: "The score sheet has no such line." };
}

/** `POST /producer/dossiers/:id/scores`: the producer's own points; all of them or, with one at fault, none. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ dossier: DossierAnswer }>): Promise<void> {
  const faults = await scoreDossier(req.scope, { ...ownDossier(req), ...bodyOf(dossierScoresBody, req) });
  if (faults.length > 0)
    throw new ApiError(
      "invalid_body",
      Object.fromEntries(faults.map((fault) => [`scores.${fault.code}`, problemOf(fault)])),
    );
  await sendDossier(req, res);
}
