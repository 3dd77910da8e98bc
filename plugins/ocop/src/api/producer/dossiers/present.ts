import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MissingAnswer } from "../../../contract/dossier";
import type { OwnDossierAnswer } from "../../../contract/dossier-result";
import { readDossier } from "../../../workflows/dossier";
import { readResults } from "../../../workflows/rating";
import { ApiError } from "../../errors";
import { scopeOf } from "../scope";

/** The dossier that a request names, and who asks. */
export function ownDossier(req: MedusaRequest): { producer_id: string; dossier_id: string; actor: string } {
  return { ...scopeOf(req), dossier_id: req.params.id ?? "" };
}

/** Answers with the dossier as it is now, and with what councils decided of it; 404 for a foreign one. */
export async function sendDossier(
  req: MedusaRequest,
  res: MedusaResponse<{ dossier: OwnDossierAnswer }>,
  id = req.params.id ?? "",
): Promise<void> {
  const dossier = await readDossier(req.scope, id, scopeOf(req));
  res.json({ dossier: { ...dossier, results: await readResults(req.scope, id) } });
}

/** @throws ApiError `dossier_incomplete` with each missing piece by its part or kind, when there are any */
export function refuseIncomplete(missing: readonly MissingAnswer[]): void {
  if (missing.length === 0) return;
  const fields = missing.map(({ code, part, vi, en }) => [part === null ? code : `part.${part}`, { vi, en }] as const);
  throw new ApiError("dossier_incomplete", Object.fromEntries(fields));
}
