import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { lotLabelQuery } from "../../../../../contract/lot";
import { readLabels } from "../../../../../workflows/traceability";
import { sendPrivateFile } from "../../../../private-file";
import { queryOf } from "../../../../validation";
import { lotDeedOf } from "../../lot-deed";

/** `GET /producer/lots/:id/labels.pdf`: `count` labels of an issued lot on paper of one `size`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { name, file } = await readLabels(req.scope, lotDeedOf(req), queryOf(lotLabelQuery, req));
  sendPrivateFile(res, { bytes: file, type: "application/pdf", name });
}
