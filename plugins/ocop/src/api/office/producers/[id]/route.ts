import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OfficeProducerAnswer } from "../../../../contract/office-registry";
import { readRegistryProducer } from "../../../../workflows/office-registry";
import { ApiError } from "../../../errors";
import { officeScopeOf } from "../../scope";

/** `GET /office/producers/:id`: a producer of the area with its rated products. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OfficeProducerAnswer>): Promise<void> {
  const producer = await readRegistryProducer(req.scope, officeScopeOf(req).area, req.params.id ?? "");
  if (producer === null) throw new ApiError("producer_not_found");
  res.json({ producer });
}
