import type { MedusaContainer } from "@medusajs/framework/types";
import { PRODUCER_MODULE, type ProducerModuleService } from "../../modules/producer";

/** Writes whether a member gets mails about orders; `member_id` is of whoever asks, so it is there. */
export async function setOrderMails(
  container: MedusaContainer,
  { producer_id, member_id, wanted }: { producer_id: string; member_id: string; wanted: boolean },
): Promise<void> {
  const service: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  await service.updateProducerMembers({ selector: { id: member_id, producer_id }, data: { order_mails: wanted } });
}
