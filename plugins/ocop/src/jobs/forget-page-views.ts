import type { MedusaContainer } from "@medusajs/framework/types";
import { forgetPageViewsWorkflow } from "../workflows/page-views";

/** Views of pages are kept 400 days, the words that led to them 90. */
export default async function forgetPageViews(container: MedusaContainer): Promise<void> {
  await forgetPageViewsWorkflow(container).run({ input: {} });
}

/** 18:40 UTC is twenty to two in the morning in Việt Nam. */
export const config = { name: "ocop-forget-page-views", schedule: "40 18 * * *" };
