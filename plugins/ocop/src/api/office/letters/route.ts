import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import {
  type LetterBatchesAnswer,
  letterListQuery,
  letterWriteBody,
  type LetterWrittenAnswer,
} from "../../../contract/office-letter";
import { readLetterBatches, writeLetters } from "../../../workflows/letter";
import { ApiError } from "../../errors";
import { bodyOf, queryOf } from "../../validation";
import { officeScopeOf } from "../scope";
import { FIELD_PROBLEMS, letterOfficeOf } from "./present";

/** `GET /office/letters`: letters of the office, those written together in one row, newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<LetterBatchesAnswer>): Promise<void> {
  res.json(await readLetterBatches(req.scope, officeScopeOf(req).office_id, queryOf(letterListQuery, req)));
}

/** `POST /office/letters`: writes a draft to be looked at; the same body again answers the same draft. */
export async function POST(req: MedusaRequest, res: MedusaResponse<LetterWrittenAnswer>): Promise<void> {
  const written = await writeLetters(req.scope, letterOfficeOf(req), bodyOf(letterWriteBody, req));
  if ("faults" in written) {
    const fields = Object.entries(written.faults).map(([name, fault]) => [`fields.${name}`, FIELD_PROBLEMS[fault]]);
    throw new ApiError("invalid_body", Object.fromEntries(fields));
  }
  res.status(201).json(written);
}
