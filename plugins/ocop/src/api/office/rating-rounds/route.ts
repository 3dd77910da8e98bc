import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { roundCreate, roundQuery } from "../../../contract/office-rating";
import type { RoundAnswer, RoundsAnswer } from "../../../contract/office-rating-answer";
import { createRound, readRounds } from "../../../workflows/rating";
import { bodyOf, queryOf } from "../../validation";
import { officeScopeOf } from "../scope";
import { sendRound } from "./present";

/** `GET /office/rating-rounds`: rounds of the office and, to read, of offices in its area. */
export async function GET(req: MedusaRequest, res: MedusaResponse<RoundsAnswer>): Promise<void> {
  res.json(await readRounds(req.scope, officeScopeOf(req), queryOf(roundQuery, req)));
}

/** `POST /office/rating-rounds`: prepares a round. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ round: RoundAnswer }>): Promise<void> {
  const id = await createRound(req.scope, officeScopeOf(req), bodyOf(roundCreate, req));
  res.status(201);
  await sendRound(req, res, id);
}
