import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { DossierAnswer, MissingAnswer } from "../../../contract/dossier";
import { readDossier } from "../../../workflows/dossier";
import { ApiError } from "../../errors";
import { scopeOf } from "../scope";

/** The dossier that a request names, and who asks. */
export function ownDossier(req: MedusaRequest): { producer_id: string; dossier_id: string; actor: string } {
  return { ...scopeOf(req), dossier_id: req.params.id ?? "" };
}

/** Answers with the dossier as it is now; 404 for a foreign one. */
export async function sendDossier(
  req: MedusaRequest,
  res: MedusaResponse<{ dossier: DossierAnswer }>,
  id = req.params.id ?? "",
): Promise<void> {
  res.json({ dossier: await readDossier(req.scope, id, scopeOf(req).producer_id) });
}

/** @throws ApiError `dossier_incomplete` with each missing piece by its part or kind, when there are any */
export function refuseIncomplete(missing: readonly MissingAnswer[]): void {
  if (missing.length === 0) return;
  const fields = missing.map(({ code, part, vi, en }) => [part === null ? code : `part.${part}`, { vi, en }] as const);
  throw new ApiError("dossier_incomplete", Object.fromEntries(fields));
}
