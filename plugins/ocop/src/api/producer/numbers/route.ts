import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { numbersQuery, type ProducerNumbers } from "../../../contract/producer-numbers";
import { readNumbers } from "../../../workflows/producer-numbers";
import { queryOf } from "../../validation";
import { scopeOf } from "../scope";

/** `GET /producer/numbers?period=30|90|365`: sales, views, words that led here, low stock. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ProducerNumbers>): Promise<void> {
  const { period } = queryOf(numbersQuery, req);
  res.json(await readNumbers(req.scope, scopeOf(req).producer_id, period));
}
