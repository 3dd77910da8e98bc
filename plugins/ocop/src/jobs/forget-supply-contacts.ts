import type { MedusaContainer } from "@medusajs/framework/types";
import { forgetSupplyContactsWorkflow } from "../workflows/inquiry";

/** How whoever asked by the public form is reached is kept 180 days after the goods were wanted, 30 after a refusal. */
export default async function forgetSupplyContacts(container: MedusaContainer): Promise<void> {
  await forgetSupplyContactsWorkflow(container).run({ input: {} });
}

/** 18:50 UTC is ten to two in the morning in Việt Nam. */
export const config = { name: "ocop-forget-supply-contacts", schedule: "50 18 * * *" };
