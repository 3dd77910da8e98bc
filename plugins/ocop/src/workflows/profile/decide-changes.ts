import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { ChangeRequestAct } from "../../contract/profile";
import { type ProducerUpdate, producerUpdate } from "../../contract/producer";
import { PRODUCER_MODULE, type ProducerModuleService } from "../../modules/producer";
import { audited, auditedAfter } from "../delivery";
import { updateProducerWorkflow } from "../producer";
import { whileDeciding } from "./ask-changes";
import { placeColumnsOf } from "./identity";

async function columnsOf(
  container: MedusaContainer,
  { commune_code, ...fields }: Record<string, string | null>,
): Promise<ProducerUpdate> {
  const place = commune_code ? await placeColumnsOf(container, commune_code) : {};
  // What was asked once is read once more by the rules of today.
  return producerUpdate.parse({ ...fields, ...place });
}

/**
 * An operator decides what a producer asked for; approved, the producer's row is changed first, so that a decision that is
 * half done can be taken again.
 * @throws MedusaError not_found `change_request_not_found`, conflict `request_decided`
 */
export async function decideChanges(
  container: MedusaContainer,
  { id, actor, deed }: { id: string; actor: string; deed: ChangeRequestAct },
): Promise<void> {
  const service: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  const find = async () => {
    const [request] = await service.listProducerChangeRequests({ id }, { take: 1 });
    if (request === undefined)
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such request", "change_request_not_found");
    return request;
  };
  const { producer_id } = await find();
  await whileDeciding(container, producer_id, async () => {
    const request = await find();
    if (request.status !== "open")
      throw new MedusaError(MedusaError.Types.CONFLICT, "The request was decided", "request_decided");
    const note = deed.note || null;
    if (deed.act === "approve") {
      const changes = await columnsOf(container, request.changes as Record<string, string | null>);
      const line = { actor, action: "producer.identity", table: "producer", key: producer_id } as const;
      await auditedAfter(container, { ...line, reason: request.reason }, async () =>
        updateProducerWorkflow(container).run({ input: { id: producer_id, changes, actor } }),
      );
    }
    const status = deed.act === "approve" ? ("approved" as const) : ("refused" as const);
    const line = {
      actor,
      action: `producer_change_request.${status}`,
      room: PRODUCER_MODULE,
      table: "producer_change_request",
      key: id,
    } as const;
    const change = { id, status, decision_note: note, decided_by: actor, decided_at: new Date() };
    await audited(container, { ...line, reason: note }, async (transaction) =>
      service.updateProducerChangeRequests(change, transaction),
    );
  });
}
