import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { ConsentBody } from "../../contract/producer-application";
import { PRODUCER_MODULE, type ProducerModuleService } from "../../modules/producer";
import { CONSENT_TEXT_VERSION, type ConsentPurpose } from "../../shared/producer-vocabulary";
import { whileAlone } from "../log-in";

/** The columns that a page of the shop reads and that follow a purpose; null for the others. */
function shownBy(purpose: ConsentPurpose, given: boolean) {
  if (purpose === "contact_public") return { contact_public: given };
  return purpose === "representative_public" ? { representative_public: given } : null;
}

/**
 * Gives one consent, or takes it back. A row each time, so that what held when can be shown (Law 91/2025/QH15); what is
 * shown in public follows at once.
 * @throws MedusaError conflict `consent_text_changed` for a consent to other words than today's
 */
export async function setConsent(
  container: MedusaContainer,
  { producer_id, actor, purpose, given, text_version }: ConsentBody & { producer_id: string; actor: string },
): Promise<void> {
  if (given && text_version !== CONSENT_TEXT_VERSION)
    throw new MedusaError(MedusaError.Types.CONFLICT, "The words have changed", "consent_text_changed");
  const service: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  await whileAlone(container, producer_id, async () => {
    const held = await service.listProducerConsents({ producer_id, purpose, withdrawn_at: null });
    if (given && held.some((one) => one.text_version === text_version)) return;
    const now = new Date();
    if (held.length > 0)
      await service.updateProducerConsents(held.map(({ id }) => ({ id, withdrawn_at: now, withdrawn_by: actor })));
    if (given)
      await service.createProducerConsents({ producer_id, purpose, text_version, given_at: now, given_by: actor });
    const shown = shownBy(purpose, given);
    if (shown !== null) await service.updateProducers({ id: producer_id, ...shown });
  });
}
