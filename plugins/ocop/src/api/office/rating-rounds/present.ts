import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CouncilSheetAnswer, EntryAnswer, RoundAnswer } from "../../../contract/office-rating-answer";
import { readEntry, readRound, readSheet } from "../../../workflows/rating";
import { officeScopeOf } from "../scope";

/** The dossier of a round that a request names. */
export function entryPlace(req: MedusaRequest): { round_id: string; entry_id: string } {
  return { round_id: req.params.id ?? "", entry_id: req.params.entry ?? "" };
}

/** Answers with a round as it is now; 404 for one that the reader does not see. */
export async function sendRound(
  req: MedusaRequest,
  res: MedusaResponse<{ round: RoundAnswer }>,
  id = req.params.id ?? "",
): Promise<void> {
  res.json({ round: await readRound(req.scope, officeScopeOf(req), id) });
}

/** Answers with a dossier of a round as it is now. */
export async function sendEntry(req: MedusaRequest, res: MedusaResponse<EntryAnswer>): Promise<void> {
  res.json(await readEntry(req.scope, officeScopeOf(req), entryPlace(req)));
}

/** Answers with a sheet as it is now; the reader's own when no seat is named. */
export async function sendSheet(
  req: MedusaRequest,
  res: MedusaResponse<{ sheet: CouncilSheetAnswer }>,
  seat_id: string | undefined,
): Promise<void> {
  const place = { ...entryPlace(req), seat_id: seat_id ?? null };
  res.json({ sheet: await readSheet(req.scope, officeScopeOf(req), place) });
}
