import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { todayInHoChiMinh } from "../../../../../shared/clock";
import { certificateOnDay } from "../../../../../workflows/certification";
import { ApiError } from "../../../../errors";

/** Answers one certificate with its history, oldest line first, and what it is today. Throws 404. */
export async function answerCertificate(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "certificate",
    fields: ["*", "events.*", "rated_product.product.id", "rated_product.product.title"],
    filters: { id: req.params.id ?? "" },
  });
  const [certificate] = data;
  if (certificate === undefined) throw new ApiError("certificate_not_found");
  const history: { at: string | Date }[] = certificate.events;
  const events = history.toSorted((a, b) => new Date(a.at).getTime() - new Date(b.at).getTime());
  res.json({ certificate: { ...certificateOnDay(certificate, todayInHoChiMinh()), events } });
}
