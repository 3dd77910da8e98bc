import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SearchHealth } from "../../../contract/search-health";
import { readSearchHealth } from "../../../workflows/search";

/** Milliseconds for which an answer is given again: counting documents is nothing to be done for every caller. */
const KEPT_MS = 1000;
let kept: { at: number; health: Promise<SearchHealth> } | null = null;

/**
 * `GET /health/search`: whether search is true, in numbers only, without why something failed. 200 while it is, or is
 * merely behind; 503 when its engine does not answer.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  if (kept === null || Date.now() - kept.at > KEPT_MS) kept = { at: Date.now(), health: readSearchHealth(req.scope) };
  const { health } = kept;
  health.catch(() => {
    if (kept?.health === health) kept = null;
  });
  const answer = await health;
  res.status(answer.status === "away" ? 503 : 200).json({
    ...answer,
    indexes: answer.indexes.map(({ last_failure: _reason, ...index }) => index),
  });
}
