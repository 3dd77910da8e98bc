import type { MedusaContainer } from "@medusajs/framework/types";
import { reconcileSearch } from "../workflows/search";

/** Once a night every document of the search indexes is compared with the database, both ways. */
export default async function reconcile(container: MedusaContainer): Promise<void> {
  await reconcileSearch(container);
}

/** 19:30 UTC is half past two in the morning in Việt Nam. */
export const config = { name: "ocop-reconcile-search", schedule: "30 19 * * *" };
