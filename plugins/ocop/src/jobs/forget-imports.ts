import type { MedusaContainer } from "@medusajs/framework/types";
import { forgetImportsWorkflow } from "../workflows/forget-imports";

/** Lists and spreadsheets that nobody confirmed are kept thirty days. */
export default async function forgetImports(container: MedusaContainer): Promise<void> {
  await forgetImportsWorkflow(container).run({ input: {} });
}

/** 18:50 UTC is ten to two in the morning in Việt Nam. */
export const config = { name: "ocop-forget-imports", schedule: "50 18 * * *" };
