import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type ResolveAnswer, resolveQuery } from "../../../../contract/territory";
import { TERRITORY_MODULE, type TerritoryReader } from "../../../../shared/territory";
import { languageOf } from "../../../errors";
import { queryOf } from "../../../validation";
import { matchBody } from "../present";

/** `GET /store/territory/resolve`: today's communes that a written address may mean: one, several or none. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ResolveAnswer>): Promise<void> {
  const { commune, province, district } = queryOf(resolveQuery, req);
  const territory: TerritoryReader = req.scope.resolve(TERRITORY_MODULE);
  const matches = await territory.resolveAddress(commune, province, district);
  const language = languageOf(req.headers["accept-language"]);
  res.json({ matches: matches.map((match) => matchBody(match, language)) });
}
