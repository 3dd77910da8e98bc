import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendApplication } from "./present";

/** `GET /producer/application`: what was handed in, what is missing or runs out, and what was decided. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await sendApplication(req, res);
}
