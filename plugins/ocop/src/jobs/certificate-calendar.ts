import type { MedusaContainer } from "@medusajs/framework/types";
import { refreshCertificateCalendarWorkflow } from "../workflows/certification";

/** Just after midnight in Hồ Chí Minh City certificates end and begin: their products' documents are made anew. */
export default async function certificateCalendar(container: MedusaContainer): Promise<void> {
  await refreshCertificateCalendarWorkflow(container).run({ input: {} });
}

export const config = { name: "ocop-certificate-calendar", schedule: "0 17 * * *" };
