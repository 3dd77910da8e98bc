import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { INQUIRY_MODULE, type InquiryModuleService } from "../../modules/inquiry";
import { CONTACT_KEPT_DAYS, REFUSED_CONTACT_KEPT_DAYS } from "../../modules/inquiry/rules/keep";
import { addDays, todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";

const FORGOTTEN = "r.reference is not null and r.email is null";

/**
 * Takes the contact out of public supply requests that may not be kept with it any longer, the mails about them, and why those
 * did not leave.
 * @returns ids of the requests
 */
export async function forgetSupplyContacts(container: MedusaContainer): Promise<string[]> {
  const today = todayInHoChiMinh();
  const before = { wanted: addDays(today, -CONTACT_KEPT_DAYS), decided: addDays(today, -REFUSED_CONTACT_KEPT_DAYS) };
  const ids = await container.resolve<InquiryModuleService>(INQUIRY_MODULE).forgetContacts(before);
  // Medusa keeps every mail with its address. Those of requests that were forgotten earlier are looked for too, so that a
  // crash in between leaves nothing behind.
  await select(
    container,
    `delete from notification n using supply_request r
     where n.resource_type = 'supply_request' and n.resource_id = r.id and ${FORGOTTEN}`,
  );
  // What a mail server says of a mail that it does not take names its address.
  await select(
    container,
    `update outbox set last_error = null where last_error is not null and starts_with(topic, 'mail.supply_')
       and subject_id in (select r.id from supply_request r where ${FORGOTTEN} union all
         select m.id from supply_match m join supply_request r on r.id = m.request_id where ${FORGOTTEN})`,
  );
  return ids;
}

const forgetStep = createStep(
  "ocop-forget-supply-contacts",
  async (_input: Record<string, never>, { container }) => new StepResponse(await forgetSupplyContacts(container)),
);

/** As {@link forgetSupplyContacts}, for the job. */
export const forgetSupplyContactsWorkflow = createWorkflow(
  "ocop-forget-supply-contacts",
  (input: Record<string, never>) => new WorkflowResponse(forgetStep(input)),
);
