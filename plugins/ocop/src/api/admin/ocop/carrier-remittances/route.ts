import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { balanceQuery, carrierRemittance } from "../../../../contract/payout";
import { carrierRemittanceWorkflow, readCarriers, readParcels } from "../../../../workflows/ledger";
import { bodyOf, queryOf } from "../../../validation";
import { fileFault } from "../payout-confirmations/faults";

/** `GET /admin/ocop/carrier-remittances`: what carriers still owe of the cash that they collected. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readCarriers(req.scope, queryOf(balanceQuery, req)));
}

/** `POST /admin/ocop/carrier-remittances`: cash that a carrier paid over, and where its list and our books differ. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { parcels: text, ...paid } = bodyOf(carrierRemittance, req);
  const read = text === undefined ? null : readParcels(text);
  if (read !== null && "faults" in read) throw fileFault(read.faults);
  const { result } = await carrierRemittanceWorkflow(req.scope).run({
    input: { ...paid, parcels: read === null ? null : read.rows },
  });
  res.status(201).json(result);
}
