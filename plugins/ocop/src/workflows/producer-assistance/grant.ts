import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { AssistanceBody } from "../../contract/producer-assistance";
import { PRODUCER_MODULE, type ProducerModuleService } from "../../modules/producer";
import { lastMoment } from "../../modules/producer/rules/assistance";
import { audit, inTransaction } from "../delivery";
import { whileAlone } from "../log-in";

interface By {
  producer_id: string;
  /** Id of the owner who decides. */
  actor: string;
}

const lineOf = ({ producer_id, actor }: By) => ({
  actor_type: "producer",
  actor_id: actor,
  subject_type: "producer",
  subject_id: producer_id,
});

/**
 * Lets a cooperative act for a producer, from now on for some days; an earlier permission of the same one gives way.
 * @throws MedusaError not_found `helper_not_found` for anything but another active cooperative
 */
export async function grantAssistance(
  container: MedusaContainer,
  { producer_id, actor, helper_id, scopes, days }: AssistanceBody & By,
): Promise<string> {
  const service: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  return whileAlone(container, producer_id, async () => {
    const [helper] = await service.listProducers({ id: helper_id, status: "active", kind: "cooperative" });
    if (helper === undefined || helper.id === producer_id)
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such cooperative", "helper_not_found");
    const now = new Date();
    const former = await service.listProducerAssistances({ producer_id, helper_id, withdrawn_at: null });
    const over = former.map(({ id }) => ({ id, withdrawn_at: now, withdrawn_by: actor }));
    const term = { valid_from: now, valid_to: lastMoment(now, days) };
    const granted = { producer_id, helper_kind: "cooperative" as const, helper_id, scopes, ...term, granted_by: actor };
    return inTransaction(container, PRODUCER_MODULE, async (transaction) => {
      if (over.length > 0) await service.updateProducerAssistances(over, transaction);
      const { id } = await service.createProducerAssistances(granted, transaction);
      const after = { id, helper_id, scopes, days };
      await audit(container, { ...lineOf({ producer_id, actor }), action: "assistance.grant", after }, transaction);
      return id;
    });
  });
}

/** Takes a permission back, from the next request on. @throws MedusaError `assistance_not_found` */
export async function withdrawAssistance(
  container: MedusaContainer,
  { producer_id, actor, id }: By & { id: string },
): Promise<void> {
  const service: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  await whileAlone(container, producer_id, async () => {
    const [held] = await service.listProducerAssistances({ id, producer_id });
    if (held === undefined)
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such permission", "assistance_not_found");
    if (held.withdrawn_at !== null) return;
    await inTransaction(container, PRODUCER_MODULE, async (transaction) => {
      const over = { id, withdrawn_at: new Date(), withdrawn_by: actor };
      await service.updateProducerAssistances(over, transaction);
      const before = { id, helper_id: held.helper_id };
      await audit(container, { ...lineOf({ producer_id, actor }), action: "assistance.withdraw", before }, transaction);
    });
  });
}
