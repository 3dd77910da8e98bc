import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendTransfer } from "../present";

/** `GET /admin/ocop/bank-transfers/:id`: one transfer, what happened to its money, and orders it may be for. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await sendTransfer(req, res);
}
