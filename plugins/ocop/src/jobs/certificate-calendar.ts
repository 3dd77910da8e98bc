import type { MedusaContainer } from "@medusajs/framework/types";
import { refreshCertificateCalendarWorkflow } from "../workflows/certification";

/** Certificates end and begin at midnight in Hồ Chí Minh City: their products' search documents are made anew. */
export default async function certificateCalendar(container: MedusaContainer): Promise<void> {
  await refreshCertificateCalendarWorkflow(container).run({ input: {} });
}

/**
 * Cron runs by the server's own time zone, which nobody may rely on, and never "at start". So every five minutes the
 * calendar is looked at; it asks the database only when a day has begun in Việt Nam or the process has.
 */
export const config = { name: "ocop-certificate-calendar", schedule: "*/5 * * * *" };
