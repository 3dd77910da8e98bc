import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { PRODUCER_MODULE, type ProducerModuleService } from "../../modules/producer";
import { missingOf } from "../../modules/producer/rules/checklist";
import type { ChecklistKey } from "../../shared/producer-vocabulary";
import { whileAlone } from "../log-in";
import { readFacts } from "./facts";

/**
 * Hands an application in, for the first time or again.
 * @returns what is missing; empty when it was handed in
 * @throws MedusaError `application_state` for one that is being judged or was
 */
export async function submitApplication(
  container: MedusaContainer,
  { producer_id, actor }: { producer_id: string; actor: string },
): Promise<ChecklistKey[]> {
  const service: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  return whileAlone(container, producer_id, async () => {
    const { row, items } = await readFacts(container, producer_id);
    if (row.status !== "pending" && row.status !== "sent_back")
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `It is ${row.status} already`, "application_state");
    const missing = missingOf(items);
    if (missing.length === 0)
      await service.moveProducer({ id: producer_id, from: row.status, to: "applied", reason: null, actor });
    return missing;
  });
}
