import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { dossierCreate, type DossierRow } from "../../../contract/dossier";
import type { OwnDossierAnswer } from "../../../contract/dossier-result";
import { openDossier, readDossiers } from "../../../workflows/dossier";
import { bodyOf } from "../../validation";
import { scopeOf } from "../scope";
import { sendDossier } from "./present";

/** `GET /producer/dossiers`: those that wait for the producer first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<{ dossiers: DossierRow[] }>): Promise<void> {
  res.json({ dossiers: await readDossiers(req.scope, scopeOf(req).producer_id) });
}

/** `POST /producer/dossiers`: begins one as a draft. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ dossier: OwnDossierAnswer }>): Promise<void> {
  const id = await openDossier(req.scope, { ...bodyOf(dossierCreate, req), ...scopeOf(req) });
  res.status(201);
  await sendDossier(req, res, id);
}
