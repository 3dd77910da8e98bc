import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { PRODUCER_MODULE, type ProducerModuleService } from "../../modules/producer";
import { type ApplicationSection, mayEdit } from "../../modules/producer/rules/application";
import type { ProducerStatus } from "../../shared/producer-vocabulary";
import { whileAlone } from "../log-in";

/** What is told of a section that is closed; the account of a producer that trades is changed elsewhere. */
function codeOf(section: ApplicationSection, status: ProducerStatus): string {
  return section === "bank" && status === "active" ? "payout_account_guarded" : "application_state";
}

/**
 * Changes a section of an application while nobody hands it in, judges it or changes it.
 * @throws MedusaError `application_state` where the section is closed, `payout_account_guarded` for a trader's account
 */
export async function whileOpen<T>(
  container: MedusaContainer,
  producerId: string,
  section: ApplicationSection,
  work: (service: ProducerModuleService) => Promise<T>,
): Promise<T> {
  const service: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  return whileAlone(container, producerId, async () => {
    const { status } = await service.retrieveProducer(producerId, { select: ["id", "status"] });
    if (!mayEdit(section, status))
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `Closed while it is ${status}`, codeOf(section, status));
    return work(service);
  });
}
