import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { SupplyRequestAct } from "../../contract/inquiry";
import { INQUIRY_MODULE, type InquiryModuleService } from "../../modules/inquiry";
import { audited } from "../delivery";
import { showToProducers } from "./match";
import { AUDITED_COLUMNS } from "./request-sql";

/**
 * An operator looks for more producers, or writes down what came of a request, which closes it.
 * @throws MedusaError not_found `supply_request_not_found`, or `producer_not_found` for an agreement with a producer that
 *   did not offer; conflict `request_decided`
 */
export async function actOnSupplyRequest(
  container: MedusaContainer,
  { id, actor, deed }: { id: string; actor: string; deed: SupplyRequestAct },
): Promise<void> {
  const service: InquiryModuleService = container.resolve(INQUIRY_MODULE);
  const [request] = await service.listSupplyRequests({ id }, { take: 1 });
  if (request === undefined)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such request", "supply_request_not_found");
  if (request.status !== "open")
    throw new MedusaError(MedusaError.Types.CONFLICT, "The request is closed", "request_decided");
  if (deed.act === "match") {
    await showToProducers(container, request);
    return;
  }
  const agreed_producer_id = deed.act === "agreed" ? deed.producer_id : null;
  if (agreed_producer_id !== null) {
    const offered = { request_id: id, producer_id: agreed_producer_id, answer: "offered" as const };
    const [offer] = await service.listSupplyMatches(offered, { take: 1 });
    if (offer === undefined)
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "That producer did not offer", "producer_not_found");
  }
  const outcome_note = deed.note ?? null;
  const row = { room: INQUIRY_MODULE, table: "supply_request", key: id, columns: AUDITED_COLUMNS };
  const line = { actor, action: `supply_request.${deed.act}`, ...row, reason: outcome_note };
  const unsaid = { agreed_quantity: null, agreed_value: null, agreed_on: null, contract_number: null };
  const outcome = { id, status: deed.act, outcome_note, agreed_producer_id, ...unsaid };
  await audited(container, line, async (transaction) => {
    if (!(await service.closeRequest(outcome, transaction)))
      throw new MedusaError(MedusaError.Types.CONFLICT, "The request is closed", "request_decided");
  });
}
