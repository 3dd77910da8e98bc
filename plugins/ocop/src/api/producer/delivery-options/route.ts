import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import {
  type DeliveryOptionAnswer,
  type DeliveryOptionsAnswer,
  deliveryOptionsBody,
} from "../../../contract/delivery-option";
import { readDeliveryOptions, setDeliveryOptionsWorkflow } from "../../../workflows/delivery-option";
import { assertPoints } from "../../delivery-points";
import { bodyOf } from "../../validation";
import { loginOf, scopeOf } from "../scope";

type Stored = Awaited<ReturnType<typeof readDeliveryOptions>>[number];

/** In the very shape in which the list is sent back. */
function present({ producer_id: _own, provinces, rule, ...way }: Stored): DeliveryOptionAnswer {
  return {
    ...way,
    rule: rule.kind === "province" ? { ...rule, fees: { ...rule.fees } } : rule,
    provinces: provinces ? [...provinces] : null,
  };
}

/** `GET /producer/delivery-options`: the own ways of delivery, in their order. */
export async function GET(req: MedusaRequest, res: MedusaResponse<DeliveryOptionsAnswer>): Promise<void> {
  const stored = await readDeliveryOptions(req.scope, [scopeOf(req).producer_id]);
  res.json({ delivery_options: stored.map(present) });
}

/** `POST /producer/delivery-options`: the whole list; an id of somebody else's answers 404. */
export async function POST(req: MedusaRequest, res: MedusaResponse<DeliveryOptionsAnswer>): Promise<void> {
  const { producer_id: id } = scopeOf(req);
  const { delivery_options: options } = bodyOf(deliveryOptionsBody, req);
  await assertPoints(req.scope, options);
  const name = loginOf(req).member?.producer.name ?? id;
  const { result } = await setDeliveryOptionsWorkflow(req.scope).run({ input: { id, name, options } });
  res.json({ delivery_options: result.map(present) });
}
