import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { producerProducts } from "../../../../../../contract/producer";
import { assignProductsWorkflow } from "../../../../../../workflows/producer";
import { bodyOf } from "../../../../../validation";

/** `POST /admin/ocop/producers/:id/products`: gives products to this producer, or takes them away. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { add = [], remove = [] } = bodyOf(producerProducts, req);
  const producer_id = req.params.id ?? "";
  const products = [
    ...add.map((product_id) => ({ product_id, producer_id })),
    ...remove.filter((id) => !add.includes(id)).map((product_id) => ({ product_id, producer_id: null })),
  ];
  await assignProductsWorkflow(req.scope).run({ input: { products } });
  res.json({ id: producer_id, added: add, removed: remove });
}
